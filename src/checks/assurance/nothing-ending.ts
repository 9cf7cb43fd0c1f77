/** A design that rests on what ends begins with a migration. */
import { endings, type Ending } from '../../aws/lifecycle.ts';
import { gap, pass, type Answer } from '../../model/answer.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { Component } from '../../model/model.ts';
import { endingOf, versioned } from '../../model/queries/ending.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

/** Days within which an end is said at all, and within which it is soon. */
const HORIZON = 365;
const SOON = 180;

export const check: Check = defineCheck<Component>({
  id: 'assurance/nothing-ending',
  severity: 'medium',
  title: 'The system starts on something that has ended or is about to',
  expects: 'Products, runtimes and engine versions are ones that AWS goes on supporting for a year',
  rationale:
    'After its day a runtime gets no patches, a database of an old major version gets them for a surcharge only, and ' +
    'a service that takes no new customers cannot be used in a new account. Since 31 May 2026 that is so for ' +
    'CloudTrail Lake; Cloud Directory ends on 24 July 2027.',
  remedy: 'Name the successor in `runtime`, `engine-version` or `product`.',
  sources: [...new Set(endings.flatMap(({ sources }) => sources))],
  mappings: { securityHub: ['Lambda.2'], nist: ['CA-9(1)', 'CM-2', 'SI-2', 'SI-2(2)', 'SI-2(4)', 'SI-2(5)'] },
  covers: ['M-LIF-01', 'M-CMP-05'],
  question: 'SEC6',
  whenNone: 'The design states no runtime, no engine version and no product beside the known services.',
  subjects: (model) => model.components.filter((component) => versioned(component) !== null),
  examine: (component, _, asOf) => {
    const named = versioned(component);
    const at = named?.at ?? component.at;
    const ending = endingOf(component);
    if (ending === null) return pass(`What \`${component.id}\` rests on is not known to end.`, at);
    const { from, ends, state } = ending;
    const left = from === null ? 0 : daysBetween(asOf, from);
    if (left > HORIZON) {
      return pass(`\`${component.id}\` rests on ${ending.name}, which is current until ${from}.`, at);
    }
    if (left > 0) return withSeverity(left > SOON ? 'low' : 'medium', nearing(component, ending, left, at));
    const isGone = state === 'ended' || (ends !== null && daysBetween(asOf, ends) <= 0);
    return withSeverity(isGone ? 'high' : 'medium', rests(component, ending, asOf, at));
  },
});

function nearing({ id }: Component, { name, state, from }: Ending, left: number, at: string): Answer {
  const what = {
    ended: 'ends',
    unsupported: 'leaves standard support',
    closed: 'takes no new customers from then on',
  }[state];
  return gap(`\`${id}\` rests on ${name}, which ${what} on ${from}, ${inDays(left)}.`, at);
}

function rests({ id }: Component, { name, state, from, ends }: Ending, asOf: string, at: string): Answer {
  const since = from === null ? '' : ` since ${from}`;
  const left = ends === null ? 0 : daysBetween(asOf, ends);
  const until =
    ends === null ? '' : left > 0 ? ` and ends on ${ends}, ${inDays(left)}` : ` and ended on ${ends}`;
  const what = {
    ended: from === null ? 'no longer exists' : `ended on ${from}`,
    unsupported: `is out of standard support${since}`,
    closed: `takes no new customers${since}`,
  }[state];
  return gap(`\`${id}\` rests on ${name}, which ${what}${until}.`, at);
}

function inDays(left: number): string {
  return left === 1 ? 'tomorrow' : `in ${left} days`;
}
