/** What the trail records tells an intruder how the system works; a key of its own decides who reads it. */
import { trailControls } from '../../aws/sources/logging.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Trail } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Trail>({
  id: 'logging/trail-encrypted',
  severity: 'low',
  title: 'Whoever may read the log bucket reads how the whole system works',
  expects: 'Log files of each trail are encrypted with a key whose policy names the readers',
  rationale:
    'Without a key, the files are encrypted by S3, and permission for the bucket is enough to read them. With a KMS ' +
    'key a reader needs both, and the use of the key is recorded.',
  remedy: 'Write `key: …` on the trail, with a key of `keys`.',
  sources: [trailControls],
  mappings: {
    securityHub: ['CloudTrail.2'],
    cis: ['v3.0 3.5', 'v5.0 3.5', 'v7.0 4.5'],
    nist: ['CA-9(1)', 'CM-3(6)', 'SC-7(10)', 'SC-13', 'SC-28', 'SC-28(1)', 'SI-7(6)'],
  },
  covers: ['M-LOG-01'],
  question: 'SEC8',
  whenNone: 'The design names no trail.',
  subjects: (model) => model.trails,
  examine: (trail) => {
    const key = fact(trail, 'key');
    return key.value === undefined
      ? unstated(`\`${trail.id}\` names no key for its log files.`, key)
      : pass(`Reading log files of \`${trail.id}\` needs the key \`${key.value}\`.`, key);
  },
});
