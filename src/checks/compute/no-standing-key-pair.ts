/** A key pair of SSH is a password that cannot be withdrawn, for a door that need not be there. */
import { instanceAccess } from '../../aws/sources/hosts.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'compute/no-standing-key-pair',
  severity: 'medium',
  title: 'Whoever ever had the key file still gets into the host',
  expects: 'Hosts that are entered by Session Manager have no SSH key pair',
  rationale:
    'AWS cannot take a key back from a running instance: it is a line in a file on it. Sessions of Session Manager are ' +
    'allowed and refused by IAM, are recorded, and need no open port, so a key beside them is a way past all three.',
  remedy: 'Launch without a key pair, and write `ssh-key-pair: false` on the hosts.',
  sources: [instanceAccess],
  mappings: {},
  covers: ['KMS-02'],
  question: 'SEC6',
  whenNone: 'No host states whether it has an SSH key pair.',
  subjects: (model) => model.components.filter(({ stated }) => stated['ssh-key-pair'] !== undefined),
  examine: (host) => {
    const pair = fact(host, 'ssh-key-pair');
    const sessions = fact(host, 'agents', 'ssm', 'session-access');
    if (pair.value !== true) return pass(`\`${host.id}\` has no SSH key pair.`, pair);
    return sessions.value === true
      ? weighed(
          gap(
            `\`${host.id}\` has an SSH key pair although people enter it by Session Manager.`,
            pair,
            sessions,
          ),
          'medium',
          host.account,
        )
      : weighed(
          gap(`\`${host.id}\` has an SSH key pair, which opens it to whoever holds a copy.`, pair, sessions),
          'medium',
          host.account,
        );
  },
});
