/** A design that rests on what ends begins with a migration. */
import { endings, type Ending } from '../../aws/lifecycle.ts';
import { gap, pass, type Answer } from '../../model/answer.ts';
import type { Component } from '../../model/model.ts';
import { endingOf, versioned } from '../../model/queries/ending.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

const SEVERITY = { ended: 'high', unsupported: 'medium', closed: 'medium' } as const;

export const check: Check = defineCheck<Component>({
  id: 'assurance/nothing-ending',
  severity: 'medium',
  title: 'The system starts on something that has ended or is about to',
  expects: 'Products, runtimes and engine versions are ones that AWS goes on supporting',
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
  examine: (component) => {
    const named = versioned(component);
    const at = named?.at ?? component.at;
    const ending = endingOf(component);
    return ending === null
      ? pass(`What \`${component.id}\` rests on is not known to end.`, at)
      : withSeverity(SEVERITY[ending.state], rests(component, ending, at));
  },
});

function rests({ id }: Component, { name, state, from, ends }: Ending, at: string): Answer {
  const since = from === null ? '' : ` since ${from}`;
  const until = ends === null ? '' : ` and ends on ${ends}`;
  const what = {
    ended: from === null ? 'no longer exists' : `ended on ${from}`,
    unsupported: `is out of standard support${since}`,
    closed: `takes no new customers${since}`,
  }[state];
  return gap(`\`${id}\` rests on ${name}, which ${what}${until}.`, at);
}
