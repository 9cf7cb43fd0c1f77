/** The inverse of `compactPdf`: every object in the open again, for whoever examines a finished document. */
import { inflateSync } from 'node:zlib';

/** The document with a plain cross-reference table. Throws an `Error` if `compactPdf` did not write it. */
export function expandPdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const table = streamAt(text, start);
  const size = numberIn(table.dictionary, 'Size');
  const objects = new Map<number, string>();
  const unpacked = new Map<number, readonly string[]>();
  for (let number = 1; number < size - 1; number += 1) {
    const row = number * 7;
    const kind = table.data.readUInt8(row);
    const where = table.data.readUInt32BE(row + 1);
    if (kind === 1) {
      const object = objectAt(text, where, number);
      if (!object.startsWith('<</Type /ObjStm')) objects.set(number, object);
    }
    if (kind !== 2) continue;
    const stream = unpacked.get(where) ?? unpack(text, table.data.readUInt32BE(where * 7 + 1));
    unpacked.set(where, stream);
    objects.set(number, stream[table.data.readUInt16BE(row + 5)] ?? '');
  }
  return written(objects, table.dictionary);
}

interface Stream {
  readonly dictionary: string;
  readonly data: Buffer;
}

function streamAt(text: string, offset: number): Stream {
  const head = /\d+ 0 obj\n(<<[^]*?>>)\nstream\n/y;
  head.lastIndex = offset;
  const dictionary = Number.isNaN(offset) ? undefined : head.exec(text)?.[1];
  if (dictionary === undefined)
    throw new Error('The PDF was not made by Parapet: it has no compressed table.');
  const packed = text.slice(head.lastIndex, head.lastIndex + numberIn(dictionary, 'Length'));
  return { dictionary, data: inflateSync(Buffer.from(packed, 'latin1')) };
}

function unpack(text: string, offset: number): readonly string[] {
  const { dictionary, data } = streamAt(text, offset);
  const first = numberIn(dictionary, 'First');
  const all = data.toString('latin1');
  const heads = all.slice(0, first).trim().split(' ').map(Number);
  const starts = heads.filter((_, index) => index % 2 === 1);
  return starts.map((start, index) =>
    all.slice(first + start, first + (starts[index + 1] ?? data.length - first) - 1),
  );
}

/** The text of an object that stands in the open, its stream included. */
function objectAt(text: string, offset: number, number: number): string {
  const head = `${number} 0 obj\n`;
  if (!text.startsWith(head, offset))
    throw new Error('The PDF is damaged: an object is not where it should be.');
  const start = offset + head.length;
  const stream = text.indexOf('>>\nstream\n', start);
  const length = numberIn(text.slice(start, stream), 'Length');
  const end = text.indexOf('\nendobj', stream + '>>\nstream\n'.length + length);
  return text.slice(start, end);
}

function numberIn(dictionary: string, key: string): number {
  const value = new RegExp(`/${key} (\\d+)(?! 0 R)`).exec(dictionary)?.[1];
  if (value === undefined) throw new Error(`The PDF is damaged: there is no ${key} where one must be.`);
  return Number(value);
}

function written(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  const parts = ['%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n'];
  let offset = parts[0]?.length ?? 0;
  const size = Math.max(0, ...objects.keys()) + 1;
  const entries = Array.from({ length: size }, () => '0000000000 65535 f \n');
  for (const [number, object] of objects) {
    const part = `${number} 0 obj\n${object}\nendobj\n`;
    entries[number] = `${String(offset).padStart(10, '0')} 00000 n \n`;
    parts.push(part);
    offset += part.length;
  }
  const kept = /\/Root \d+ 0 R \/Info \d+ 0 R \/ID \[[^\]]*\]/.exec(trailer)?.[0] ?? '';
  parts.push(
    `xref\n0 ${size}\n${entries.join('')}trailer\n<</Size ${size} ${kept}>>\nstartxref\n${offset}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}
