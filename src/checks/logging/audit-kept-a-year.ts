/** Intruders are found months after they came in. */
import { eventHistory } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { AuditLog, Element, Model, Trail } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { days } from '../../model/quantity.ts';
import { defineCheck, type Check } from '../check.ts';

const YEAR = 365;
const QUARTER = 90;

export const check: Check = defineCheck<Element<Pick<(Trail & AuditLog)['stated'], 'retention'>>>({
  id: 'logging/audit-kept-a-year',
  severity: 'medium',
  title: 'When a break-in is found, the record of how it began is gone',
  expects: 'Trails, and logs that account for sensitive data, are kept for a year at least',
  rationale:
    'An account without a trail looks back 90 days only, and break-ins are found later than that. Logs of flows ' +
    'without sensitive data may go after 90 days.',
  remedy: 'Write `retention: 365d` or longer on the trail or log.',
  sources: [eventHistory],
  mappings: { nist: ['AU-11(1)'] },
  covers: ['M-LOG-04', 'CT-01', 'LOG-03'],
  question: 'SEC4',
  whenNone: 'The design names neither trail nor audit log.',
  subjects: (model) => [...model.trails, ...model.logs],
  examine: (record, model) => {
    const retention = fact(record, 'retention');
    if (retention.value === undefined)
      return unstated(`\`${record.id}\` does not say how long it is kept.`, retention);
    const enough =
      model.trails.some(({ at }) => at === record.at) || accountsForSensitive(record.id, model)
        ? YEAR
        : QUARTER;
    return days(retention.value) < enough
      ? gap(`\`${record.id}\` is kept for \`${retention.value}\` only.`, retention)
      : pass(`\`${record.id}\` is kept for \`${retention.value}\`.`, retention);
  },
});

function accountsForSensitive(log: string, model: Model): boolean {
  return model.flows.some(({ stated, carries }) => stated.accounting?.log === log && isSensitive(carries));
}
