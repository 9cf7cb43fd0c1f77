/**
 * What the team decided about the findings: exceptions that hold for a time, checks that do not concern the
 * design, who mends what. Nothing is dropped: an exception that matches nothing is a mistake of its own.
 */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Model } from '../model/model.ts';
import { child, type Pointer } from '../source/pointer.ts';
import type { AssignmentSpec, ExceptionSpec } from '../spec/spec.generated.ts';
import { daysBetween } from '../model/calendar.ts';
import { exceptionDiagnostics, type ExceptionRules } from './exception-rules.ts';
import type { Origin, Trace } from './places.ts';
import type { Exception, Exclusion, Result } from './review.generated.ts';

/** The decisions, ready to be applied to results. */
export interface Governance {
  /** The result as the decisions leave it. */
  readonly judge: (check: string, result: Result) => Result;
  /** Who mends a gap and by when; the named subject before the whole check. */
  readonly assignment: (check: string, path: string) => AssignmentSpec | null;
  /** Exceptions with their state; call it when every result has been judged. */
  readonly exceptions: () => readonly Exception[];
  /** Checks that do not concern the design, as it says. */
  readonly exclusions: () => readonly Exclusion[];
  /** What is wrong with the decisions themselves; call it when every result has been judged. */
  readonly diagnostics: () => readonly Diagnostic[];
}

interface Entry<T> {
  readonly id: string;
  readonly at: Pointer;
  readonly stated: T;
}

/** Ids that a decision may name. */
export interface Rules {
  readonly checks: readonly string[];
  readonly contradictions: readonly string[];
  readonly exceptions: ExceptionRules;
}

/** Reads the decisions of a design as of a day (YYYY-MM-DD). */
export function governanceOf(
  model: Model,
  rules: Rules,
  asOf: string,
  origin: Origin,
  trace: Trace,
): Governance {
  const review = model.spec.review ?? {};
  const exceptions = entries<ExceptionSpec>(review.exceptions, '/review/exceptions');
  const excluded = entries(review['not-applicable'], '/review/not-applicable');
  const assigned = entries<AssignmentSpec>(review.assignments, '/review/assignments');
  const used = new Set<string>();
  const accepts = new Map<Pointer, Result['severity'][]>();
  const concerns = (
    stated: { readonly check: string; readonly on?: string },
    check: string,
    path: string,
  ): boolean => stated.check === check && (stated.on === undefined || stated.on === path);
  const isIdle = ({ at, stated }: Entry<{ readonly check: string }>): boolean =>
    !used.has(at) && rules.checks.includes(stated.check);
  return {
    judge(check, result) {
      const { path } = result.subject;
      const exclusion = excluded.find(({ stated }) => concerns(stated, check, path));
      if (exclusion !== undefined) {
        used.add(exclusion.at);
        return takenOut(result, exclusion.stated.because);
      }
      if (result.outcome !== 'gap') return result;
      const exception = exceptions.find(({ stated }) => concerns(stated, check, path));
      if (exception === undefined) return result;
      used.add(exception.at);
      accepts.set(exception.at, [...(accepts.get(exception.at) ?? []), result.severity]);
      // Written so that a date that is none (30 February) counts as past.
      if (!(daysBetween(asOf, exception.stated.expires) >= 0)) return result;
      return { ...result, outcome: 'accepted', exception: exception.id, reason: exception.stated.because };
    },
    assignment(check, path) {
      const matching = assigned.filter(({ stated }) => concerns(stated, check, path));
      return (matching.find(({ stated }) => stated.on === path) ?? matching[0])?.stated ?? null;
    },
    exceptions: () => exceptions.map((entry) => exceptionOf(entry, used.has(entry.at), asOf, trace)),
    exclusions: () => excluded.map((entry) => exclusionOf(entry, trace)),
    diagnostics: () => [
      ...[...exceptions, ...excluded].flatMap((entry) => notAcceptable(entry, rules, origin)),
      ...[...exceptions, ...excluded, ...assigned].flatMap((entry) =>
        unknownCheck(entry, [...rules.checks, ...rules.contradictions], origin),
      ),
      ...exceptions.filter(isIdle).map((entry) => matchesNothing(entry, origin)),
      ...exceptions.flatMap((entry) =>
        exceptionDiagnostics(
          { ...entry, accepts: accepts.get(entry.at) ?? [] },
          { asOf, ...rules.exceptions },
          origin,
        ),
      ),
      ...excluded.filter(isIdle).flatMap((entry) => excludesNothing(entry, origin)),
    ],
  };
}

