/** Which element of a state is which of another one, by ids and by what elements say of their former ids. */
import type { Review } from '../review/review.generated.ts';
import { child } from '../source/pointer.ts';
import type { Place } from '../source/source-file.ts';
import type { Element } from './statements.ts';

type Elements = ReadonlyMap<string, Element>;

/** The elements of two states, told apart. */
export interface Lineage {
  /** The element before, by the path that it has now. */
  readonly before: ReadonlyMap<string, Element>;
  /** The path now, by the path before. */
  readonly now: ReadonlyMap<string, string>;
  /** Words by which the spec named an element before, with those by which it names it now. */
  readonly words: ReadonlyMap<string, string>;
  /** What is renamed within an element: a subnet of a network, a trail. */
  readonly within: readonly Within[];
}

/** Something within an element that has another id now. */
export interface Within {
  /** The path of the element now. */
  readonly element: string;
  readonly id: string;
  readonly path: string;
  readonly formerPath: string;
  readonly place: Place;
}

/** Pairs the elements of two states. */
export function lineageOf(
  before: { readonly elements: Elements; readonly renames: Review['renames'] },
  after: { readonly elements: Elements; readonly renames: Review['renames'] },
): Lineage {
  const formerNow = new Map(after.renames.map(({ path, formerPaths }) => [path, formerPaths]));
  // An element that was renamed before both states is known by the id that it had first.
  const firstThen = new Map(
    before.renames.flatMap(({ path, formerPaths }) =>
      formerPaths[0] === undefined ? [] : [[formerPaths[0], path] as const],
    ),
  );
  const pairs = new Map<string, Element>();
  const taken = new Set<string>();
  const pair = (path: string, candidates: readonly string[]): void => {
    const former = candidates.find((one) => before.elements.has(one) && !taken.has(one));
    const element = former === undefined ? undefined : before.elements.get(former);
    if (former === undefined || element === undefined) return;
    taken.add(former);
    pairs.set(path, element);
  };
  // What says who it was goes first: its old id may have gone to another element since.
  for (const [path, former] of formerNow) {
    if (!after.elements.has(path)) continue;
    const known = former.flatMap((one) => firstThen.get(one) ?? []);
    pair(path, [...known, ...former.toReversed(), path]);
  }
  for (const path of after.elements.keys()) {
    if (!pairs.has(path) && !formerNow.has(path)) pair(path, [path]);
  }
  const now = new Map(Array.from(pairs, ([path, element]) => [element.path, path]));
  const words = new Map<string, string>();
  for (const [path, element] of pairs) {
    const id = after.elements.get(path)?.id;
    if (path === element.path || id === undefined) continue;
    words.set(element.id, id);
    words.set(element.path, path);
  }
  const within = after.renames.flatMap((rename) => renamedWithin(rename, pairs) ?? []);
  for (const { path, formerPath } of within) {
    words.set(lastOf(formerPath), lastOf(path));
    words.set(formerPath, path);
  }
  return { before: pairs, now, words, within };
}

/** The path now of what had `path` before: its own new one, or below that of what it is part of. */
export function presentPath(path: string, { now, words }: Lineage): string {
  const keys = path.split('.');
  // A single word may be the id of anything.
  for (let end = keys.length; end > 1; end -= 1) {
    const owner = keys.slice(0, end).join('.');
    const renamed = now.get(owner) ?? words.get(owner);
    if (renamed !== undefined) return [renamed, ...keys.slice(end)].join('.');
  }
  return path;
}

/** What a rename says of something within an element that was there before under one of its former ids. */
function renamedWithin(
  { path, formerPaths, place }: Review['renames'][number],
  pairs: ReadonlyMap<string, Element>,
): Within | null {
  const keys = path.split('.');
  const ends = keys.map((_, index) => index).filter((end) => pairs.has(keys.slice(0, end).join('.')));
  const end = ends.at(-1);
  if (end === undefined) return null;
  const element = keys.slice(0, end).join('.');
  const old = pairs.get(element);
  const stated = [...(old?.statements.keys() ?? [])];
  const group = child('', ...keys.slice(end, -1));
  const former = formerPaths
    .map(lastOf)
    .toReversed()
    .find((id) => stated.some((pointer) => pointer.startsWith(`${child(group, id)}/`)));
  if (old === undefined || former === undefined) return null;
  const formerPath = [old.path, ...keys.slice(end, -1), former].join('.');
  return { element, id: lastOf(path), path, formerPath, place };
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
