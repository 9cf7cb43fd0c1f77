/** What became of one design between two states; where one of them has mistakes, what can be said all the same. */
import { adopt } from '../delta/adopt.ts';
import { systemOf } from '../delta/baseline.ts';
import { deltaOf } from '../delta/delta.ts';
import type { Delta } from '../delta/delta.generated.ts';
import type { Side } from '../delta/side.ts';
import { unreadableDelta } from '../delta/unreadable.ts';
import { hasErrors } from '../diagnostic/diagnostic.ts';
import type { House } from '../house/house.ts';
import { ownVersion } from '../host/own-files.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import { reviewDesign } from '../review.ts';
import type { AsOf } from '../review/assemble.ts';
import { complainOf } from './complain-of.ts';
import type { Change } from './print-change.ts';
import type { SpecRead } from './read-specs.ts';
import type { Broken, Pair, State, States } from './read-states.ts';
import { sideOfDesign } from './side-of.ts';
import type { AdoptedIn } from './state-baseline.ts';
import type { Terminal } from './terminal.ts';

/** The spec with mistakes that is the same as one without: of that name; or the only one, where files are compared. */
export type Likeness = (spec: string, broken: readonly Broken[]) => Broken | undefined;

/** What both states are judged by. */
export interface Judging {
  readonly days: { readonly before: AsOf | null; readonly after: AsOf | null };
  readonly house: House;
  readonly adoptedIn: AdoptedIn;
}

/** A change, and whether the new state has mistakes that its review found. */
export interface JudgedChange extends Change {
  readonly isMistaken: boolean;
}

/** The delta of a pair; null where nothing can be said of it, and why has been said. */
export async function changeOf(
  { before, after }: Pair,
  { broken, like }: { readonly broken: States['broken']; readonly like: Likeness },
  judging: Judging,
  terminal: Terminal,
): Promise<JudgedChange | null> {
  const old = before === null ? null : await sideOf(before, 'before', judging);
  const now = after === null ? null : await sideOf(after, 'after', judging);
  for (const side of [old, now]) if (side !== null && side.said !== null) complainOf([side.said], terminal);
  const [was, is] = [old?.side ?? null, now?.side ?? null];
  const wrong = {
    before:
      old?.mistakes ??
      mistakesOf(after === null ? undefined : like(after.spec, broken.before)?.read, 'before'),
    after:
      now?.mistakes ??
      mistakesOf(before === null ? undefined : like(before.spec, broken.after)?.read, 'after'),
  };
  const isMistaken = now !== null && is === null;
  if (was !== null && is !== null)
    return { delta: deltaOf({ before: was, after: is }), review: is.review, isMistaken };
  if (is !== null) {
    const delta =
      wrong.before === null
        ? deltaOf({ before: null, after: is })
        : unreadableDelta({ side: is, is: 'after', mistakes: wrong.before });
    return { delta, review: is.review, isMistaken };
  }
  if (was === null) return null;
  const delta =
    wrong.after === null
      ? deltaOf({ before: was, after: null })
      : unreadableDelta({ side: was, is: 'before', mistakes: wrong.after });
  return { delta, review: null, isMistaken };
}

function mistakesOf(
  read: Pick<SpecRead, 'diagnostics'> | undefined,
  side: 'before' | 'after',
): Delta['mistakes'] | null {
  if (read === undefined) return null;
  return read.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ message, place }) => ({ side, message, place }));
}

/** A state, or why its decisions cannot be reviewed. */
interface Judged {
  readonly side: Side | null;
  readonly mistakes: Delta['mistakes'] | null;
  /** What is said of it to whoever runs the command. */
  readonly said: ReturnType<typeof mistakesIn> | null;
}

async function sideOf(
  { source, read, design, spec }: State,
  which: 'before' | 'after',
  { days, house, adoptedIn }: Judging,
): Promise<Judged> {
  const { value: review, diagnostics } = reviewDesign(
    design,
    days[which] ?? source.asOf,
    ownVersion(),
    house,
  );
  if (review === null) {
    return {
      side: null,
      mistakes: mistakesOf({ diagnostics }, which),
      said: mistakesIn({ ...read, diagnostics }),
    };
  }
  const entry = await adoptedIn(which, spec, systemOf(review));
  const laid = entry === null ? review : adopt(review, entry);
  const said = hasErrors(read.diagnostics) ? mistakesIn(read) : null;
  return { side: sideOfDesign(source.name, source.commit, design, laid), mistakes: null, said };
}
