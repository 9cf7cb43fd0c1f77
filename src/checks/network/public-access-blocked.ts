/** An account without public subnets can refuse the internet altogether. */
import { vpcBlockPublicAccess } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { ownAccounts } from '../../model/queries/own-accounts.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Account>({
  id: 'network/public-access-blocked',
  severity: 'medium',
  title: 'One wrong route opens networks that were meant to be closed',
  expects: 'Accounts whose networks have no public subnet block public access to them',
  rationale:
    'VPC Block Public Access refuses traffic through internet gateways for all networks of an account in a Region, ' +
    'whatever route tables and security groups say. It is off unless somebody turns it on, can leave out single ' +
    'networks and subnets, and can be set for the organization.',
  remedy:
    'Write `block-public-networks: both-directions` (or `inbound`, where hosts call out) on the account.',
  sources: [vpcBlockPublicAccess],
  mappings: {},
  covers: ['M-NET-02'],
  question: 'SEC5',
  whenNone: 'Every account with networks has a public subnet, or none has networks.',
  subjects: (model) => ownAccounts(model).filter((account) => isClosed(account, model)),
  examine: (account) => {
    const blocked = fact(account, 'block-public-networks');
    if (blocked.value === 'both-directions' || blocked.value === 'inbound') {
      return pass(`\`${account.id}\` refuses the internet at its gateways.`, blocked);
    }
    return weighed(
      blocked.value === 'nothing'
        ? gap(`\`${account.id}\` has private networks only and refuses nothing at their gateways.`, blocked)
        : unstated(
            `\`${account.id}\` does not say whether public access to its networks is blocked.`,
            blocked,
          ),
      'medium',
      account,
    );
  },
});

/** Whether it has networks, and no subnet of them is meant to be public. */
function isClosed(account: Account, model: Model): boolean {
  const networks = model.networks.filter((network) => network.account === account);
  return (
    networks.some(({ subnets }) => subnets.length > 0) &&
    networks.every(({ subnets }) => subnets.every(({ tier }) => tier !== 'public'))
  );
}
