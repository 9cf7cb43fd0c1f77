/** The network ACL behind the security groups. */
import { networkAcls } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'network/default-acl-restricted',
  severity: 'low',
  title: 'One wrong security group is the only barrier between subnets',
  expects: 'The default network ACL is restricted, so that a mistake in a security group is not the end',
  rationale:
    "AWS's default network ACL allows all traffic both ways; one that you make starts by denying all. It is a " +
    'second barrier that knows no state and needs return ports, so it is kept coarse: subnets that never talk ' +
    'to each other, ports that nobody uses.',
  remedy:
    'Write `default-network-acl: restricted` on the network, or accept `allow-all` with an exception that names the barrier you rely on.',
  sources: [networkAcls],
  mappings: {
    securityHub: ['EC2.21'],
    cis: ['v5.0 5.2', 'v3.0 5.1', 'v7.0 6.2'],
    nist: ['CA-9(1)', 'CM-2', 'CM-2(2)', 'CM-7'],
    attack: ['T1046'],
  },
  covers: ['VPC-02'],
  question: 'SEC5',
  whenNone: 'The design has no network.',
  subjects: (model) => model.networks,
  examine: (network) => {
    const acl = fact(network, 'default-network-acl');
    if (acl.value === undefined) {
      return unstated(`\`${network.id}\` does not say what its default network ACL lets through.`, acl);
    }
    return acl.value === 'restricted'
      ? pass(`The default network ACL of \`${network.id}\` is restricted.`, acl)
      : gap(`The default network ACL of \`${network.id}\` lets everything in and out.`, acl);
  },
});
