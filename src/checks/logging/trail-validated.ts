/** A log that can be edited proves nothing; digests show that it was not. */
import { trailControls, trailFiles, trailValidation } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Trail } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Trail>({
  id: 'logging/trail-validated',
  severity: 'medium',
  title: 'A changed or missing log file cannot be told from a true one',
  expects: 'Log file validation is on for each trail',
  rationale:
    'CloudTrail writes a digest every hour with the SHA-256 hash of each log file and the signature, ' +
    'SHA-256 with RSA, of the digest before. Log files themselves come on average five minutes after a ' +
    'call, not guaranteed.',
  remedy: 'Write `log-file-validation: true` on the trail.',
  sources: [trailValidation, trailFiles, trailControls],
  mappings: {
    securityHub: ['CloudTrail.4'],
    cis: ['v3.0 3.2', 'v5.0 3.2', 'v7.0 4.2'],
    nist: ['AU-9', 'SI-4', 'SI-7(1)', 'SI-7(3)', 'SI-7(7)'],
    attack: ['T1565.001'],
  },
  covers: ['CT-04', 'CT-01', 'GEN-03'],
  question: 'SEC4',
  whenNone: 'The design names no trail.',
  subjects: (model) => model.trails,
  examine: (trail) => {
    const validated = fact(trail, 'log-file-validation');
    if (validated.value === undefined)
      return unstated(`\`${trail.id}\` does not say whether its log files are validated.`, validated);
    return validated.value
      ? pass(`Digests prove that no log file of \`${trail.id}\` was changed.`, validated)
      : gap(`Nothing proves that no log file of \`${trail.id}\` was changed.`, validated);
  },
});
