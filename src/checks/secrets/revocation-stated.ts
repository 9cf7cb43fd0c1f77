/** On the day of a leak the only question is how to make the secret useless, and how fast. */
import { rotateSecret } from '../../aws/sources/secrets.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Secret } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck<Secret>({
  id: 'secrets/revocation-stated',
  severity: 'medium',
  title: 'When a secret leaks, nobody knows how to make it useless',
  expects: 'Each secret has a procedure that makes it useless, and a time within which that is done',
  rationale:
    'Rotation replaces a secret on a good day; revocation kills it on a bad one, often at a third party ' +
    'whose console few have ever seen. The procedure may be a sentence or a link to a runbook.',
  remedy: 'Write `revocation: { procedure: …, within: 1h }` on the secret.',
  sources: [rotateSecret],
  mappings: {},
  covers: ['KEY-01', 'SEC-01'],
  question: 'SEC10',
  whenNone: 'The design names no secrets.',
  subjects: (model) => model.secrets,
  examine: (secret) => {
    const procedure = fact(secret, 'revocation', 'procedure');
    const within = fact(secret, 'revocation', 'within');
    if (procedure.value === undefined)
      return unstated(`\`${secret.id}\` does not say how it is made useless when it leaks.`, procedure);
    if (within.value === undefined) {
      return withSeverity(
        'low',
        unstated(`\`${secret.id}\` can be made useless and does not say within what time.`, within),
      );
    }
    return pass(`\`${secret.id}\` can be made useless within \`${within.value}\`.`, procedure, within);
  },
});
