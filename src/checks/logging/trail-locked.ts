/** Proof that a log was deleted does not bring it back. */
import { objectLock } from '../../aws/sources/s3.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Trail } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Trail>({
  id: 'logging/trail-locked',
  severity: 'medium',
  title: 'One administrator can delete the audit trail',
  expects: 'Log files of trails are under Object Lock',
  rationale: 'Validation shows that a file is missing; Object Lock keeps it from going missing.',
  remedy: 'Write `object-lock: true` on the trail.',
  sources: [objectLock],
  mappings: { securityHub: ['S3.15'], nist: ['AU-9'], attack: ['T1070'] },
  covers: ['M-LOG-01', 'M-DAT-04', 'GEN-03'],
  question: 'SEC4',
  whenNone: 'The design names no trail.',
  subjects: (model) => model.trails,
  examine: (trail) => {
    const lock = fact(trail, 'object-lock');
    if (lock.value === undefined)
      return unstated(`\`${trail.id}\` does not say whether its log files can be deleted.`, lock);
    return lock.value
      ? pass(`Nobody can delete log files of \`${trail.id}\` before their time.`, lock)
      : gap(`Log files of \`${trail.id}\` can be deleted.`, lock);
  },
});
