/**
 * The inverse of `compactPdf`: every object in the open again, for whoever examines a finished document. The bytes may
 * come from anybody, so every size that they name is held to a limit before it is believed.
 */
import { inflateSync } from 'node:zlib';

import { type PdfFile, reference } from './pdf-file.ts';

/** Objects of a document; one of forty pages has some twenty thousand. */
const MOST_OBJECTS = 500_000;
/** Bytes to which the streams of a document may unpack, together. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** Characters of the dictionary before a stream. */
const LONGEST_DICTIONARY = 64 * 1024;
/** Bytes of a cross-reference entry. */
const ROW = 7;

/** What may still be unpacked. */
export interface Budget {
  left: number;
}

/** A budget for one document. */
export function fullBudget(): Budget {
  return { left: MOST_UNPACKED };
}

/** The document with a plain cross-reference table. Throws an `Error` if `compactPdf` did not write it. */
export function expandPdf(bytes: Uint8Array): Uint8Array {
  return Buffer.from(openCompactPdf(bytes).text, 'latin1');
}

/** The same, opened. */
export function openCompactPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const budget = fullBudget();
  const start = Number(/startxref\n(\d{1,10})\n%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const table = streamAt(text, start, budget);
  const size = numberIn(table.dictionary, 'Size');
  if (size > MOST_OBJECTS) throw new Error(`The PDF has more than ${MOST_OBJECTS} objects.`);
  if (table.data.length < size * ROW) throw damaged('its table is too short');
  const objects = new Map<number, string>();
  const unpacked = new Map<number, readonly string[]>();
  for (let number = 1; number < size - 1; number += 1) {
    const row = number * ROW;
    const kind = table.data.readUInt8(row);
    const where = table.data.readUInt32BE(row + 1);
    if (kind === 1) {
      const object = objectAt(text, where, number);
      budget.left -= object.length;
      if (budget.left < 0) throw tooMuch();
      if (!object.startsWith('<</Type /ObjStm')) objects.set(number, object);
    }
    if (kind !== 2) continue;
    if (where >= size) throw damaged('an object is in a stream that there is not');
    const stream = unpacked.get(where) ?? unpack(text, table.data.readUInt32BE(where * ROW + 1), budget);
    unpacked.set(where, stream);
    const object = stream[table.data.readUInt16BE(row + 5)];
    if (object === undefined) throw damaged('an object is not in its stream');
    objects.set(number, object);
  }
  return written(objects, table.dictionary);
}

/** What a stream unpacks to, as far as the budget goes. Throws an `Error` if it is none, or too large. */
export function unpackedStream(packed: Uint8Array, budget: Budget): Buffer {
  try {
    const data = inflateSync(packed, { maxOutputLength: Math.max(1, budget.left) });
    budget.left -= data.length;
    return data;
  } catch (error) {
    if (error instanceof RangeError) throw tooMuch();
    throw damaged('a stream cannot be unpacked');
  }
}

interface Stream {
  readonly dictionary: string;
  readonly data: Buffer;
}

function streamAt(text: string, offset: number, budget: Budget): Stream {
  const piece = Number.isNaN(offset) ? '' : text.slice(offset, offset + LONGEST_DICTIONARY);
  const head = /^\d{1,10} 0 obj\n(<<[^]*?>>)\nstream\n/.exec(piece);
  const [whole = '', dictionary] = head ?? [];
  if (dictionary === undefined)
    throw new Error('The PDF was not made by Parapet: it has no compressed table.');
  const start = offset + whole.length;
  const packed = text.slice(start, start + numberIn(dictionary, 'Length'));
  return { dictionary, data: unpackedStream(Buffer.from(packed, 'latin1'), budget) };
}

function unpack(text: string, offset: number, budget: Budget): readonly string[] {
  const { dictionary, data } = streamAt(text, offset, budget);
  const first = numberIn(dictionary, 'First');
  const all = data.toString('latin1');
  const heads = all.slice(0, first).trim().split(' ').map(Number);
  const starts = heads.filter((_, index) => index % 2 === 1);
  if (starts.some((start, index) => !(start >= (starts[index - 1] ?? 0))))
    throw damaged('objects in a stream are out of order');
  return starts.map((start, index) =>
    all.slice(first + start, first + (starts[index + 1] ?? data.length - first) - 1),
  );
}

/** The text of an object that stands in the open, its stream included. */
function objectAt(text: string, offset: number, number: number): string {
  const head = `${number} 0 obj\n`;
  if (!text.startsWith(head, offset)) throw damaged('an object is not where it should be');
  const start = offset + head.length;
  const opening = '>>\nstream\n';
  const stream = text.slice(start, start + LONGEST_DICTIONARY).indexOf(opening);
  if (stream < 0) throw damaged('an object that stands alone has no stream');
  const data = start + stream + opening.length;
  const end = data + numberIn(text.slice(start, start + stream), 'Length');
  const tail = '\nendstream\nendobj';
  if (!text.startsWith(tail, end)) throw damaged('a stream does not end where it should');
  return text.slice(start, end + '\nendstream'.length);
}

function numberIn(dictionary: string, key: string): number {
  const value = new RegExp(`/${key} (\\d{1,10})(?! 0 R)\\b`).exec(dictionary)?.[1];
  if (value === undefined) throw damaged(`there is no ${key} where one must be`);
  return Number(value);
}

function written(objects: ReadonlyMap<number, string>, trailer: string): PdfFile {
  const parts = ['%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n'];
  let offset = parts[0]?.length ?? 0;
  const size = [...objects.keys()].reduce((most, number) => Math.max(most, number), 0) + 1;
  const offsets = Array.from({ length: size }, () => 0);
  for (const [number, object] of objects) {
    const part = `${number} 0 obj\n${object}\nendobj\n`;
    offsets[number] = offset;
    parts.push(part);
    offset += part.length;
  }
  const kept = /\/Root \d{1,10} 0 R \/Info \d{1,10} 0 R \/ID \[[^\]]*\]/.exec(trailer)?.[0] ?? '';
  const [root, info] = [reference(kept, 'Root'), reference(kept, 'Info')];
  if (root === null || info === null) throw damaged('it does not say where it begins');
  const entries = offsets.map((at) =>
    at === 0 ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`,
  );
  parts.push(
    `xref\n0 ${size}\n${entries.join('')}trailer\n<</Size ${size} ${kept}>>\nstartxref\n${offset}\n%%EOF\n`,
  );
  return { text: parts.join(''), offsets, root, info, table: offset };
}

function damaged(what: string): Error {
  return new Error(`The PDF is damaged: ${what}.`);
}

function tooMuch(): Error {
  return new Error(`The PDF unpacks to more than ${MOST_UNPACKED / 1_048_576} MiB.`);
}
