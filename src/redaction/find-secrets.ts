/** Secrets in a text, by what they look like. */
import type { Span } from '../source/source-file.ts';
import { isRandom, namedSecret } from './named-secret.ts';
import { type SecretKind, secretKinds } from './secret-kinds.ts';

/** One secret in a text. */
export interface FoundSecret {
  readonly kind: SecretKind;
  readonly span: Span;
  readonly text: string;
}

/** Values that documentation uses; they open nothing. */
const EXAMPLE = /EXAMPLE|\bexample\b|changeme|placeholder|redacted|x{6}|(.)\1{9}/i;

/** Every secret in the text, in its order; where two overlap, the kind that is tried first names it. */
export function findSecrets(text: string): readonly FoundSecret[] {
  const found = [...secretKinds, namedSecret]
    .flatMap((kind, order) => secretsOf(kind, text).map((secret) => ({ secret, order })))
    .toSorted((a, b) => a.secret.span.start - b.secret.span.start || a.order - b.order);
  const kept: typeof found = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last === undefined || one.secret.span.start >= last.secret.span.end) kept.push(one);
    else if (one.order < last.order) kept[kept.length - 1] = one;
  }
  return kept.map(({ secret }) => secret);
}

function secretsOf(kind: SecretKind, text: string): FoundSecret[] {
  if (!text.includes(kind.holds ?? '')) return [];
  return [...text.matchAll(kind.pattern)].flatMap((match) => {
    const secret = match[1] ?? match[0];
    if (EXAMPLE.test(secret) || (kind === namedSecret && !isRandom(secret))) return [];
    const start = match.index + match[0].lastIndexOf(secret);
    return [{ kind, span: { start, end: start + secret.length }, text: secret }];
  });
}
