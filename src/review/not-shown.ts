/**
 * What the spec states and no table, finding, threat or answer of the review repeats. It is listed, so that nothing
 * that an author wrote is lost on the way: whoever reads only the document sees it too.
 */
import { child, dotted, type Pointer } from '../source/pointer.ts';
import type { Origin, Trace } from './places.ts';
import type { Review } from './review.generated.ts';

/** Everything of a review but this list. */
export type Told = Omit<Review, 'notShown'>;

/** A value that an author wrote, with its place. */
interface Leaf {
  readonly pointer: Pointer;
  readonly path: string;
  readonly text: string;
  /** Whether it is a text or a number that a table may repeat; yes and no say nothing without their field. */
  readonly tells: boolean;
}

/** What the review says that could repeat a value. */
interface Shown {
  /** Paths of fields that are quoted whole. */
  readonly quoted: ReadonlySet<string>;
  /** Paths of fields that are quoted, but not to their end. */
  readonly cut: ReadonlySet<string>;
  /** What is told of each element, by its path. */
  readonly told: (path: string) => string | undefined;
  /** The titles under which tables name an element, by its id. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
}

const CUT = '…';

/** Parts of the review that tell of a part of the spec as a whole. */
const PARTS: readonly { readonly path: string; readonly of: (told: Told) => unknown }[] = [
  { path: 'design', of: ({ design }) => design },
  { path: 'tenancy', of: ({ system }) => system.tenancy },
  { path: 'well-architected', of: ({ governance }) => governance.wellArchitected },
  { path: 'threats', of: ({ threats }) => threats },
  {
    path: 'review',
    of: ({ governance, decision, design, findings }) => [
      governance,
      decision.asks,
      design.riskOwner,
      findings,
    ],
  },
];

/** The values that the review does not repeat, in the order of the spec. */
export function notShownOf(told: Told, origin: Origin, trace: Trace): Review['notShown'] {
  const shown = shownBy(told);
  const left = new Map<string, string>();
  const missing: Review['notShown'][number][] = [];
  for (const leaf of leavesOf(origin.value, '')) {
    const { path, text } = leaf;
    if (isQuoted(path, shown.quoted) || (leaf.tells && takes(leaf, shown, left))) continue;
    const isCut = [...prefixes(path)].slice(0, 2).some((prefix) => shown.cut.has(prefix));
    missing.push({
      path,
      value: text,
      why: isCut ? 'cut' : 'not-repeated',
      place: trace.place(leaf.pointer),
    });
  }
  return missing;
}

/** Every scalar of a value, in its order. */
function* leavesOf(value: unknown, pointer: Pointer): Generator<Leaf> {
  if (typeof value !== 'object' || value === null) {
    yield { pointer, path: dotted(pointer), text: String(value), tells: typeof value !== 'boolean' };
    return;
  }
  for (const [key, member] of Object.entries(value)) yield* leavesOf(member, child(pointer, key));
}

/** Whether the field, or one around it, is among the paths. */
function isQuoted(path: string, paths: ReadonlySet<string>): boolean {
  for (const prefix of prefixes(path)) if (paths.has(prefix)) return true;
  return false;
}

/** Whether what is told of an element around the value has it; each mention stands for one value only. */
function takes({ path, text }: Leaf, { told, titles }: Shown, left: Map<string, string>): boolean {
  for (const prefix of prefixes(path)) {
    const words = left.get(prefix) ?? told(prefix);
    if (words === undefined) continue;
    for (const name of [oneLine(text), ...(titles.get(text) ?? [])]) {
      const at = mention(words, name);
      if (at === -1) continue;
      left.set(prefix, `${words.slice(0, at)}\0${words.slice(at + name.length)}`);
      return true;
    }
  }
  return false;
}

/** Where a text stands in words as one of them, or -1: `30d` is not in `130d`. */
function mention(words: string, text: string): number {
  if (text === '') return -1;
  for (let at = words.indexOf(text); at !== -1; at = words.indexOf(text, at + 1)) {
    const around = words.charAt(at - 1) + words.charAt(at + text.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}

/** A path and all that are around it, the nearest first. */
function* prefixes(path: string): Generator<string> {
  for (let end = path.length; end !== -1; end = path.lastIndexOf('.', end - 1)) yield path.slice(0, end);
}

function shownBy(told: Told): Shown {
  const quoted = new Set<string>();
  const cut = new Set<string>();
  const rows = new Map<string, unknown[]>();
  const titles = new Map<string, Set<string>>();
  // Facts and names are one value each, however many tables hold them.
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const member of value) visit(member);
      return;
    }
    const { path, value: text, element, id, title } = value as Readonly<Record<string, unknown>>;
    if (typeof path === 'string') {
      if (seen.has(value)) return;
      seen.add(value);
      if (typeof text === 'string') (text.endsWith(CUT) ? cut : quoted).add(path);
    }
    const about = typeof element === 'object' && element !== null && 'path' in element ? element.path : null;
    if (typeof about === 'string') enter(rows, about, value);
    if (typeof id === 'string' && typeof title === 'string') {
      titles.set(id, (titles.get(id) ?? new Set()).add(title));
    }
    for (const member of Object.values(value)) visit(member);
  };
  // The texts that a review was made from repeat everything and show nothing.
  const { sources: _, ...rest } = told;
  visit(rest);
  for (const { path, of } of PARTS) enter(rows, path, of(told));
  return { quoted, cut, told: wordsOf(rows), titles };
}

function enter(rows: Map<string, unknown[]>, path: string, row: unknown): void {
  const known = rows.get(path);
  if (known === undefined) rows.set(path, [row]);
  else known.push(row);
}

/** The words of the rows of a path, put together when they are asked for: most fields are quoted whole. */
function wordsOf(rows: ReadonlyMap<string, readonly unknown[]>): Shown['told'] {
  const known = new Map<string, string>();
  return (path) => {
    const told = rows.get(path);
    const words = known.get(path) ?? told?.flatMap(textsOf).join('\0');
    if (words !== undefined) known.set(path, words);
    return words;
  };
}

/** Every text and number in a value. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [oneLine(value)];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
