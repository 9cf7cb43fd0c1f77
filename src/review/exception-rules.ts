/** What an exception must be like to hold: somebody else than its owner answers for it, and its end is near in nobody's back. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { dateOf, daysBetween, epochOf } from '../model/calendar.ts';
import type { House } from '../house/house.ts';
import { child, type Pointer } from '../source/pointer.ts';
import type { ExceptionSpec } from '../spec/spec.generated.ts';
import type { Origin } from './places.ts';
import type { Result } from './review.generated.ts';

const GRAVE: readonly Result['severity'][] = ['critical', 'high'];

/** Days before its end from which an exception is announced. */
const ANNOUNCED = 30;

/** What an organization asks of exceptions. */
export type ExceptionRules = Pick<House, 'longestException' | 'selfApproval'>;

/** An exception, with the severities of the gaps that it accepts. */
export interface Accepting {
  readonly id: string;
  readonly at: Pointer;
  readonly stated: ExceptionSpec;
  readonly accepts: readonly Result['severity'][];
}

/** What is wrong with an exception in use, and that it ends soon. */
export function exceptionDiagnostics(
  exception: Accepting,
  rules: ExceptionRules & { readonly asOf: string },
  origin: Origin,
): readonly Diagnostic[] {
  if (exception.accepts.length === 0) return [];
  return [
    ...approval(exception, rules, origin),
    ...farEnd(exception, rules, origin),
    ...nearEnd(exception, rules.asOf, origin),
  ];
}

function approval(
  { id, at, stated, accepts }: Accepting,
  { selfApproval }: ExceptionRules,
  origin: Origin,
): readonly Diagnostic[] {
  const approver = stated['approved-by'];
  const grave = accepts.find((severity) => GRAVE.includes(severity));
  if (approver === undefined) {
    if (grave === undefined) return [];
    return [
      {
        code: 'exception-not-approved',
        severity: 'error',
        message: `The exception \`${id}\` accepts a gap of ${grave} severity, and nobody has approved it.`,
        hint: 'Add `approved-by` with the name of who accepts the risk; it must not be the owner of the exception.',
        place: origin.locate(at, 'key'),
        related: [],
      },
    ];
  }
  if (selfApproval?.value === true || plain(approver) !== plain(stated.owner)) return [];
  return [
    {
      code: 'exception-approved-by-owner',
      severity: 'error',
      message: `The exception \`${id}\` is approved by \`${approver}\`, who owns it.`,
      hint: 'Somebody else must accept the risk: name them in `approved-by`.',
      place: origin.locate(child(at, 'approved-by')),
      related: [],
    },
  ];
}

function farEnd(
  { id, at, stated }: Accepting,
  { asOf, longestException }: ExceptionRules & { readonly asOf: string },
  origin: Origin,
): readonly Diagnostic[] {
  const days = daysBetween(asOf, stated.expires);
  if (longestException === null || !(days > longestException.value)) return [];
  const { value, by } = longestException;
  return [
    {
      code: 'exception-too-long',
      severity: 'error',
      message: `The exception \`${id}\` ends in ${days} days, on ${stated.expires}; ${by} allows ${value}.`,
      hint: `Write an \`expires\` of ${dateOf(epochOf(asOf) + value * 86_400)} or earlier, and review the exception then.`,
      place: origin.locate(child(at, 'expires')),
      related: [],
    },
  ];
}

function nearEnd({ id, at, stated }: Accepting, asOf: string, origin: Origin): readonly Diagnostic[] {
  const days = daysBetween(asOf, stated.expires);
  if (!(days >= 0 && days <= ANNOUNCED)) return [];
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  return [
    {
      code: 'exception-ends-soon',
      severity: 'warning',
      message: `The exception \`${id}\` ends ${when}, on ${stated.expires}; then \`${stated.check}\` on \`${stated.on}\` is an open gap again.`,
      hint: 'Mend the gap, or have the exception approved anew with a later `expires`.',
      place: origin.locate(child(at, 'expires')),
      related: [],
    },
  ];
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
