/** Sensitive data turns up in buckets for which nobody stated it. */
import { macie } from '../../aws/sources/logging.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';
import { quoted, verb } from '../wording.ts';

export const check: Check = defineCheck<Question<boolean>>({
  id: 'data/sensitive-data-searched',
  severity: 'low',
  title: 'Personal data lies in a bucket that is guarded as if it held none',
  expects: 'Macie looks for sensitive data in buckets beside those that are meant to hold it',
  rationale:
    'Classification says where sensitive data should be. Exports, logs and uploads bring it elsewhere, and only a ' +
    'search through the objects shows that.',
  remedy: 'Write `audit: { macie: true }` once Macie runs in the accounts with buckets.',
  sources: [macie],
  mappings: { securityHub: ['Macie.1'], cis: ['v3.0 2.1.3', 'v5.0 2.1.3', 'v7.0 3.1.3'], attack: ['T1530'] },
  covers: ['M-DAT-01'],
  question: 'SEC7',
  whenNone: 'The design has no bucket.',
  subjects: (model) =>
    model.components.some(({ stated }) => stated.service === 's3')
      ? [question('macie', 'Amazon Macie', fact(model.audit, 'macie'))]
      : [],
  examine: ({ fact: searched }, model) => {
    const buckets = model.components.filter(({ stated }) => stated.service === 's3');
    const sensitive = buckets.filter(({ stores }) => isSensitive(stores)).map(({ id }) => id);
    if (sensitive.length === 0 && searched.value !== true)
      return notApplicable('No bucket of the design is stated to hold sensitive data.', searched);
    if (searched.value === undefined) {
      return unstated(
        `The design does not say whether anything looks for sensitive data beside ${quoted(sensitive)}.`,
        searched,
      );
    }
    return searched.value
      ? pass(`Macie looks for sensitive data in ${quoted(buckets.map(({ id }) => id))}.`, searched)
      : gap(
          `${quoted(sensitive)} ${verb(sensitive.length, 'holds', 'hold')} sensitive data, and nothing looks for it elsewhere.`,
          searched,
        );
  },
});
