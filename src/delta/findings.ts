/** What became of each finding between two states, with the reason: an exception that expired, say. */
import { epochOf } from '../model/calendar.ts';
import type { Finding, Result, Review } from '../review/review.generated.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import { compare, type Point } from './compare.ts';
import type { FindingChange } from './delta.generated.ts';
import type { Lineage } from './lineage.ts';

/** How many of each there are. */
export interface FindingCounts {
  readonly before: number;
  readonly after: number;
  readonly new: number;
  readonly reopened: number;
  readonly worse: number;
  readonly better: number;
  readonly same: number;
  readonly fixed: number;
  readonly accepted: number;
  readonly removed: number;
}

/** An open finding on one subject, with what is told of it. */
interface Told extends Point {
  readonly title: string;
  readonly says: string;
  readonly place: Finding['subjects'][number]['subject']['place'];
  readonly number: string;
}

/** Every finding that is not as it was, the worst first. */
export function findingChanges(
  before: Review | null,
  after: Review | null,
  lineage: Lineage,
): { readonly changes: FindingChange[]; readonly counts: FindingCounts } {
  const [then, now] = [toldOf(before), toldOf(after)];
  const all = compare(then, now);
  const [oldResults, newResults] = [resultsOf(before), resultsOf(after)];
  const lapsed = lapsedBetween(before, after);
  const changes = all.flatMap(({ change, before: old, after: current }): readonly FindingChange[] => {
    const point = current ?? old;
    if (point === null) return [];
    const { fingerprint } = point;
    const lapse = current === null || current.kind === 'unstated' ? undefined : lapsed.get(fingerprint);
    if (change === 'same' && lapse === undefined) return [];
    const why =
      old === null
        ? openedBecause(point, oldResults.get(fingerprint), { before, after }, lineage)
        : current === null
          ? closedBecause(point, newResults.get(fingerprint), { before, after }, lineage)
          : {
              change: change === 'worse' || lapse !== undefined ? ('worse' as const) : ('better' as const),
              because: change === 'worse' || lapse === undefined ? turned(old, current) : lapse,
            };
    return [
      {
        change: why.change,
        fingerprint,
        check: point.check,
        kind: point.kind,
        title: point.title,
        on: point.on,
        says: point.says,
        because: why.because,
        severityBefore: old?.severity ?? null,
        severityAfter: current?.severity ?? null,
        before: old?.place ?? null,
        after: current?.place ?? null,
        number: point.number,
      },
    ];
  });
  const number = (wanted: FindingChange['change']): number =>
    changes.filter(({ change }) => change === wanted).length;
  return {
    changes: changes.toSorted(byWeight),
    counts: {
      before: new Set(then.map(({ fingerprint }) => fingerprint)).size,
      after: new Set(now.map(({ fingerprint }) => fingerprint)).size,
      new: number('new'),
      reopened: number('reopened'),
      worse: number('worse'),
      better: number('better'),
      same: all.length - changes.length,
      fixed: number('fixed'),
      accepted: number('accepted'),
      removed: number('removed'),
    },
  };
}

function toldOf(review: Review | null): Told[] {
  return (review?.findings ?? []).flatMap(({ number, kind, title, subjects }) =>
    subjects.map(({ subject, check, fingerprint, severity, says, facts }) => ({
      fingerprint,
      check,
      on: subject.path,
      kind,
      severity,
      title,
      says,
      place: facts[0]?.place ?? subject.place,
      number,
    })),
  );
}

function resultsOf(review: Review | null): ReadonlyMap<string, Result> {
  return new Map(
    (review?.checks ?? []).flatMap(({ results }) => results.map((result) => [result.fingerprint, result])),
  );
}

/**
 * What was borne with since adoption and is no longer, with why: nothing in the design got worse, and the gap fails from
 * now on. That somebody bears with a gap mends nothing, so the other way round there is nothing to tell.
 */
function lapsedBetween(before: Review | null, after: Review | null): ReadonlyMap<string, string> {
  const now = new Map((after?.governance.adopted ?? []).map((one) => [one.fingerprint, one]));
  return new Map(
    (before?.governance.adopted ?? []).flatMap(({ fingerprint, state, since, expires }) => {
      const current = now.get(fingerprint);
      if (state !== 'known' || current?.state === 'known') return [];
      const adopted = `It was known at adoption on ${since}`;
      return [
        [
          fingerprint,
          current === undefined
            ? `${adopted}, and the baseline names it no longer.`
            : `${adopted} and borne with until ${current.expires}${current.expires === expires ? '' : ` instead of ${expires}`}, which has passed.`,
        ] as const,
      ];
    }),
  );
}

