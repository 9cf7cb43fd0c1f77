/**
 * Which characters a WOFF2 file has a sign for, read from its `cmap` table (W3C WOFF 2.0; OpenType, `cmap`). A font that
 * were taken to have what it lacks would leave holes, or let the machine's own fonts in.
 */
import { brotliDecompressSync } from 'node:zlib';

const HEADER = 48;
/** Positions of tags in the list of known ones. */
const [CMAP, GLYF, LOCA, OTHER] = [0, 10, 11, 63];

/** Bytes of all tables, unpacked. */
const LARGEST = 8_000_000;
const MOST_TABLES = 64;
/** Entries of all tables together: an honest font names a character in few of them. */
const MOST_ENTRIES = 2_000_000;

/** Code points, ascending; null where the bytes are no such font, or none that can be read. */
export function fontCharacters(file: Buffer): readonly number[] | null {
  try {
    return charactersIn(file);
  } catch {
    return null;
  }
}

function charactersIn(file: Buffer): readonly number[] | null {
  if (file.toString('latin1', 0, 4) !== 'wOF2' || file.readUInt32BE(8) !== file.length) return null;
  const { start, offset } = locate(file);
  const packed = file.subarray(start, start + file.readUInt32BE(20));
  const cmap = brotliDecompressSync(packed, { maxOutputLength: LARGEST }).subarray(offset);
  const points = new Set<number>();
  let entries = 0;
  const enter = (point: number, isServed: boolean): void => {
    if (++entries > MOST_ENTRIES || point > 0x10ffff) throw new RangeError('The cmap has too many entries.');
    if (isServed) points.add(point);
  };
  for (let index = 0; index < Math.min(cmap.readUInt16BE(2), MOST_TABLES); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, enter);
    else if (format === 12) readGroups(table, enter);
  }
  return points.size === 0 ? null : [...points].toSorted((a, b) => a - b);
}

/** Where the compressed tables start, and how far into them `cmap` stands. */
function locate(file: Buffer): { readonly start: number; readonly offset: number } {
  let at = HEADER;
  const base128 = (): number => {
    let value = 0;
    for (let digits = 0; digits < 5; digits += 1) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if ((byte & 128) === 0) return value;
    }
    throw new RangeError('A length has too many digits.');
  };
  let passed = 0;
  let offset: number | null = null;
  for (let table = 0; table < file.readUInt16BE(12); table += 1) {
    const flags = file.readUInt8(at++);
    const tag = flags & 63;
    if (tag === OTHER) at += 4;
    const version = flags >> 6;
    const original = base128();
    const isTransformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    if (tag === CMAP) offset = passed;
    passed += isTransformed ? base128() : original;
  }
  if (offset === null) throw new RangeError('The font has no cmap.');
  return { start: at, offset };
}

type Enter = (point: number, isServed: boolean) => void;

function readSegments(table: Buffer, enter: Enter): void {
  const count = table.readUInt16BE(6) / 2;
  const at = (column: number, segment: number): number =>
    14 + (column === 0 ? 0 : 2) + 2 * count * column + 2 * segment;
  for (let segment = 0; segment < count; segment += 1) {
    const [last = 0, first = 0, delta = 0] = [0, 1, 2].map((column) =>
      table.readUInt16BE(at(column, segment)),
    );
    const place = at(3, segment);
    const range = table.readUInt16BE(place);
    for (let point = first; point <= last && point < 0xffff; point += 1) {
      const glyph = range === 0 ? 0 : table.readUInt16BE(place + range + 2 * (point - first));
      const sign = range === 0 ? (point + delta) & 0xffff : glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      enter(point, sign !== 0);
    }
  }
}

function readGroups(table: Buffer, enter: Enter): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + 12 * group;
    const [first, last] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
    for (let point = first; point <= last; point += 1) enter(point, true);
  }
}
