/** Secrets that no prefix gives away: a random value behind a word such as `password`. */
import type { SecretKind } from './secret-kinds.ts';

/** `password: …`, `api_key=…`: the word, then the value up to the next blank, quote or comma. */
export const namedSecret: SecretKind = {
  id: 'named-secret',
  title: 'what looks like a password',
  pattern:
    /(?:password|passwd|passphrase|pwd|secret|token|api[_ -]?key|access[_ -]?key|private[_ -]?key|credential)["']?\s{0,4}(?:[:=]|\bis\b)\s{0,4}["']?([^\s"'`,;<>{}[\]()]{12,128})/gi,
};

/** Fewest bits a character of a random value carries. */
const LEAST_ENTROPY = 3.3;

/**
 * Whether a value is random rather than named: specs are full of ids (`claims-db-password`), ARNs, paths and
 * procedures behind the same words, and none of them may be taken for a secret.
 */
export function isRandom(value: string): boolean {
  if (/[•*]{3}|:\/\/|^arn:|^\/|^\$|\.\.\./.test(value)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((one) => one.test(value)).length;
  if (classes < 3 || !/[0-9]/.test(value)) return false;
  // Words joined by dashes, dots or slashes are names however long they are.
  const longest = Math.max(
    ...value.split(/[^A-Za-z0-9]+/).map((part) => (/[0-9]/.test(part) ? part.length : 0)),
  );
  return longest >= 6 && entropy(value) >= LEAST_ENTROPY;
}

/** Bits a character by how often each occurs in the value (Shannon). */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
