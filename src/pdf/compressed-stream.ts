/** A stream as it stands in a document: its entries and its bytes, compressed. */
import { deflateSync } from 'node:zlib';

/** The object of `data`. Level 7 is within a few percent of the smallest and takes a third of the time. */
export function compressedStream(entries: string, data: Uint8Array): Buffer {
  const packed = deflateSync(data, { level: 7 });
  return Buffer.concat([
    Buffer.from(`<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}
