/** A test stays within what AWS allows. */
import { penetrationTesting } from '../../aws/sources/assurance.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model, Subject } from '../../model/model.ts';
import { child, type Pointer } from '../../source/pointer.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

interface Activity extends Subject {
  readonly at: Pointer;
}

const FORBIDDEN = ['zone-walking'];
const ON_REQUEST = ['denial-of-service', 'load'];

export const check: Check = defineCheck({
  id: 'assurance/penetration-test-allowed',
  severity: 'critical',
  title: 'The test breaks the rules of AWS and may cost the account',
  expects: 'Testers do what the policy of AWS permits, and simulate floods only with approval',
  rationale:
    'Older guides list DNS zone walking among what is allowed: walking the zones of Route 53 is now forbidden, as are ' +
    'denial of service, real or simulated, and floods of ports, protocols or requests. Simulated floods go through ' +
    'partners that AWS approved; other simulated events need a request. The tool of a partner gives no further right.',
  remedy: 'Take the activity out of `activities`, or write the `approval` under which it happens.',
  sources: [penetrationTesting],
  mappings: {},
  covers: ['PEN-02', 'MKT-01'],
  question: 'SEC11',
  whenNone: 'No penetration test states what testers do.',
  subjects: activities,
  examine: (activity, { assurance }) => {
    const approval = fact(assurance, 'penetration-test', 'approval');
    if (FORBIDDEN.includes(activity.id))
      return gap('Testers walk DNS zones, which AWS forbids.', activity.at);
    if (!ON_REQUEST.includes(activity.id))
      return pass(`Testing by \`${activity.id}\` is within the policy.`, activity.at);
    const says = activity.id === 'load' ? 'Testers load the system' : 'Testers simulate denial of service';
    return approval.value === undefined
      ? withSeverity(
          activity.id === 'load' ? 'high' : 'critical',
          gap(`${says} without a stated approval.`, activity.at, approval),
        )
      : pass(`${says} under a stated approval.`, activity.at, approval);
  },
});

function activities({ assurance }: Model): readonly Activity[] {
  const stated = fact(assurance, 'penetration-test', 'activities');
  return (stated.value ?? []).map((id, index) => ({ id, title: id, at: child(stated.at, index) }));
}
