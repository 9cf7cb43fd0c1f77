/** Replaces withheld values in any text, however they are spelt there, each by one name. */
import { folded } from './folded.ts';
import type { Token } from './tokens.ts';

/** Fewer characters of a value that was cut do not give it away. */
const TELLING = 5;

/** A withheld value and what stands in its place. */
export interface Replacement {
  readonly token: Token;
  readonly by: string;
}

/** Names for `tokens`, numbered by kind; a name that the design uses itself is passed over. */
export function replacementsFor(
  tokens: readonly Token[],
  isTaken: (name: string) => boolean,
): readonly Replacement[] {
  const last = new Map<string, number>();
  return tokens.map((token) => {
    let number = last.get(token.name) ?? 0;
    do number += 1;
    while (isTaken(`${token.name}-${number}`));
    last.set(token.name, number);
    return { token, by: `${token.name}-${number}` };
  });
}

/** Replaces in a text. */
export function replacer(replacements: readonly Replacement[]): (text: string) => string {
  const ordered = replacements.toSorted((a, b) => b.token.text.length - a.token.text.length);
  if (ordered.length === 0) return (text) => text;
  const pattern = new RegExp(ordered.map(({ token }) => `(${patternOf(token)})`).join('|'), 'gu');
  const replaced = (text: string): string => {
    const seen = folded(text);
    const spans = [...seen.text.matchAll(pattern)].map((match) => {
      const index = match.slice(1).findIndex((group) => group !== undefined);
      return { from: match.index, to: match.index + match[0].length, by: ordered[index]?.by ?? '' };
    });
    const cut = seen.text.includes('…') ? cutSpans(seen.text, ordered) : [];
    const kept = cut.filter((span) => !spans.some(({ from, to }) => from < span.to && span.from < to));
    let out = '';
    let at = 0;
    for (const { from, to, by } of [...spans, ...kept].toSorted((a, b) => a.from - b.from)) {
      out += text.slice(at, seen.starts(from)) + by;
      at = seen.ends(to - 1);
    }
    return out + text.slice(at);
  };
  // A review says most of its texts many times.
  const known = new Map<string, string>();
  return (text) => {
    const done = known.get(text) ?? replaced(text);
    known.set(text, done);
    return done;
  };
}

function patternOf({ text, class: of, whole }: Token): string {
  const escaped = Array.from(text, (character) =>
    /[\p{L}\p{N}]/u.test(character) ? character : /\s/.test(character) ? '[\\s_+-]+' : escapedSign(character),
  );
  if (of === 'account-ids' && escaped.length === 12) {
    return [0, 4, 8].map((from) => escaped.slice(from, from + 4).join('')).join('[- ]?');
  }
  const literal = escaped.join('');
  return whole ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
}

function escapedSign(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Beginnings of values, where a text was cut short in the middle of one. */
function cutSpans(text: string, replacements: readonly Replacement[]): readonly Span[] {
  return [...text.matchAll(/…/g)].flatMap(({ index: end }) => {
    let best: Span | null = null;
    for (const { token, by } of replacements) {
      for (let length = Math.min(token.text.length - 1, end); length >= TELLING; length -= 1) {
        if (best !== null && best.to - best.from >= length) break;
        if (text.endsWith(token.text.slice(0, length), end)) best = { from: end - length, to: end, by };
      }
    }
    return best ?? [];
  });
}
