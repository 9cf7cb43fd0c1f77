/** Output appears whole or not at all: a reader, a crash or a full disk never meets half a file. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { lstat, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

import { errorCode, FileError } from './file-error.ts';
import { isAlive } from './is-alive.ts';
import { onSignal } from './on-signal.ts';

/** Age in milliseconds after which a temporary file of a dead process is removed. */
const STALE = 60_000;

/**
 * Writes `data` to `file` by way of a temporary file beside it. The old file stays until the new one is on
 * disk; a symbolic link at `file` is replaced, never followed, and a device or an open stream is written to.
 * Throws `FileError`.
 */
export async function atomicWrite(file: string, data: string | Uint8Array, mode = 0o666): Promise<void> {
  const stream = await atomicStream(file, mode);
  await stream.write(data);
  await stream.end();
}

/** A file that is written in parts, and appears at the end. */
export interface AtomicStream {
  readonly write: (data: string | Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Begins to write `file` as `atomicWrite` does. Whatever fails throws `FileError`, and leaves nothing behind. */
export async function atomicStream(file: string, mode = 0o666): Promise<AtomicStream> {
  const folder = path.dirname(file);
  const temporary = path.join(
    folder,
    `.${path.basename(file)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`,
  );
  let handle: FileHandle | null = null;
  const finished = begun(temporary);
  const tried = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await handle?.close().catch(() => undefined);
      await rm(temporary, { force: true }).catch(() => undefined);
      finished();
      throw explain(file, error);
    }
  };
  // `/dev/null` and `/dev/stdout` take what they are given; a file in their place would break the whole machine.
  const takesAll = await tried(async () => isDevice(file));
  const opened = await tried(async () => (takesAll ? open(file, 'w') : open(temporary, 'wx', mode)));
  handle = opened;
  return {
    write: async (data) => tried(async () => opened.writeFile(data)),
    end: async () => {
      if (takesAll) {
        await opened.close();
        finished();
        return;
      }
      await tried(async () => {
        await opened.sync();
        await opened.close();
        await rename(temporary, file);
      });
      finished();
      await syncFolder(folder);
      await sweep(folder, path.basename(file));
    },
  };
}

/** Temporary files that are being written, and how to stop listening for the end of the process. */
const unfinished = new Set<string>();
let stopListening: (() => void) | null = null;

/** Has a file removed if the process ends, by itself or by a signal, before the returned function is called. */
function begun(temporary: string): () => void {
  unfinished.add(temporary);
  // One listener for all of them: a run may write many files at once.
  stopListening ??= onSignal(() => {
    for (const file of unfinished) rmSync(file, { force: true });
  });
  return () => {
    unfinished.delete(temporary);
    if (unfinished.size > 0) return;
    stopListening?.();
    stopListening = null;
  };
}

/** Streams of the process itself; on Linux they are links that must not be replaced. */
const OWN_STREAM = /^\/dev\/(?:stdin|stdout|stderr|fd\/\d+)$/;

/** Whether something that takes text as it comes stands at `file`; what could be neither written nor replaced is refused. */
async function isDevice(file: string): Promise<boolean> {
  if (OWN_STREAM.test(path.resolve(file))) return true;
  const status = await lstat(file).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (status === null || status.isFile() || status.isSymbolicLink()) return false;
  if (status.isCharacterDevice()) return true;
  const kind = status.isDirectory() ? 'a folder' : 'no regular file';
  throw new FileError(file, `\`${file}\` is ${kind}.`, 'Name a file to write to.');
}

/** The new name is on disk only once its folder is; systems that cannot sync a folder need not. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // Windows cannot open a folder; the rename itself is already done.
  } finally {
    await handle?.close();
  }
}

/** Removes what killed runs left beside `name`. Never fails: the output is already written. */
async function sweep(folder: string, name: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const left of names) {
    const [, pid] = left.startsWith(`.${name}.`) ? (/\.(\d+)\.[0-9a-f]{12}\.tmp$/.exec(left) ?? []) : [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const status = await lstat(path.join(folder, left)).catch(() => null);
    if (status === null || Date.now() - status.mtimeMs < STALE) continue;
    await rm(path.join(folder, left), { force: true }).catch(() => undefined);
  }
}

function explain(file: string, error: unknown): Error {
  if (error instanceof FileError) return error;
  const folder = path.dirname(file);
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new FileError(
        file,
        `There is no room to write \`${file}\`; what was there before is unchanged.`,
        'Free some space or write somewhere else with `--out`.',
        error,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new FileError(
        file,
        `\`${file}\` cannot be written: no permission.`,
        `Check the permissions of \`${folder}\` or write somewhere else with \`--out\`.`,
        error,
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileError(file, `The folder \`${folder}\` does not exist.`, 'Create it first.', error);
    default:
      return new FileError(
        file,
        `\`${file}\` cannot be written: ${errorCode(error) || String(error)}.`,
        'Write somewhere else with `--out`.',
        error,
      );
  }
}
