/** A snapshot or a machine image that is shared with everybody is the whole disk on the internet. */
import { publicImages, publicSnapshots } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Account>({
  id: 'accounts/public-copies-denied',
  severity: 'medium',
  title: 'One wrong click shares a copy of the disk or database with every AWS account',
  expects: 'Accounts with hosts or databases cannot make snapshots and machine images public',
  rationale:
    'A snapshot of a database or volume holds everything that was on it, and sharing it with all accounts is one ' +
    'attribute. EC2 can refuse that for a Region, for snapshots and for images; a declarative policy of the ' +
    'organization sets it everywhere, and a control policy covers snapshots of RDS.',
  remedy: 'Add `deny-public-snapshots` to `guardrails` of the account once policies refuse public sharing.',
  sources: [publicSnapshots, publicImages],
  mappings: {
    securityHub: ['EC2.1', 'RDS.1'],
    nist: [
      'AC-3',
      'AC-3(7)',
      'AC-4',
      'AC-4(21)',
      'AC-6',
      'AC-21',
      'SC-7',
      'SC-7(3)',
      'SC-7(4)',
      'SC-7(9)',
      'SC-7(11)',
      'SC-7(16)',
      'SC-7(20)',
      'SC-7(21)',
    ],
  },
  covers: ['M-DAT-05', 'M-CMP-02', 'M-ORG-04'],
  question: 'SEC8',
  whenNone: 'No account of the design has hosts or databases of which copies could be made public.',
  subjects: (model) => model.accounts.filter((account) => hasCopies(account, model)),
  examine: (account) => {
    const guardrails = fact(account, 'guardrails');
    if (guardrails.value === undefined) {
      return weighed(
        unstated(
          `\`${account.id}\` does not say whether copies of its disks can be made public.`,
          guardrails,
        ),
        'medium',
        account,
      );
    }
    return guardrails.value.includes('deny-public-snapshots')
      ? pass(
          `Guardrails keep copies of disks and databases of \`${account.id}\` from being made public.`,
          guardrails,
        )
      : weighed(
          gap(
            `No guardrail of \`${account.id}\` keeps copies of its disks from being made public.`,
            guardrails,
          ),
          'medium',
          account,
        );
  },
});

const COPIED = /^(?:rds|aurora)-|^(?:documentdb|neptune)$/;

function hasCopies(account: Account, model: Model): boolean {
  return model.components.some(
    (component) =>
      component.account === account && (isHost(component) || COPIED.test(component.stated.service)),
  );
}
