/** The wait before a key is deleted is the time in which somebody can notice. */
import { scheduleDeletion } from '../../aws/sources/kms.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { defineCheck, type Check } from '../check.ts';

const SHORTEST = 7;
const ENOUGH = 14;
const LONGEST = 30;

export const check: Check = defineCheck<Key>({
  id: 'keys/deletion-window',
  severity: 'medium',
  title: 'A deleted key takes its data with it before anybody notices',
  expects: 'A scheduled deletion waits two weeks at least; KMS waits 30 days unless told',
  rationale:
    'Deleting a key destroys everything under it, backups included. KMS waits 7 to 30 days, 30 by ' +
    'default. Only imported material can be removed at once, and that can be undone by importing it ' +
    'again.',
  remedy: 'Write `deletion-window: 30d` on the key, or leave the field out.',
  sources: [scheduleDeletion],
  mappings: { securityHub: ['KMS.3'], nist: ['SC-12'], attack: ['T1485'] },
  covers: ['KMS-09', 'KEY-01'],
  question: 'SEC8',
  whenNone: 'The design has no KMS key of its own.',
  subjects: (model) =>
    model.keys.filter(({ stated }) => stated.kind !== 'aws-managed' && stated.kind !== 'cloudhsm'),
  examine: (key) => {
    const window = fact(key, 'deletion-window');
    if (window.value === undefined)
      return pass(
        `\`${key.id}\` says nothing; KMS waits 30 days by default before it deletes a key.`,
        window,
      );
    const wait = days(window.value);
    if (wait < SHORTEST || wait > LONGEST)
      return gap(
        `\`${key.id}\` is to wait \`${window.value}\` before deletion; KMS takes 7 to 30 days.`,
        window,
      );
    return wait < ENOUGH
      ? gap(`\`${key.id}\` is gone \`${window.value}\` after somebody schedules its deletion.`, window)
      : pass(`\`${key.id}\` waits \`${window.value}\` before deletion.`, window);
  },
});
