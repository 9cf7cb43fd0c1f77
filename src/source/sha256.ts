/** Digests of texts and bytes. */
import { hash } from 'node:crypto';

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal digits; a review takes a thousand of them. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
