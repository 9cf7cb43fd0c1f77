/**
 * The one folder in which Parapet keeps things between runs: the unpacked browser and, while it runs, the
 * browser's profile. An executable that is run from there must not be replaceable by anybody else.
 */
import { chown, lstat, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { BrowserError } from './browser-error.ts';
import { errorCode } from './file-error.ts';
import { isAlive } from './is-alive.ts';

/** The user without rights that Chromium runs as when Parapet itself is run by root: `nobody` on Linux. */
export const NOBODY = 65_534;

/** Where a run by root keeps things: below root's home folder nobody else could start the browser. */
const SYSTEM_CACHE = '/var/cache';

/** Age in milliseconds after which a folder of a dead process is removed. */
const STALE = 3_600_000;

const HINT =
  'Set `PARAPET_CACHE_DIR` to a folder that only you can write to, or name a browser with `--browser`.';

/** Path of the cache folder for this user and environment; nothing is created. */
export function cacheFolderPath(environment: NodeJS.ProcessEnv = process.env): string {
  const own = environment['PARAPET_CACHE_DIR'];
  if (own !== undefined && own !== '') return path.resolve(own);
  const shared = environment['XDG_CACHE_HOME'];
  if (shared !== undefined && path.isAbsolute(shared)) return path.join(shared, 'parapet');
  const base = isRootOnLinux() ? SYSTEM_CACHE : path.join(os.homedir(), '.cache');
  return path.join(base, 'parapet');
}

/**
 * Creates the cache folder if need be and checks that it is a real folder, owned by this user, in which
 * nobody else can write. Throws `BrowserError` (`unavailable`) if not.
 */
export async function openCacheFolder(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const folder = cacheFolderPath(environment);
  try {
    await makeFolder(folder, isRootOnLinux() ? 0o755 : 0o700);
  } catch (error) {
    throw new BrowserError(
      'unavailable',
      `The cache folder \`${folder}\` cannot be created: ${errorCode(error)}.`,
      HINT,
      error,
    );
  }
  await assertPrivate(folder);
  return folder;
}

/** Makes the folder and those above it. Node's own way of doing so never ends where a system refuses (`/proc`). */
async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    if (errorCode(error) !== 'ENOENT' || folder === path.dirname(folder)) throw error;
    await makeFolder(path.dirname(folder), mode);
    await mkdir(folder, { mode });
  }
}

/** Throws `BrowserError` unless `folder` is a real folder that only this user can change. */
export async function assertPrivate(folder: string): Promise<void> {
  const status = await lstat(folder);
  const refuse = (why: string): never => {
    throw new BrowserError('unavailable', `The cache folder \`${folder}\` is not safe to use: ${why}.`, HINT);
  };
  if (!status.isDirectory()) refuse('it is not a real folder');
  if (process.getuid === undefined) return;
  if (status.uid !== process.getuid()) refuse('it belongs to another user');
  if ((status.mode & 0o022) !== 0) refuse('others can write to it');
}

/** A new folder in `cache` that bears this process's id; `owner` gets it if given (only root can give). */
export async function makeRunFolder(cache: string, kind: string, owner: number | null): Promise<string> {
  const folder = await mkdtemp(path.join(cache, `${kind}-${process.pid}-`));
  if (owner !== null) await chown(folder, owner, owner);
  return folder;
}

/** Removes run folders of processes that ended without removing them. Never fails. */
export async function sweepCacheFolder(cache: string, now: number): Promise<void> {
  const names = await readdir(cache).catch((): string[] => []);
  for (const name of names) {
    const [, pid] = /^[a-z]+-(\d+)-\w{6}$/.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = path.join(cache, name);
    const status = await lstat(folder).catch(() => null);
    if (status === null || !status.isDirectory() || now - status.mtimeMs < STALE) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether a user who owns nothing on the way can reach `target`: every folder above lets others through. */
export async function isReachableByOthers(target: string): Promise<boolean> {
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const status = await stat(folder).catch(() => null);
    if (status === null || (status.mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/** Whether this process is root on Linux, where Chromium is given to a user without rights. */
export function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
