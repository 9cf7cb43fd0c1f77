/** Without a graded impact, nobody can say how much protection a kind of data deserves. */
import { fips199 } from '../../aws/sources/standards.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Data } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { spoken } from '../wording.ts';

const LETTERS = ['confidentiality', 'integrity', 'availability'] as const;

export const check: Check = defineCheck<Data>({
  id: 'data/impact-stated',
  severity: 'medium',
  title: 'Nobody has said how bad a loss of this data would be',
  expects: 'Each kind of data has a graded impact for confidentiality, integrity and availability',
  rationale:
    'Every other decision in the design leans on this grade: which key, which log, how many zones. A ' +
    'grade that is missing is settled later by whoever meets the data first.',
  remedy:
    'Write `impact: { confidentiality: …, integrity: …, availability: … }` on the data, each low, ' +
    'moderate or high.',
  sources: [fips199],
  mappings: {},
  covers: ['GEN-01'],
  question: 'SEC7',
  whenNone: 'The design names no kinds of data.',
  subjects: (model) => model.data,
  examine: (data) => {
    const impact = fact(data, 'impact');
    const missing = LETTERS.filter((letter) => impact.value?.[letter] === undefined);
    if (missing.length === 0)
      return pass(`\`${data.id}\` has a graded impact for all three properties.`, impact);
    return unstated(`\`${data.id}\` does not say how bad a loss of its ${spoken(missing)} would be.`, impact);
  },
});
