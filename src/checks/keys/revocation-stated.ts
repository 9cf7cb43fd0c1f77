/** A key is the switch for everything under it; somebody must know how to throw it. */
import { disableKey, scheduleDeletion } from '../../aws/sources/kms.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Key>({
  id: 'keys/revocation-stated',
  severity: 'medium',
  title: 'When a key is abused, nobody knows how to stop its use',
  expects: 'Each customer key has a procedure that stops its use at once',
  rationale:
    'Disabling a KMS key works at once and can be undone; a changed policy or a withdrawn grant is ' +
    'narrower; deletion waits 7 to 30 days. Which of these is used, by whom, and what then stops working ' +
    'belongs in the design.',
  remedy: 'Write `revocation: { procedure: …, within: …, by: … }` on the key.',
  sources: [disableKey, scheduleDeletion],
  mappings: { nist: ['SC-12', 'SC-12(2)'] },
  covers: ['KEY-01', 'KEY-02'],
  question: 'SEC10',
  whenNone: 'The design has no key of its own.',
  subjects: (model) => model.keys.filter(({ stated }) => stated.kind !== 'aws-managed'),
  examine: (key) => {
    const procedure = fact(key, 'revocation', 'procedure');
    return procedure.value === undefined
      ? unstated(`\`${key.id}\` does not say how its use is stopped when it is abused.`, procedure)
      : pass(`\`${key.id}\` has a procedure that stops its use.`, procedure);
  },
});
