/** Reads a design from disk. Everything that is wrong with the file itself is found here, before any parsing. */
import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';

import { errorAt, type Outcome } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import type { Place, SourceFile } from '../source/source-file.ts';
import { errorCode } from './file-error.ts';
import { firstInvalidUtf8 } from './utf8.ts';

/** Largest design in bytes. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Characters of a path that messages show. */
const LONGEST_NAME = 200;

/** Share of control characters from which on a file is not text. */
const BINARY_SHARE = 0.05;

/**
 * The file as text with its path relative to `root`; or null, and why. Never throws for what the file is. It is read at
 * once: to hand a small file to another thread and back takes several times as long as to read it.
 */
export async function readSource(
  file: string,
  root: string,
  most: number = MOST_BYTES,
): Promise<Outcome<SourceFile | null>> {
  const name = displayPath(file, root);
  let descriptor: number | null = null;
  try {
    // Without the flag, opening a pipe that nobody writes to would wait for ever.
    descriptor = openSync(path.resolve(root, file), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(descriptor);
    if (!status.isFile()) return failed(notAFile(name, status.isDirectory()));
    if (status.size > most) return failed(tooLarge(name, status.size, most));
    const bytes = readCapped(descriptor, status.size, most);
    if (bytes.length > most) return failed(tooLarge(name, bytes.length, most));
    return decode(name, bytes);
  } catch (error) {
    return failed(unreadable(name, errorCode(error)));
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** The path as messages and documents show it: relative, with `/` on every system. */
function displayPath(file: string, root: string): string {
  const relative = path.relative(root, path.resolve(root, file));
  const shown = path.isAbsolute(relative) || relative === '' ? path.basename(file) : relative;
  return shown.split(path.sep).join('/');
}

/** Reads to the end, but no more than one byte above what is allowed: a file may grow while it is read. */
function readCapped(descriptor: number, size: number, most: number): Buffer {
  let buffer = Buffer.allocUnsafe(Math.max(size + 1, 4_096));
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0 || length > most) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length, most + 1));
  }
}

function decode(name: string, bytes: Buffer): Outcome<SourceFile | null> {
  const encoding = otherEncoding(bytes);
  if (encoding !== null) {
    return failed({
      code: 'wrong-encoding',
      message: `${quote(name, LONGEST_NAME)} is written in ${encoding}, not in UTF-8.`,
      hint: 'Save it as UTF-8 (editors offer it under "Save with encoding").',
      place: null,
    });
  }
  const bad = isUtf8(bytes) ? -1 : firstInvalidUtf8(bytes);
  if (bytes.includes(0) || (bad >= 0 && controlShare(bytes) > BINARY_SHARE)) {
    return failed({
      code: 'binary-file',
      message: `${quote(name, LONGEST_NAME)} is not a text file.`,
      hint: 'Name the YAML file that holds the design.',
      place: null,
    });
  }
  if (bad >= 0) return failed(invalid(name, bytes, bad));
  // The decoder drops a byte-order mark, which is no part of the text.
  return { value: { path: name, text: new TextDecoder('utf-8').decode(bytes) }, diagnostics: [] };
}

/** The name of another Unicode encoding that the file is in; null if it may be UTF-8. */
function otherEncoding(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, 4);
  if (start === '\xff\xfe\0\0' || start === '\0\0\xfe\xff') return 'UTF-32';
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return 'UTF-16';
  if (/^\0{3}[^\0]|^[^\0]\0{3}/.test(start)) return 'UTF-32';
  return /^\0[^\0]\0[^\0]|^[^\0]\0[^\0]\0/.test(start) ? 'UTF-16' : null;
}

function controlShare(bytes: Buffer): number {
  const sample = bytes.subarray(0, 8_192);
  const controls = sample.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f);
  return controls.length / Math.max(1, sample.length);
}

function invalid(name: string, bytes: Buffer, offset: number): Problem {
  const before = bytes.toString('utf8', 0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const column = before.length - lineStart + 1;
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  return {
    code: 'invalid-utf8',
    message: `${quote(name, LONGEST_NAME)} is not UTF-8: the byte ${byte} at offset ${offset} belongs to no character.`,
    hint: 'Save it as UTF-8; it may be in Windows-1252 or Latin-1 now.',
    place: { file: name, line, column, endLine: line, endColumn: column + 1 },
  };
}

/** What is special about one problem with a file. */
interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly place: Place | null;
}

function failed({ code, message, hint, place }: Problem): Outcome<null> {
  return { value: null, diagnostics: [errorAt(place, code, message, hint)] };
}

function notAFile(name: string, folder: boolean): Problem {
  return {
    code: 'not-a-file',
    message: `${quote(name, LONGEST_NAME)} is ${folder ? 'a folder' : 'not a regular file'}.`,
    hint: folder ? 'Name a YAML file in it.' : 'Name a YAML file; pipes and devices are not read.',
    place: null,
  };
}

function tooLarge(name: string, bytes: number, most: number): Problem {
  const size = (bytes / 1_048_576).toFixed(1);
  return {
    code: 'file-too-large',
    message: `${quote(name, LONGEST_NAME)} is ${size} MiB; it may have ${most / 1_048_576} MiB.`,
    hint: 'Split it into several.',
    place: null,
  };
}

function unreadable(name: string, code: string): Problem {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      code: 'file-not-found',
      message: `There is no file ${quote(name, LONGEST_NAME)}.`,
      hint: 'Check the path; it is read from the current folder.',
      place: null,
    };
  }
  if (code === 'EISDIR') return notAFile(name, true);
  if (code === 'ENXIO') return notAFile(name, false);
  return {
    code: 'file-unreadable',
    message: `${quote(name, LONGEST_NAME)} cannot be read (${code || 'unknown reason'}).`,
    hint: 'Check its permissions.',
    place: null,
  };
}
