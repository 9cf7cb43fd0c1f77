/** Elements that had other ids before, so that revisions of a design can be told apart from new designs. */
import { child, dotted, type Pointer } from '../source/pointer.ts';
import { formerIds } from '../spec/first-id.ts';
import type { FormerIds, Spec } from '../spec/spec.generated.ts';
import type { Trace } from './places.ts';
import type { Review } from './review.generated.ts';

type Rename = Review['renames'][number];

/** Every renamed element, and what is renamed within it, with the paths that it had, the oldest first. */
export function renamesOf(spec: Spec, trace: Trace): Review['renames'] {
  // The design has no path: it is known by `design.firstId`.
  return Object.entries(spec).flatMap(([section, value]) =>
    section === 'design' ? [] : renamesIn(value, child('', section), trace),
  );
}

function renamesIn(value: unknown, at: Pointer, trace: Trace): readonly Rename[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([id, member]: [string, unknown]) => {
    if (typeof member !== 'object' || member === null) return [];
    const pointer = child(at, id);
    const former = isRenamed(member) ? formerIds(member['renamed-from']) : [];
    const below = renamesIn(member, pointer, trace);
    if (former.length === 0) return below;
    const rename = {
      path: dotted(pointer),
      formerPaths: former.map((one) => `${dotted(at)}.${one}`),
      place: trace.place(child(pointer, 'renamed-from')),
    };
    return [rename, ...below];
  });
}

function isRenamed(value: object): value is { readonly 'renamed-from': FormerIds } {
  return Object.hasOwn(value, 'renamed-from');
}
