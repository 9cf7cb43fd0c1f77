/** An alert that nothing fires is a good intention. */
import { renamed } from '../../aws/sources/events.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Alert } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Alert>({
  id: 'alerts/trigger-stated',
  severity: 'medium',
  title: 'The alert is on paper only: nothing fires it',
  expects: 'Each alert says which metric or event fires it',
  rationale:
    'CloudWatch alarms watch metrics. EventBridge rules, once CloudWatch Rules, match single events, and ' +
    'since CloudTrail feeds the same bus, any API call; most of what matters in security has no metric ' +
    'at all.',
  remedy:
    'Write `alarm: { metric: …, threshold: … }` or `rule: { source: …, detail-type: […] }` on the alert.',
  sources: [renamed],
  mappings: {},
  covers: ['ALR-02', 'CW-01'],
  question: 'OPS8',
  whenNone: 'The design has no alerts.',
  subjects: (model) => model.alerts,
  examine: (alert) => {
    const alarm = fact(alert, 'alarm', 'metric');
    const rule = fact(alert, 'rule', 'source');
    if (rule.value !== undefined) return pass(`A rule on \`${rule.value}\` fires \`${alert.id}\`.`, rule);
    return alarm.value === undefined
      ? unstated(`\`${alert.id}\` does not say which metric or event fires it.`, alert.at)
      : pass(`The metric \`${alarm.value}\` fires \`${alert.id}\`.`, alarm);
  },
});
