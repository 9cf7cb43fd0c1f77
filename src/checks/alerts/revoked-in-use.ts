/** What was taken back and is still asked for is either an outage or the one who made it necessary. */
import { disableKey } from '../../aws/sources/kms.ts';
import { deleteSecret } from '../../aws/sources/secrets.ts';
import { fact } from '../../model/fact.ts';
import type { Key, Secret } from '../../model/model.ts';
import { revocationWatched } from '../../model/queries/revocation-watched.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Key | Secret>({
  id: 'alerts/revoked-in-use',
  severity: 'low',
  title: 'A key or secret was taken back, and nobody sees who still asks for it',
  expects:
    'An alert watches each secret and customer key that can be revoked, so that its use afterwards is seen',
  rationale:
    'Disabling a key and deleting a secret work at once and can be undone for a time. Each refused call ' +
    'afterwards names a part that was forgotten, or the thief; within that time AWS advises an alarm on it, ' +
    'and without one nobody looks.',
  remedy:
    'Add an alert that `watches` the key or the secret, for example on refused calls in the log of the trail, ' +
    'with a channel under `notify`.',
  sources: [deleteSecret, disableKey],
  mappings: {},
  covers: ['KEY-02', 'SEC-02', 'ALR-01'],
  question: 'SEC10',
  whenNone: 'No secret or key of the design says how it is revoked.',
  subjects: ({ secrets, keys }) =>
    [...secrets, ...keys].filter(({ stated }) => stated.revocation?.procedure !== undefined),
  examine: (one, model) => {
    const answer = revocationWatched(one, model);
    const procedure = fact<{ revocation?: { procedure?: string } }, 'revocation', 'procedure'>(
      one,
      'revocation',
      'procedure',
    );
    return { ...answer, facts: [procedure.at, ...answer.facts] };
  },
});
