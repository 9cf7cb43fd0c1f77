/** A secret that is never replaced is known to everybody who ever saw it. */
import { rotateSecret, secretControls } from '../../aws/sources/secrets.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Secret } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

const YEAR = 366;

export const check: Check = defineCheck<Secret>({
  id: 'secrets/rotation-stated',
  severity: 'medium',
  title: 'A secret that leaked once stays good for years',
  expects: 'Each secret says how often it is replaced, at least once a year, and by whom or what',
  rationale:
    'People leave, logs and backups keep copies. Replacement bounds how long any of them is worth ' +
    'something, and a replacement that has been rehearsed is the one that works on the day of a leak.',
  remedy:
    'Write `rotation: { every: 30d, by: managed }` on the secret, or name the component that does it, or ' +
    '`by: manual`.',
  sources: [rotateSecret, secretControls],
  mappings: {
    securityHub: ['SecretsManager.1', 'SecretsManager.4'],
    nist: ['AC-2(1)', 'AC-3(15)'],
    attack: ['T1555.006'],
  },
  covers: ['SEC-02', 'KEY-01'],
  question: 'SEC2',
  whenNone: 'The design names no secrets.',
  subjects: (model) => model.secrets,
  examine: (secret) => {
    const every = fact(secret, 'rotation', 'every');
    const by = fact(secret, 'rotation', 'by');
    if (every.value === undefined)
      return unstated(`\`${secret.id}\` does not say how often it is replaced.`, every);
    if (days(every.value) > YEAR)
      return withSeverity('low', gap(`\`${secret.id}\` is replaced only every \`${every.value}\`.`, every));
    if (by.value === undefined)
      return unstated(
        `\`${secret.id}\` is to be replaced every \`${every.value}\` and does not say by whom.`,
        by,
      );
    return pass(`\`${secret.id}\` is replaced every \`${every.value}\` by \`${by.value}\`.`, every, by);
  },
});
