/** What a change takes for granted that was not granted before it: exceptions that it adds or makes wider. */
import { epochOf } from '../model/calendar.ts';
import type { Verdict } from '../review/assemble.ts';
import type { Exception } from '../review/review.generated.ts';

/** An exception that a change adds or widens. */
export interface Widening {
  readonly exception: Exception;
  /** What the change does, as the end of a sentence: "is new". */
  readonly how: string;
}

/** Exceptions of `after` that let more through than those of `before`, in the order of the spec. */
export function widenings(before: Verdict | null, after: Verdict): Widening[] {
  const old = new Map<string, Exception[]>();
  for (const exception of before?.governance.exceptions ?? []) {
    const name = before === null ? '' : nameOf(exception, before);
    old.set(name, [...(old.get(name) ?? []), exception]);
  }
  return after.governance.exceptions.flatMap((exception) => {
    const how = widened(old.get(nameOf(exception, after)) ?? [], exception);
    return how === null ? [] : [{ exception, how }];
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
