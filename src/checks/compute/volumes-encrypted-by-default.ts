/** Volumes are encrypted whoever makes them. */
import { volumeEncryption } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/volumes-encrypted-by-default',
  severity: 'medium',
  title: 'One volume made in haste holds data in the clear',
  expects: 'Accounts with hosts encrypt every new EBS volume whatever its creator says',
  rationale:
    'New EBS volumes are encrypted only when their creator says so, until the account is set to do it by itself, ' +
    'Region by Region. AWS clears storage before it is given to somebody else; erasure that you can prove is the ' +
    'deletion of the key.',
  remedy: 'Write `encryption-by-default: true` on the account.',
  sources: [volumeEncryption],
  mappings: {
    securityHub: ['EC2.7', 'EC2.3'],
    cis: ['v5.0 5.1.1', 'v3.0 2.2.1', 'v7.0 6.1.1'],
    nist: ['CA-9(1)', 'CM-3(6)', 'SC-7(10)', 'SC-13', 'SC-28', 'SC-28(1)', 'SI-7(6)'],
  },
  covers: ['M-CMP-03', 'EC2-03'],
  question: 'SEC8',
  whenNone: 'No account of this design has hosts.',
  subjects: (model) => model.accounts.filter((account) => hostsIn(account, model)),
  examine: (account) => {
    const encrypted = fact(account, 'encryption-by-default');
    if (encrypted.value === undefined) {
      return weighed(
        unstated(
          `\`${account.id}\` does not say whether new volumes are encrypted by themselves.`,
          encrypted,
        ),
        'medium',
        account,
      );
    }
    return encrypted.value
      ? pass(`New volumes in \`${account.id}\` are encrypted whoever makes them.`, encrypted)
      : weighed(
          gap(`New volumes in \`${account.id}\` are encrypted only when their creator says so.`, encrypted),
          'medium',
          account,
        );
  },
});

function hostsIn(account: Account, { components }: Model): boolean {
  return components.some(
    (component) => component.account === account && (isHost(component) || component.stated.service === 'emr'),
  );
}
