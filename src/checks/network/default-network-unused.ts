/** The VPC that AWS makes in every Region is public throughout, so nothing may land in it by accident. */
import { defaultVpc } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'network/default-network-unused',
  severity: 'high',
  title: 'Whatever is started without a subnet gets an address on the internet',
  expects: 'The default VPC is removed, or at least unused',
  rationale:
    'The main route table of the default VPC leads to an internet gateway and its subnets are public. A tool or ' +
    'a person who names no subnet lands there.',
  remedy: 'Write `default-network: removed` on the account.',
  sources: [defaultVpc],
  mappings: {
    securityHub: ['EC2.15'],
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
  covers: ['VPC-01'],
  question: 'SEC5',
  whenNone: 'No account of this design holds a network.',
  subjects: (model) =>
    model.accounts.filter((account) => model.networks.some((network) => network.account === account)),
  examine: (account) => {
    const network = fact(account, 'default-network');
    switch (network.value) {
      case 'removed':
        return pass(`The default VPC of \`${account.id}\` is removed.`, network);
      case 'unused':
        return pass(`Nothing stands in the default VPC of \`${account.id}\`.`, network);
      case 'in-use':
        return weighed(gap(`Part of \`${account.id}\` stands in its default VPC.`, network), 'high', account);
      case undefined:
        return withSeverity(
          'low',
          unstated(`\`${account.id}\` does not say what became of its default VPC.`, network),
        );
    }
  },
});
