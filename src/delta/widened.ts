/**
 * What a change takes for granted that was not granted before it: exceptions that it adds or makes wider, checks that it
 * rules out, points that it enters into the baseline.
 */
import { quote } from '../diagnostic/quote.ts';
import type { Adopted, AdoptedDesign, Baseline } from './baseline.ts';
import { compare, pointsOf } from './compare.ts';
import { epochOf } from '../model/calendar.ts';
import type { Verdict } from '../review/assemble.ts';
import type { Exception } from '../review/review.generated.ts';
import type { Place } from '../source/source-file.ts';

/** A decision that a change adds or widens. */
export interface Widening {
  /** What it is: "The exception `copies`". */
  readonly what: string;
  /** What the change does, as the end of a sentence: "is new". */
  readonly how: string;
  readonly approvedBy: string | null;
  readonly place: Place;
}

/** Decisions of `after` that let more through than those of `before`, in the order of the spec. */
export function widenings(before: Verdict | null, after: Verdict): Widening[] {
  return [...exceptionsWidened(before, after), ...exclusionsWidened(before, after)];
}

/** A check that is ruled out lets everything through that it would find, and for ever. */
function exclusionsWidened(before: Verdict | null, after: Verdict): Widening[] {
  const old = before?.governance.exclusions ?? [];
  return after.governance.exclusions.flatMap(({ id, check, on, approvedBy, place }): Widening[] => {
    const same = old.filter((one) => one.check === check);
    if (same.some((one) => one.on === null || one.on === on)) return [];
    const former = after.renames.find(({ path }) => path === on)?.formerPaths ?? [];
    if (same.some((one) => one.on !== null && former.includes(one.on))) return [];
    const how =
      on === null && same.length > 0
        ? `rules out \`${check}\` for everything instead of single elements`
        : `rules out \`${check}\`${on === null ? '' : ` for \`${on}\``}`;
    return [{ what: `\`review.not-applicable.${id}\``, how, approvedBy, place }];
  });
}

function exceptionsWidened(before: Verdict | null, after: Verdict): Widening[] {
  const old = new Map<string, Exception[]>();
  for (const exception of before?.governance.exceptions ?? []) {
    const name = before === null ? '' : nameOf(exception, before);
    old.set(name, [...(old.get(name) ?? []), exception]);
  }
  return after.governance.exceptions.flatMap((exception) => {
    const how = widened(old.get(nameOf(exception, after)) ?? [], exception);
    const { id, approvedBy, place } = exception;
    return how === null ? [] : [{ what: `The exception ${quote(id)}`, how, approvedBy, place }];
  });
}

/** By what is accepted, not by the exception's own id: another id is no other exception. */
function nameOf({ check, on }: Exception, { checks }: Verdict): string {
  const result = checks.find(({ id }) => id === check)?.results.find(({ subject }) => subject.path === on);
  return result?.fingerprint ?? `${check}@${on}`;
}

function widened(old: readonly Exception[], now: Exception): string | null {
  if (old.length === 0) return 'is new';
  // Several for one gap are as wide as the widest of them.
  const last = old.toSorted((a, b) => epochOf(b.expires) - epochOf(a.expires))[0];
  if (last === undefined || !(epochOf(now.expires) <= epochOf(last.expires))) {
    return `holds until ${now.expires} instead of ${last?.expires ?? 'never'}`;
  }
  const hadControl = old.every(({ compensating }) => compensating !== null);
  return hadControl && now.compensating === null ? 'no longer names what is done instead' : null;
}

/** Whether somebody else than the author of a change approved an exception of it; spelling apart. */
export function isIndependent(approvedBy: string | null, author: string): boolean {
  const approver = plain(approvedBy ?? '');
  return approver !== '' && plain(author) !== '' && approver !== plain(author);
}

/** `@Jane-Roe`, `jane roe` and `Jane  Roe` are one person. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A point of a baseline that was not there, or not so, and how. */
export interface WidenedAdoption {
  readonly adopted: Adopted;
  readonly how: 'new' | 'later' | 'worse';
}

/**
 * What a change lets through by the baseline. Adopting what was open before it is what a baseline is for; `old` is what
 * the baseline knew then, and `before` how the design was.
 */
export function adoptionsWidened(
  old: Baseline | null,
  before: Verdict | null,
  { findings }: AdoptedDesign,
): WidenedAdoption[] {
  const known = new Map(
    (old?.designs ?? []).flatMap((one) => one.findings.map((point) => [point.fingerprint, point] as const)),
  );
  const open = new Map((before === null ? [] : pointsOf(before)).map((point) => [point.fingerprint, point]));
  return findings.flatMap((adopted): WidenedAdoption[] => {
    const was = known.get(adopted.fingerprint);
    if (was !== undefined && !(epochOf(adopted.expires) <= epochOf(was.expires)))
      return [{ adopted, how: 'later' }];
    const point = was ?? open.get(adopted.fingerprint);
    if (point === undefined) return [{ adopted, how: 'new' }];
    const [worst] = compare([point], [adopted]);
    return worst?.change === 'worse' ? [{ adopted, how: 'worse' }] : [];
  });
}
