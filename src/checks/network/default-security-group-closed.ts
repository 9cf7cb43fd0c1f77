/** The security group that an interface gets when nobody chooses one. */
import { defaultSecurityGroup } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'network/default-security-group-closed',
  severity: 'medium',
  title: 'Everything started without a security group can reach everything like it',
  expects:
    'The default security group has no rules, so that an interface without a chosen group reaches nothing',
  rationale:
    'The default security group lets its members reach each other on every port and lets everything out. Taking ' +
    'its rules away turns a forgotten choice into a fault that is noticed.',
  remedy: 'Write `default-security-group: restricted` on the network once its rules are removed.',
  sources: [defaultSecurityGroup],
  mappings: {
    securityHub: ['EC2.2'],
    cis: ['v5.0 5.5', 'v3.0 5.4', 'v7.0 6.5'],
    nist: ['AC-4', 'AC-4(21)', 'SC-7', 'SC-7(4)', 'SC-7(5)', 'SC-7(11)', 'SC-7(16)', 'SC-7(21)'],
    attack: ['T1046'],
  },
  covers: ['VPC-02'],
  question: 'SEC5',
  whenNone: 'The design has no network.',
  subjects: (model) => model.networks,
  examine: (network) => {
    const group = fact(network, 'default-security-group');
    if (group.value === undefined) {
      return withSeverity(
        'low',
        unstated(`\`${network.id}\` does not say what its default security group lets through.`, group),
      );
    }
    return group.value === 'restricted'
      ? pass(`The default security group of \`${network.id}\` is restricted.`, group)
      : weighed(
          gap(`The default security group of \`${network.id}\` keeps its open rules.`, group),
          'medium',
          network.account,
        );
  },
});
