/** A request that is forwarded by mistake must not fetch the host's credentials. */
import { metadataOptions } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/metadata-v2-required',
  severity: 'high',
  title: 'One forged request through the application fetches the credentials of the host',
  expects: 'Hosts answer only the second version of the instance metadata service',
  rationale:
    'The first version answers any request that reaches it, also one that an attacker makes the application send. ' +
    'The second asks for a token first. It can be required for each instance, by default for an account, and ' +
    'enforced so that a launch without it fails.',
  remedy:
    'Write `imds: v2-required` on the component, or `require-imdsv2` among the `guardrails` of its account.',
  sources: [metadataOptions],
  mappings: {
    securityHub: ['EC2.8', 'AutoScaling.3'],
    cis: ['v5.0 5.7', 'v3.0 5.6', 'v7.0 6.7'],
    nist: ['AC-3', 'AC-3(7)', 'AC-3(15)', 'AC-6', 'CA-9(1)', 'CM-2'],
    attack: ['T1552.005'],
  },
  covers: ['M-CMP-01'],
  question: 'SEC6',
  whenNone: 'The design has no hosts.',
  subjects: (model) =>
    model.components.filter((component) => isHost(component) || component.stated.service === 'emr'),
  examine: (host) => {
    const imds = fact(host, 'imds');
    if (imds.value === 'v1-allowed') {
      return weighed(
        gap(`\`${host.id}\` answers the first version of the metadata service.`, imds),
        'high',
        host.account,
      );
    }
    if (imds.value === 'v2-required')
      return pass(`\`${host.id}\` answers only the second version of the metadata service.`, imds);
    const guardrail = guardrailOf(host);
    return guardrail === null
      ? weighed(
          unstated(`\`${host.id}\` does not say which version of the metadata service answers.`, imds),
          'medium',
          host.account,
        )
      : pass(
          `A guardrail of \`${host.account?.id ?? ''}\` requires the second version of the metadata service.`,
          guardrail,
        );
  },
});

function guardrailOf({ account }: Component): string | null {
  if (account === null || account.stated.guardrails?.includes('require-imdsv2') !== true) return null;
  return fact(account, 'guardrails').at;
}
