/** A log is read by more people than the data that it repeats. */
import { logMasking } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { AuditLog } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<AuditLog>({
  id: 'logging/personal-data-masked',
  severity: 'medium',
  title: 'Personal data lies in logs that many can read',
  expects: 'Logs of components that handle personal data leave it out or mask it',
  rationale:
    'Logs are kept longer, copied further and read by more people than the store that they speak of. A data protection ' +
    'policy of CloudWatch Logs masks what is found on arrival, and nothing that arrived before it; leaving it out ' +
    'is better. Message data protection of SNS takes no new customers.',
  remedy: 'Write `masks-personal-data: true` on the log once nothing personal can be read in it.',
  sources: [logMasking],
  mappings: {},
  covers: ['M-LOG-06'],
  question: 'SEC4',
  whenNone: 'The design states no log of a component that handles personal data.',
  subjects: (model) =>
    model.logs.filter(({ of }) =>
      [...of.handles, ...of.stores].some(({ stated }) => stated.personal === true),
    ),
  examine: (log) => {
    const masks = fact(log, 'masks-personal-data');
    if (masks.value === true) return pass(`\`${log.id}\` shows no personal data.`, masks);
    return weighed(
      masks.value === false
        ? gap(`\`${log.id}\` shows personal data that \`${log.of.id}\` handles.`, masks)
        : unstated(`\`${log.id}\` does not say whether it shows personal data of \`${log.of.id}\`.`, masks),
      'medium',
      log.of.account,
    );
  },
});
