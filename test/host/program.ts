/** Small programs that use the compiled host in a process of their own: to be killed, and run by other users. */
import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiled = join(root, 'build', 'host-tests');

/** How a program is run besides its text. */
export interface ProgramSettings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Id of the user to run as; only root can say. */
  readonly user?: number;
}

/** What a program printed and how it ended. */
export interface ProgramEnd {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Whether the tests are run by root, who can run programs as others. */
export const isRoot: boolean = process.getuid?.() === 0;

/** Compiles what the programs use. */
export function compileHost(): void {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'test/host/tsconfig.json')], { cwd: root });
}

/**
 * Starts a program. It finds the compiled module `name` by `await host('name')` or `await pdf('name')` and
 * the fonts of the theme by `fonts()`.
 */
export function startProgram(
  code: string,
  { env = {}, cwd = root, user }: ProgramSettings = {},
): ChildProcessByStdio<null, Readable, Readable> {
  const base = pathToFileURL(`${compiled}/`).href;
  const prelude =
    `const host = (name) => import('${base}host/' + name + '.js');` +
    `const pdf = (name) => import('${base}pdf/' + name + '.js');` +
    `const fonts = async () => (await host('load-theme')).loadFonts(${JSON.stringify(join(root, 'templates/fonts'))});`;
  return spawn(process.execPath, ['--input-type=module', '-e', prelude + code], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
}

/** Runs a program to its end. */
export function runProgram(code: string, settings: ProgramSettings = {}): Promise<ProgramEnd> {
  return endOf(startProgram(code, settings));
}

/** Waits for the end of a started program. */
export function endOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<ProgramEnd> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}

/** A new folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(os.tmpdir(), 'parapet-test-'));
  onTestFinished(() => {
    execFileSync('rm', ['-rf', folder]);
  });
  return folder;
}

/** Ids of running processes whose command line holds `text`. */
export function processesWith(text: string): number[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'latin1').includes(text);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Waits until `holds` is true; fails the test after `time` milliseconds. */
export async function eventually(holds: () => boolean, time = 10_000): Promise<void> {
  for (const end = Date.now() + time; !holds();) {
    if (Date.now() > end) throw new Error('It did not become true in time.');
    await setTimeout(25);
  }
}
