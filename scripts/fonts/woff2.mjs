/** Which characters a WOFF2 file has a sign for, read from its `cmap` table (W3C WOFF2; OpenType, `cmap`). */
import { brotliDecompressSync } from 'node:zlib';

const HEADER = 48;
/** Positions of tags in the list of known ones. */
const [CMAP, GLYF, LOCA, OTHER] = [0, 10, 11, 63];

/** Code points, ascending. */
export function charactersOf(file) {
  const { start, offset } = locate(file);
  const tables = brotliDecompressSync(file.subarray(start, start + file.readUInt32BE(20)));
  const cmap = tables.subarray(offset);
  const points = new Set();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) addSegments(table, points);
    else if (format === 12) addGroups(table, points);
  }
  return [...points].sort((a, b) => a - b);
}

/** Where the compressed tables start, and how far into them `cmap` stands. */
function locate(file) {
  let at = HEADER;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = file[at++];
      value = value * 128 + (byte & 127);
      if ((byte & 128) === 0) return value;
    }
  };
  let passed = 0;
  let offset = null;
  for (let table = 0; table < file.readUInt16BE(12); table += 1) {
    const flags = file[at++];
    const tag = flags & 63;
    if (tag === OTHER) at += 4;
    const version = flags >> 6;
    const original = base128();
    const isTransformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    if (tag === CMAP) offset = passed;
    passed += isTransformed ? base128() : original;
  }
  if (offset === null) throw new Error('the font has no cmap');
  return { start: at, offset };
}

function addSegments(table, points) {
  const count = table.readUInt16BE(6) / 2;
  const at = (column, segment) => 14 + (column === 0 ? 0 : 2) + 2 * count * column + 2 * segment;
  for (let segment = 0; segment < count; segment += 1) {
    const [last, first, delta] = [0, 1, 2].map((column) => table.readUInt16BE(at(column, segment)));
    const place = at(3, segment);
    const range = table.readUInt16BE(place);
    for (let point = first; point <= last && point < 0xffff; point += 1) {
      const glyph = range === 0 ? 0 : table.readUInt16BE(place + range + 2 * (point - first));
      const sign = range === 0 ? (point + delta) & 0xffff : glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      if (sign !== 0) points.add(point);
    }
  }
}

function addGroups(table, points) {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + 12 * group;
    for (let point = table.readUInt32BE(at); point <= table.readUInt32BE(at + 4); point += 1)
      points.add(point);
  }
}
