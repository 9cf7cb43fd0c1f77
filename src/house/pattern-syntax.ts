/**
 * The patterns that a rule may use: a part of regular expressions that can be matched in one walk over the text,
 * whatever the text is. There are no references back, no looking ahead and no lazy repeats.
 */

/** Whether a character, given as a whole code point, is one of a set. */
export type Accepts = (character: string) => boolean;

/** A pattern as a tree. */
export type Pattern =
  | { readonly kind: 'character'; readonly accepts: Accepts }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number };

/** Why a pattern cannot be used, as the end of "… cannot be used: …". */
export class PatternError extends Error {}

const SYNTAX = new Set('^$\\.*+?()[]{}|/');
const CLASSES: Readonly<Record<string, RegExp>> = {
  d: /\d/u,
  D: /\D/u,
  w: /\w/u,
  W: /\W/u,
  s: /\s/u,
  S: /\S/u,
};
const ANY = /./u;

/** Largest number in `{n,m}`. */
const MOST_REPEATS = 200;
/** Groups in groups. */
const MOST_GROUPS = 20;

/** Where the reading of a pattern is. */
interface Reader {
  readonly characters: readonly string[];
  at: number;
  depth: number;
}

/** Reads a pattern. Throws `PatternError`. */
export function readPattern(text: string): Pattern {
  const reader: Reader = { characters: Array.from(text), at: 0, depth: 0 };
  const pattern = choice(reader);
  if (reader.at < reader.characters.length) throw new PatternError('there is a `)` without its `(`');
  return pattern;
}

function peek({ characters, at }: Reader): string | undefined {
  return characters[at];
}

function taken(reader: Reader, character: string): boolean {
  if (peek(reader) !== character) return false;
  reader.at += 1;
  return true;
}

function choice(reader: Reader): Pattern {
  const parts = [sequence(reader)];
  while (taken(reader, '|')) parts.push(sequence(reader));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
}

function sequence(reader: Reader): Pattern {
  const parts: Pattern[] = [];
  for (let next = peek(reader); next !== undefined && next !== '|' && next !== ')'; next = peek(reader)) {
    const part = atom(reader);
    const isPlace = part.kind === 'start' || part.kind === 'end';
    parts.push(isPlace ? part : repeated(reader, part));
  }
  return { kind: 'sequence', parts };
}

function atom(reader: Reader): Pattern {
  const character = peek(reader) ?? '';
  reader.at += 1;
  switch (character) {
    case '^':
      return { kind: 'start' };
    case '$':
      return { kind: 'end' };
    case '.':
      return { kind: 'character', accepts: (one) => ANY.test(one) };
    case '(':
      return group(reader);
    case '[':
      return { kind: 'character', accepts: members(reader) };
    case '\\':
      return { kind: 'character', accepts: escaped(reader, '') };
    default:
      if (SYNTAX.has(character) && character !== '/')
        throw new PatternError(`\`${character}\` stands where nothing can be repeated or closed`);
      return { kind: 'character', accepts: (one) => one === character };
  }
}

function group(reader: Reader): Pattern {
  if (taken(reader, '?') && !taken(reader, ':'))
    throw new PatternError('of the groups that begin with `(?` only `(?:` can be matched in one walk');
  reader.depth += 1;
  if (reader.depth > MOST_GROUPS)
    throw new PatternError(`more than ${MOST_GROUPS} groups stand in each other`);
  const inner = choice(reader);
  reader.depth -= 1;
  if (!taken(reader, ')')) throw new PatternError('a `(` has no `)`');
  return inner;
}

function repeated(reader: Reader, part: Pattern): Pattern {
  const bounds = repeats(reader);
  if (bounds === null) return part;
  if (peek(reader) === '?') throw new PatternError('lazy repeats such as `*?` make no difference here');
  if (['*', '+', '{'].includes(peek(reader) ?? '')) throw new PatternError('a repeat is repeated');
  return { kind: 'repeat', part, ...bounds };
}

function repeats(reader: Reader): { readonly least: number; readonly most: number } | null {
  if (taken(reader, '*')) return { least: 0, most: Infinity };
  if (taken(reader, '+')) return { least: 1, most: Infinity };
  if (taken(reader, '?')) return { least: 0, most: 1 };
  if (!taken(reader, '{')) return null;
  const least = number(reader);
  const most = taken(reader, ',') ? (peek(reader) === '}' ? Infinity : number(reader)) : least;
  if (!taken(reader, '}') || most < least)
    throw new PatternError('a repeat is written `{2}`, `{2,}` or `{2,5}`');
  return { least, most };
}

function number(reader: Reader): number {
  let digits = '';
  for (let next = peek(reader); next !== undefined && /[0-9]/.test(next); next = peek(reader)) {
    digits += next;
    reader.at += 1;
  }
  if (digits === '' || Number(digits) > MOST_REPEATS)
    throw new PatternError(`a number of repeats is at most ${MOST_REPEATS}`);
  return Number(digits);
}

/** What a backslash and the next character stand for; `also` are characters that may be escaped here besides. */
function escaped(reader: Reader, also: string): Accepts {
  const character = peek(reader) ?? '';
  reader.at += 1;
  const known = Object.hasOwn(CLASSES, character) ? CLASSES[character] : undefined;
  if (known !== undefined) return (one) => known.test(one);
  if (SYNTAX.has(character) || (also !== '' && character === also)) return (one) => one === character;
  throw new PatternError(`\`\\${character}\` is not understood`);
}

/** The set between brackets. */
function members(reader: Reader): Accepts {
  const isExcluding = taken(reader, '^');
  const accepted: Accepts[] = [];
  while (!taken(reader, ']')) {
    const first = member(reader);
    const isRange = peek(reader) === '-' && reader.characters[reader.at + 1] !== ']';
    if (!isRange) {
      accepted.push(first.accepts);
      continue;
    }
    reader.at += 1;
    const last = member(reader);
    const [from, to] = [first.character?.codePointAt(0), last.character?.codePointAt(0)];
    if (from === undefined || to === undefined || to < from)
      throw new PatternError('a range in brackets runs from a character to a later one');
    accepted.push((one) => (one.codePointAt(0) ?? -1) >= from && (one.codePointAt(0) ?? -1) <= to);
  }
  return (one) => accepted.some((accepts) => accepts(one)) !== isExcluding;
}

/** One member of a set; the character is null where it stands for several. */
function member(reader: Reader): { readonly accepts: Accepts; readonly character: string | null } {
  const character = peek(reader);
  if (character === undefined) throw new PatternError('a `[` has no `]`');
  reader.at += 1;
  if (character !== '\\') return { accepts: (one) => one === character, character };
  const next = peek(reader) ?? '';
  return { accepts: escaped(reader, '-'), character: Object.hasOwn(CLASSES, next) ? null : next };
}
