/** Stolen credentials look like staff to every rule; GuardDuty knows what staff usually do. */
import { guardDuty, guardDutyControls } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Subject } from '../../model/model.ts';
import { ownAccounts } from '../../model/queries/own-accounts.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Subject>({
  id: 'logging/guardduty-watches',
  severity: 'high',
  title: 'An intruder works in an account where nothing looks for intruders',
  expects: 'GuardDuty watches every account',
  rationale:
    'GuardDuty reads CloudTrail, DNS and flow data without any set-up in the account, and more where its ' +
    'features for S3, EKS, RDS, Lambda and runtime are on. An account left out is where an attack goes ' +
    'unseen.',
  remedy: 'Write `audit: { guardduty: { accounts: [all] } }`, or the name of each account.',
  sources: [guardDuty, guardDutyControls],
  mappings: {
    securityHub: ['GuardDuty.1'],
    nist: [
      'AC-2(12)',
      'AU-6(1)',
      'AU-6(5)',
      'CA-7',
      'CM-8(3)',
      'RA-3(4)',
      'SA-8(19)',
      'SA-8(21)',
      'SA-8(25)',
      'SA-11(1)',
      'SA-11(6)',
      'SA-15(2)',
      'SA-15(8)',
      'SC-5',
      'SC-5(1)',
      'SC-5(3)',
      'SI-3(8)',
      'SI-4',
      'SI-4(1)',
      'SI-4(2)',
      'SI-4(4)',
      'SI-4(5)',
      'SI-4(13)',
      'SI-4(22)',
      'SI-4(25)',
      'SI-20',
    ],
    attack: ['T1078.004', 'T1562.001'],
  },
  covers: ['M-LOG-02', 'ALR-01'],
  question: 'SEC4',
  whenNone: 'The design has no account of its own.',
  subjects: (model) => (model.audit.stated.guardduty === undefined ? [model.audit] : ownAccounts(model)),
  examine: (subject, model) => {
    const watched = fact(model.audit, 'guardduty', 'accounts');
    if (fact(model.audit, 'guardduty').value === undefined)
      return unstated(
        'The design does not say whether GuardDuty watches its accounts.',
        fact(model.audit, 'guardduty'),
      );
    const account = ownAccounts(model).find(({ id }) => id === subject.id) ?? null;
    if (watched.value === undefined) {
      return weighed(
        unstated(
          `GuardDuty is there, but the design does not say whether it watches \`${subject.id}\`.`,
          subject.at,
          watched,
        ),
        'medium',
        account,
      );
    }
    return watched.value.includes('all') || watched.value.includes(subject.id)
      ? pass(`GuardDuty watches \`${subject.id}\`.`, subject.at, watched)
      : weighed(gap(`GuardDuty does not watch \`${subject.id}\`.`, subject.at, watched), 'high', account);
  },
});
