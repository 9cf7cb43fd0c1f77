/** Who relies on Trusted Advisor has a plan that includes it, a reader, and something beside it. */
import { endings } from '../../aws/lifecycle.ts';
import { supportPlans, trustedAdvisorPillars } from '../../aws/sources/assurance.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';
import { question, type Question } from '../question.ts';

const ENDING = endings.flatMap(({ sign }) => (sign.field === 'support-plan' ? [sign.is] : []));

export const check: Check = defineCheck({
  id: 'assurance/trusted-advisor-suffices',
  severity: 'medium',
  title: 'The checks end with the support plan, or nobody reads them, or they are all there is',
  expects:
    'Trusted Advisor is used under a plan that continues, is read, and is not the only posture service',
  rationale:
    'Most checks of Trusted Advisor need a paid plan, and the plans changed: Developer, Business and Enterprise ' +
    'On-Ramp end on 1 January 2027; Business Support+, Enterprise and Unified Operations follow. Many of its checks ' +
    'repeat those of Config and Security Hub CSPM, whose standards look at far more; it replaces neither.',
  remedy:
    'Write `plan: business-plus` (or `enterprise`, `unified-operations`) and `reviewed: weekly` under ' +
    '`assurance.trusted-advisor`, and `audit.security-hub` or `conformance-packs` under `audit.config`.',
  sources: [supportPlans, trustedAdvisorPillars],
  mappings: {},
  covers: ['TA-01', 'TA-02'],
  question: 'OPS8',
  whenNone: 'The design does not rely on Trusted Advisor.',
  subjects: questions,
  examine: ({ id, fact: asked }, model) => {
    if (id === 'plan') return ofPlan(asked);
    return id === 'reviewed' ? ofReading(asked) : ofCompany(asked, model);
  },
});

function questions({ assurance }: Model): readonly Question<unknown>[] {
  const advisor = fact(assurance, 'trusted-advisor');
  if (advisor.value === undefined) return [];
  return [
    question<unknown>('plan', 'Support plan', fact(assurance, 'trusted-advisor', 'plan')),
    question<unknown>(
      'reviewed',
      'Reading of Trusted Advisor',
      fact(assurance, 'trusted-advisor', 'reviewed'),
    ),
    question<unknown>('beside', 'Posture services beside Trusted Advisor', advisor),
  ];
}

function ofPlan({ value, at }: Fact<unknown>): Verdict {
  if (value === undefined)
    return unstated('Trusted Advisor is used, and the support plan is not stated.', at);
  const plan = typeof value === 'string' ? value : '';
  if (ENDING.includes(plan)) return gap(`The support plan \`${plan}\` ends on 1 January 2027.`, at);
  return plan === 'basic'
    ? gap('The support plan `basic` leaves out most checks of Trusted Advisor.', at)
    : pass(`The support plan \`${plan}\` continues after 1 January 2027.`, at);
}

function ofReading({ value, at }: Fact<unknown>): Verdict {
  if (value === undefined)
    return withSeverity('low', unstated('Nobody is said to read Trusted Advisor.', at));
  return value === 'never'
    ? withSeverity('low', gap('Nobody reads Trusted Advisor.', at))
    : pass(`Trusted Advisor is read ${typeof value === 'string' ? value : ''}.`, at);
}

function ofCompany(advisor: Fact<unknown>, { audit }: Model): Verdict {
  const hub = fact(audit, 'security-hub');
  const packs = fact(audit, 'config', 'conformance-packs');
  if (hub.value !== undefined) return pass('Security Hub stands beside Trusted Advisor.', hub);
  return packs.value === undefined
    ? gap(
        'Trusted Advisor is the only service that is said to look for misconfiguration.',
        advisor,
        hub,
        packs,
      )
    : pass('Conformance packs of Config stand beside Trusted Advisor.', packs);
}
