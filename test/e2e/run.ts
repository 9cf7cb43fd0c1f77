/** Runs the built command as a process, the way a user does. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

const BIN = path.join(ROOT, 'dist/command/bin.js');

/** What a run came to. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  /** The exit code; null where a signal ended it. */
  readonly exit: number | null;
}

/** Runs `parapet WORDS` in a folder with an environment that says nothing of this machine but where Node is. */
export async function parapet(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return runScript(BIN, words, cwd, env);
}

/** Runs a script with Node in the same way. */
export async function runScript(
  script: string,
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Run> {
  const child = spawn(process.execPath, [script, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const read = async (stream: NodeJS.ReadableStream): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  };
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [stdout, stderr, exit] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
  return { stdout, stderr, exit };
}

/** Gives `work` a new folder that is gone afterwards, holding copies of `files` (paths from the root). */
export async function inFolder<T>(
  files: readonly string[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parapet-e2e-'));
  try {
    for (const file of files) {
      await cp(path.join(ROOT, file), path.join(folder, path.basename(file)), { recursive: true });
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