/** The result as it is where the question does not arise. */
export function takenOut(result: Result, reason: string): Result {
  const basis = result.basis === null ? null : 'not-applicable';
  return { ...result, outcome: 'not-applicable', basis, exception: null, reason };
}

function entries<T>(section: Readonly<Record<string, T>> | undefined, at: Pointer): readonly Entry<T>[] {
  return Object.entries(section ?? {}).map(([id, stated]) => ({ id, at: child(at, id), stated }));
}

function exceptionOf(
  { id, at, stated }: Entry<ExceptionSpec>,
  isUsed: boolean,
  asOf: string,
  trace: Trace,
): Exception {
  const daysLeft = daysBetween(asOf, stated.expires);
  return {
    id,
    check: stated.check,
    on: stated.on,
    because: stated.because,
    compensating: stated.compensating ?? null,
    owner: stated.owner,
    approvedBy: stated['approved-by'] ?? null,
    expires: stated.expires,
    state: !isUsed ? 'unused' : daysLeft >= 0 ? 'live' : 'expired',
    daysLeft,
    place: trace.place(at),
  };
}

type Excluding = Entry<{
  readonly check: string;
  readonly on?: string;
  readonly because: string;
  readonly 'approved-by'?: string;
}>;

function exclusionOf({ id, at, stated }: Excluding, trace: Trace): Exclusion {
  return {
    id,
    check: stated.check,
    on: stated.on ?? null,
    because: stated.because,
    approvedBy: stated['approved-by'] ?? null,
    place: trace.place(at),
  };
}

function unknownCheck(
  { at, stated }: Entry<{ readonly check: string }>,
  checkIds: readonly string[],
  origin: Origin,
): readonly Diagnostic[] {
  if (checkIds.includes(stated.check)) return [];
  const near = suggest(stated.check, checkIds);
  return [
    {
      code: 'unknown-check',
      severity: 'error',
      message: `There is no check \`${stated.check}\`.`,
      hint:
        near.length > 0 ? `Did you mean \`${near.join('` or `')}\`?` : '`parapet rules` lists every check.',
      place: origin.locate(child(at, 'check')),
      related: [],
    },
  ];
}

/** A contradiction is no risk that somebody could take: one of its statements is simply wrong. */
function notAcceptable(
  { at, stated }: Entry<{ readonly check: string }>,
  { contradictions }: Rules,
  origin: Origin,
): readonly Diagnostic[] {
  if (!contradictions.includes(stated.check)) return [];
  return [
    {
      code: 'contradiction-accepted',
      severity: 'error',
      message: `\`${stated.check}\` is a contradiction, which nobody can accept or rule out: one of its statements is wrong.`,
      hint: 'Correct the statement; `review.assignments` can say who does so by when.',
      place: origin.locate(child(at, 'check')),
      related: [],
    },
  ];
}

function matchesNothing({ id, at, stated }: Entry<ExceptionSpec>, origin: Origin): Diagnostic {
  return {
    code: 'exception-matches-nothing',
    severity: 'error',
    message: `The exception \`${id}\` accepts a gap that is not there: \`${stated.check}\` finds none on \`${stated.on}\`.`,
    hint: 'If the gap was mended, remove the exception; otherwise correct `check` or `on`.',
    place: origin.locate(at, 'key'),
    related: [],
  };
}

/** An exclusion of a whole check holds before there is anything that it asks about; one of a subject does not. */
function excludesNothing(
  { id, at, stated }: Entry<{ readonly check: string; readonly on?: string }>,
  origin: Origin,
): readonly Diagnostic[] {
  if (stated.on === undefined) return [];
  return [
    {
      code: 'exclusion-matches-nothing',
      severity: 'error',
      message: `\`${id}\` takes out what is not asked: \`${stated.check}\` does not examine \`${stated.on}\`.`,
      hint: 'Remove it, or correct `check` or `on`.',
      place: origin.locate(at, 'key'),
      related: [],
    },
  ];
}
