/** A state of a design as deltas are made of it. */
import path from 'node:path';

import type { Side } from '../delta/side.ts';
import type { ReadDesign } from '../read-design.ts';
import type { Review } from '../review/review.generated.ts';
import { terminalRoot } from './read-specs.ts';

/** The state that was asked for as `name`; `commit` is null for what was read from disk. */
export function sideOfDesign(
  name: string,
  commit: string | null,
  { document }: ReadDesign,
  review: Review,
): Side {
  const origin = { value: document.value, locate: document.locate.bind(document) };
  return { name: shownName(name), commit, review, origin };
}

/** Where files are on a machine is nothing that a document tells. */
function shownName(name: string): string {
  if (!path.isAbsolute(name)) return name;
  const below = path.relative(terminalRoot(name), name);
  return below === '' || below.startsWith('..') ? path.basename(name) : below.split(path.sep).join('/');
}
