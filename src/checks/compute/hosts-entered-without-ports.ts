/** People enter hosts by a road that is signed for, not by an open port. */
import { instanceAccess } from '../../aws/sources/hosts.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/hosts-entered-without-ports',
  severity: 'medium',
  title: 'A stolen SSH key opens the hosts',
  expects: 'People enter hosts by Session Manager, or not at all',
  rationale:
    'Having logs elsewhere takes away one reason for SSH, not all. Session Manager needs no open port and no key on ' +
    'disk, is allowed or refused by IAM for each host, and can record what was typed. A key pair of EC2 is no KMS ' +
    'key: EC2 keeps only its public half, and whoever holds the other half enters.',
  remedy: 'Write `admin-access: session-manager` (or `none`) on the component and close its SSH port.',
  sources: [instanceAccess],
  mappings: { securityHub: ['EC2.13'], cis: ['v5.0 5.3'], nist: ['AC-4', 'SC-7'] },
  covers: ['LOG-02', 'KMS-02'],
  question: 'SEC6',
  whenNone: 'The design has no EC2 instances, and no other host says how people enter it.',
  subjects: (model) =>
    model.components.filter(
      ({ stated }) => stated.service.startsWith('ec2') || stated['admin-access'] !== undefined,
    ),
  examine: (host) => {
    const access = fact(host, 'admin-access');
    const session = fact(host, 'agents', 'ssm', 'session-access');
    switch (access.value) {
      case 'ssh-from-internet':
        return withSeverity(
          'critical',
          gap(`People log on to \`${host.id}\` by SSH from the internet.`, access),
        );
      case 'bastion':
        return weighed(
          gap(
            `People log on to \`${host.id}\` by SSH through a bastion, which is one more host with keys.`,
            access,
          ),
          'low',
          host.account,
        );
      case 'instance-connect-endpoint':
        return pass(
          `People log on to \`${host.id}\` through an EC2 Instance Connect Endpoint, without an address or a key that stays.`,
          access,
        );
      case 'none':
        return pass(`Nobody logs on to \`${host.id}\`.`, access);
      default:
        return bySession(host, access, session);
    }
  },
});

function bySession(
  host: Component,
  access: { readonly value: string | undefined; readonly at: string },
  session: { readonly value: boolean | undefined; readonly at: string },
): ReturnType<typeof pass> {
  if (session.value === false && access.value !== undefined) {
    return gap(
      `People are said to enter \`${host.id}\` by Session Manager, and its agent does not let them.`,
      session.at,
      access.at,
    );
  }
  if (access.value !== undefined) return pass(`People enter \`${host.id}\` by Session Manager.`, access.at);
  return session.value === true
    ? pass(`People enter \`${host.id}\` by Session Manager.`, session.at)
    : unstated(`\`${host.id}\` does not say how people enter it.`, access.at);
}
