/** Whoever takes over an account deletes its logs first. */
import { trailControls } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Trail } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

const APART: readonly string[] = ['log-archive', 'security'];

export const check: Check = defineCheck<Trail>({
  id: 'logging/trail-kept-apart',
  severity: 'high',
  title: 'Whoever takes over the account erases the traces in it',
  expects: 'Trails are kept in an account for logs, where no workload runs',
  rationale:
    'Administrators of a workload account can empty a bucket in it. A log archive account has few ' +
    'people, no workloads and its own guardrails.',
  remedy: 'Write `account: <account with purpose log-archive>` on the trail.',
  sources: [trailControls],
  mappings: { nist: ['AU-9'], attack: ['T1070'] },
  covers: ['M-LOG-01', 'CT-04'],
  question: 'SEC4',
  whenNone: 'The design names no trail.',
  subjects: (model) => model.trails,
  examine: (trail) => {
    const account = fact(trail, 'account');
    if (trail.account === null)
      return unstated(`\`${trail.id}\` does not say which account keeps it.`, account);
    const purpose = trail.account.stated.purpose;
    if (purpose === undefined)
      return withSeverity(
        'medium',
        unstated(`\`${trail.id}\` is kept in \`${trail.account.id}\`, whose purpose is not stated.`, account),
      );
    return APART.includes(purpose)
      ? pass(`\`${trail.id}\` is kept in \`${trail.account.id}\`, apart from workloads.`, account)
      : gap(`\`${trail.id}\` is kept in \`${trail.account.id}\`, a ${purpose} account.`, account);
  },
});