interface States {
  readonly before: Review | null;
  readonly after: Review | null;
}

interface Why {
  readonly change: FindingChange['change'];
  readonly because: string | null;
}

function openedBecause(point: Told, old: Result | undefined, states: States, lineage: Lineage): Why {
  if (old?.outcome === 'accepted')
    return { change: 'reopened', because: noLongerAccepted(old.exception ?? '', states) };
  if (old?.outcome === 'pass') return { change: 'new', because: `It passed before: ${old.says}` };
  if (old?.outcome === 'not-applicable') return { change: 'new', because: 'It did not apply before.' };
  const element = elementOf(point.on);
  const isNew = states.before !== null && element !== null && !lineage.before.has(element);
  return { change: 'new', because: isNew ? `\`${element}\` is new.` : null };
}

/** The exception that covered it, and what became of that one. */
function noLongerAccepted(id: string, { before, after }: States): string {
  const old = before?.governance.exceptions.find((one) => one.id === id);
  const now = after?.governance.exceptions.find((one) => one.id === id);
  if (old === undefined) return `The exception \`${id}\` is gone.`;
  if (now === undefined) return `The exception \`${id}\` was taken out; it held until ${old.expires}.`;
  const day = after?.asOf.date ?? '';
  return epochOf(now.expires) < epochOf(day)
    ? `The exception \`${id}\` expired on ${now.expires}.`
    : `The exception \`${id}\` covers it no longer.`;
}

function closedBecause(
  point: Told,
  now: Result | undefined,
  { before, after }: States,
  lineage: Lineage,
): Why {
  if (after === null) return { change: 'removed', because: 'The design is gone.' };
  if (now?.outcome === 'accepted') {
    const exception = after.governance.exceptions.find(({ id }) => id === now.exception);
    if (exception === undefined) return { change: 'accepted', because: null };
    const by = exception.approvedBy === null ? '' : `, approved by ${exception.approvedBy}`;
    return {
      change: 'accepted',
      because: `Accepted by the exception \`${exception.id}\` until ${exception.expires}${by}.`,
    };
  }
  if (now?.outcome === 'pass') return { change: 'fixed', because: now.says };
  if (now?.outcome === 'not-applicable') {
    return {
      change: 'fixed',
      because: `It does not apply any more${now.reason === null ? '.' : `: ${now.reason}`}`,
    };
  }
  const element = elementOf(point.on);
  const isGone = before !== null && element !== null && !lineage.now.has(element);
  return isGone
    ? { change: 'removed', because: `\`${element}\` is gone.` }
    : { change: 'fixed', because: null };
}

/** The path of the element that a path leads into; null for what is in none. */
function elementOf(path: string): string | null {
  const keys = path.split('.');
  return keys.length < 2 ? null : keys.slice(0, 2).join('.');
}

function turned(old: Told, now: Told): string {
  if (old.kind === 'unstated' && now.kind !== 'unstated') return 'It was not stated, and is a gap now.';
  return `Its severity was ${old.severity} and is ${now.severity}.`;
}

const CHANGES: readonly FindingChange['change'][] = [
  'new',
  'reopened',
  'worse',
  'accepted',
  'better',
  'fixed',
  'removed',
];
const KINDS = ['contradiction', 'gap', 'unstated'];
const SEVERITIES = ['critical', 'high', 'medium', 'low'];

/** What got worse before what got better, gaps before questions, the severest first. */
function byWeight(a: FindingChange, b: FindingChange): number {
  const severity = ({ severityAfter, severityBefore }: FindingChange): number =>
    SEVERITIES.indexOf(severityAfter ?? severityBefore ?? 'low');
  const bad = ({ change }: FindingChange): number => (CHANGES.indexOf(change) < 3 ? 0 : 1);
  return (
    bad(a) - bad(b) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    severity(a) - severity(b) ||
    CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) ||
    byCodeUnit(a.check, b.check) ||
    byCodeUnit(a.on, b.on) ||
    byCodeUnit(a.fingerprint, b.fingerprint)
  );
}
