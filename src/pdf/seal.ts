/**
 * The seal of a finished document: its id is the hash of all its bytes but the id itself. It shows every change that
 * did not reckon with it; it is no signature, for whoever knows how can seal a changed document again.
 */
import { createHash } from 'node:crypto';

/** Digits of the hash. */
const LENGTH = 64;

/** An id that is not known yet; a document is hashed with this one. */
export const UNSEALED: string = '0'.repeat(LENGTH);

const ID = /\/ID \[<([0-9a-f]{64})> <([0-9a-f]{64})>\]/;

/** The same document with its seal in the place of `UNSEALED`. Throws an `Error` if there is no such place. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = placesOf(copy);
  if (at === null) throw new Error('The document has no place for its seal.');
  const seal = hashOf(copy);
  for (const place of at) copy.write(seal, place, 'latin1');
  return copy;
}

/** What the seal of a document says of its bytes. */
export interface Seal {
  /** The seal that it bears; null if it bears none. */
  readonly borne: string | null;
  /** Whether it is that of the bytes. */
  readonly holds: boolean;
}

/** Compares the seal of a document with its bytes. */
export function sealOf(bytes: Uint8Array): Seal {
  const copy = Buffer.from(bytes);
  const at = placesOf(copy);
  if (at === null) return { borne: null, holds: false };
  const [first, second] = at.map((place) => copy.toString('latin1', place, place + LENGTH));
  for (const place of at) copy.write(UNSEALED, place, 'latin1');
  return { borne: first ?? null, holds: first === second && first === hashOf(copy) };
}

/**
 * How many bytes at the start are a sealed document of their own: where something was appended to one, the document
 * itself is still whole. Null if the bytes begin with none, or are one as a whole.
 */
export function sealedStart(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const end = /startxref\n\d{1,10}\n%%EOF\n/g;
  // An attachment can hold the same words by chance or on purpose; a few of them are looked at.
  for (
    let tries = 0, match = end.exec(text);
    tries < 8 && match !== null;
    tries += 1, match = end.exec(text)
  ) {
    if (end.lastIndex < bytes.length && sealOf(bytes.subarray(0, end.lastIndex)).holds) return end.lastIndex;
  }
  return null;
}

/** Where the two halves of the id stand, which are the same; null if there are none. */
function placesOf(bytes: Buffer): readonly [number, number] | null {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 64));
  const table = Number(/startxref\n(\d{1,10})\n%%EOF\n$/.exec(tail)?.[1] ?? Number.NaN);
  if (Number.isNaN(table) || table >= bytes.length) return null;
  const match = ID.exec(bytes.toString('latin1', table, table + 512));
  if (match === null) return null;
  const first = table + match.index + '/ID [<'.length;
  return [first, first + LENGTH + '> <'.length];
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
