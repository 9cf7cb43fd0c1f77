/** What became of a design since a revision: for the document of a review that is not the first. */
import { deltaOf } from '../delta/delta.ts';
import type { Delta } from '../delta/delta.generated.ts';
import type { House } from '../house/house.ts';
import { ownVersion } from '../host/own-files.ts';
import { projectRoot } from '../host/project-root.ts';
import type { ReadDesign } from '../read-design.ts';
import { reviewDesign } from '../review.ts';
import type { Review } from '../review/review.generated.ts';
import { firstId } from '../spec/first-id.ts';
import { revisionNamed } from './diff-sources.ts';
import { sideOfDesign } from './side-of.ts';
import { UsageError } from './usage-error.ts';

/** A design as it is now. */
export interface Now {
  readonly spec: string;
  readonly design: ReadDesign;
  readonly review: Review;
  /** The rules that it was reviewed by, and that the earlier state is reviewed by. */
  readonly house: House;
}

/** The delta since the revision. Throws `UsageError` where there is none, or where the design could not be reviewed there. */
export async function deltaSince(
  name: string,
  { spec, design, review, house }: Now,
  allowed: ReadonlySet<string>,
): Promise<Delta> {
  const source = await revisionNamed(name, projectRoot(spec));
  const isSame = (one: ReadDesign): boolean =>
    firstId(one.spec.design) === firstId(design.spec.design) &&
    one.firstEnvironment === design.firstEnvironment;
  const named = await source.read(spec, allowed);
  let old = named?.designs.find(isSame);
  // Its file may have had another name.
  for (const other of old === undefined ? await source.specs() : []) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, until it is found
    old ??= (await source.read(other, allowed))?.designs.find(isSame);
  }
  const after = sideOfDesign('now', null, design, review);
  if (old === undefined) {
    if (named === null || named.designs.length > 0) return deltaOf({ before: null, after });
    throw new UsageError(
      `At \`${name}\` the spec \`${named.path}\` has mistakes, so nobody can say what changed since.`,
      'Name a revision at which it could be reviewed.',
    );
  }
  const { value } = reviewDesign(old, source.asOf, ownVersion(), house);
  if (value === null) {
    throw new UsageError(
      `At \`${name}\` the decisions of the design contradict its findings, so nobody can say what changed since.`,
      'Name a revision at which it could be reviewed.',
    );
  }
  return deltaOf({ before: sideOfDesign(name, source.commit, old, value), after });
}
