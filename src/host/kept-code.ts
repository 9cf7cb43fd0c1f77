/**
 * What V8 compiled of the command's modules in an earlier run. It lies beside the modules and is taken only if nobody
 * could have put it there who could not have changed the modules as well: what V8 is given, it runs unseen.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { sha256 } from '../source/sha256.ts';

/** Compiled modules by the name of their file. */
export type CompiledModules = ReadonlyMap<string, Buffer>;

/** Most bytes that are kept of one command. */
const MOST_BYTES = 32_000_000;

/** Length of a digest in hexadecimal digits, which stands before the rest. */
const DIGEST = 64;

/** What is kept in `file` for a program whose state is `program`; null where that is nothing, or not to be trusted. */
export function keptCode(file: string, program: string): CompiledModules | null {
  try {
    const folder = lstatSync(path.dirname(file));
    const code = lstatSync(path.dirname(path.dirname(file)));
    const bytes = folder.isDirectory() && isSafe(folder, code) ? readSafe(file, code) : null;
    return bytes === null ? null : partsOf(bytes, program);
  } catch {
    return null;
  }
}

/** Keeps what was compiled, in one piece or not at all: a folder that cannot be written to is no failure. */
export function keepCode(file: string, program: string, modules: CompiledModules): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const parts = Array.from(modules, ([name, { length }]) => [name, length]);
    const head = Buffer.from(`${JSON.stringify({ program, parts })}\n`);
    const body = Buffer.concat([head, ...modules.values()]);
    if (body.length > MOST_BYTES) return;
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 });
    const bytes = Buffer.concat([Buffer.from(sha256(body), 'latin1'), body]);
    writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o644 });
    renameSync(temporary, file);
  } catch {
    discard(temporary);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What is no folder holds nothing either.
  }
}

/** Whether only this user, or whoever owns the code itself, can have written it. */
function isSafe({ uid, mode }: Stats, code: Stats): boolean {
  const own = process.getuid?.();
  return own === undefined || ((uid === own || uid === code.uid) && (mode & 0o022) === 0);
}

function readSafe(file: string, code: Stats): Buffer | null {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile() || status.size > MOST_BYTES || !isSafe(status, code)) return null;
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The modules, if every byte is as it was written and all of it was made of this program. */
function partsOf(bytes: Buffer, program: string): CompiledModules | null {
  const body = bytes.subarray(DIGEST);
  if (bytes.toString('latin1', 0, DIGEST) !== sha256(body)) return null;
  const end = body.indexOf(0x0a);
  const head = JSON.parse(body.toString('utf8', 0, end)) as {
    readonly program: string;
    readonly parts: readonly (readonly [string, number])[];
  };
  if (head.program !== program) return null;
  let at = end + 1;
  return new Map(
    head.parts.map(([name, length]) => {
      at += length;
      return [name, body.subarray(at - length, at)];
    }),
  );
}
