/** Only imported material has a copy outside. */
import { importMaterial } from '../../aws/sources/kms.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

const MADE_BY_AWS = ['kms', 'aws-managed'];

export const contradiction: Contradiction = defineContradiction({
  id: 'keys/material-not-imported',
  severity: 'high',
  title: 'A copy is said to be kept of a key that never leaves KMS',
  expects: 'Only imported key material has an offline copy',
  rationale:
    'Material that KMS made cannot be taken out. Whoever counts on the copy finds out when the key is gone.',
  remedy: 'Write `kind: kms-external-material` if the material is imported, or leave `offline-copy` out.',
  sources: [importMaterial],
  find: ({ keys }) =>
    keys.flatMap((key) => {
      const copy = fact(key, 'offline-copy');
      if (copy.value === undefined || !MADE_BY_AWS.includes(key.stated.kind)) return [];
      const says = `\`${key.id}\` is made by AWS (\`${key.stated.kind}\`) and is said to have a copy outside.`;
      return [clash(key, says, copy, fact(key, 'kind'))];
    }),
});
