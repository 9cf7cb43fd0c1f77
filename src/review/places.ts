/** From pointers to what a reader can follow: dotted paths, files with lines, values in one line. */
import type { Fact as ModelFact } from '../model/fact.ts';
import { dotted, type Pointer, segments } from '../source/pointer.ts';
import type { Place as SourcePlace } from '../source/source-file.ts';
import type { Fact, Named, Place } from './review.generated.ts';

/** What the review needs to know of the text that the model was made from. */
export interface Origin {
  readonly value: unknown;
  readonly locate: (pointer: Pointer, part?: 'key' | 'value') => SourcePlace;
}

const LONGEST_VALUE = 120;

/** Turns elements and pointers into the plain values of a review. */
export interface Trace {
  /** Where a pointer stands, at the key where there is one. */
  readonly place: (pointer: Pointer) => Place;
  readonly named: (element: { readonly id: string; readonly title: string; readonly at: Pointer }) => Named;
  readonly fact: (at: Pointer | ModelFact<unknown>) => Fact;
}

/** The trace into one design. */
export function traceOf(origin: Origin): Trace {
  // One field decides many checks, threats and cells.
  const places = new Map<Pointer, Place>();
  const place = (pointer: Pointer): Place => {
    const known = places.get(pointer);
    if (known !== undefined) return known;
    const found = origin.locate(pointer, 'key');
    places.set(pointer, found);
    return found;
  };
  const facts = new Map<Pointer, Fact>();
  const names = new Map<Pointer, Named>();
  return {
    place,
    named: ({ id, title, at }) => {
      const known = names.get(at);
      // A table may call an element by another title than its own.
      if (known !== undefined && known.id === id && known.title === title) return known;
      const named = { id, title, path: dotted(at), place: place(at) };
      names.set(at, named);
      return named;
    },
    fact: (of) => {
      const at = typeof of === 'string' ? of : of.at;
      const known = facts.get(at);
      if (known !== undefined) return known;
      const fact = { path: dotted(at), value: inOneLine(valueAt(origin.value, at)), place: place(at) };
      facts.set(at, fact);
      return fact;
    },
  };
}

function valueAt(root: unknown, pointer: Pointer): unknown {
  let value = root;
  for (const key of segments(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** A value as its author would write it in one line; long ones are cut; null for what is not there. */
function inOneLine(value: unknown): string | null {
  if (value === undefined) return null;
  const text = flow(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1).trimEnd()}…` : text;
}

/** The value in the flow style of YAML; no further than it is shown, for a value may be half of a design. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${joined(value, flow)}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${joined(Object.entries(value), ([key, item]) => `${key}: ${flow(item)}`)} }`;
  }
  return String(value).replaceAll(/\s+/g, ' ').trim();
}

function joined<T>(items: readonly T[], write: (item: T) => string): string {
  let text = '';
  for (const [index, item] of items.entries()) {
    if (text.length > LONGEST_VALUE) return text;
    text += index === 0 ? write(item) : `, ${write(item)}`;
  }
  return text;
}
