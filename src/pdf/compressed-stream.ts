/** A stream as it stands in a document: its entries and its bytes, compressed. */
import { deflate } from 'node:zlib';

/**
 * The object of `data`, which is compressed beside whatever else is done. Level 7 is within a few percent of the
 * smallest and takes a third of the time.
 */
export function compressedStream(entries: string, data: Uint8Array): Promise<Buffer> {
  const stream = new Promise<Buffer>((resolve, reject) => {
    deflate(data, { level: 7 }, (error, packed) => {
      if (error === null) resolve(withEntries(entries, packed));
      else reject(error);
    });
  });
  // Whoever waits for it is told; that may be nobody, where the document has other faults.
  stream.catch(() => undefined);
  return stream;
}

function withEntries(entries: string, packed: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}
