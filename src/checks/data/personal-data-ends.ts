/** Personal data without an end is kept for ever, in every copy. */
import { gdpr } from '../../aws/sources/standards.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Data } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Data>({
  id: 'data/personal-data-ends',
  severity: 'medium',
  title: 'Personal data is kept without end and nobody can erase it',
  expects: 'Personal data has a retention and a way to be erased that reaches its copies',
  rationale:
    'A request for erasure meets backups, replicas, logs and derived data. How each is made unreadable, ' +
    'by deletion or by destroying the key of one person or tenant, has to be designed.',
  remedy: 'Write `retention` and `erasure` on the data.',
  sources: [gdpr],
  mappings: {},
  covers: ['M-PRV-01', 'M-DAT-01'],
  question: 'SEC7',
  whenNone: 'The design names no personal data.',
  subjects: (model) => model.data.filter(({ stated }) => stated.personal === true),
  examine: (data) => {
    const retention = fact(data, 'retention');
    const erasure = fact(data, 'erasure');
    if (retention.value === undefined && erasure.value === undefined) {
      return unstated(
        `\`${data.id}\` is personal and says neither how long it is kept nor how it is erased.`,
        retention,
        erasure,
      );
    }
    if (retention.value === undefined)
      return unstated(`\`${data.id}\` is personal and does not say how long it is kept.`, retention);
    if (erasure.value === undefined)
      return unstated(
        `\`${data.id}\` is kept for \`${retention.value}\` and does not say how it is erased.`,
        erasure,
      );
    return pass(
      `\`${data.id}\` is kept for \`${retention.value}\` and has a way to be erased.`,
      retention,
      erasure,
    );
  },
});
