/** Operating systems of hosts are patched by something on a schedule. */
import { hostManagement, systemsManagerAgent } from '../../aws/sources/hosts.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/hosts-patched',
  severity: 'high',
  title: 'Hosts keep known vulnerabilities for as long as nobody thinks of them',
  expects: 'The operating system of each host is patched on a schedule',
  rationale:
    'AWS patches the hypervisor; the guest is yours. The Systems Manager agent is preinstalled on many images of ' +
    'AWS, and Default Host Management Configuration can manage every instance without an instance profile, so a ' +
    'missing role is no longer a reason to leave hosts out.',
  remedy:
    'Write `agents: { ssm: { patching: weekly } }` on the component, or replace hosts by a fresh image on that schedule and say so.',
  sources: [systemsManagerAgent, hostManagement],
  mappings: {
    securityHub: ['SSM.1', 'SSM.2'],
    nist: [
      'CA-9(1)',
      'CM-2',
      'CM-2(2)',
      'CM-8',
      'CM-8(1)',
      'CM-8(2)',
      'CM-8(3)',
      'SA-3',
      'SA-15(2)',
      'SA-15(8)',
      'SI-2',
      'SI-2(2)',
      'SI-2(3)',
      'SI-2(4)',
      'SI-2(5)',
    ],
  },
  covers: ['SSM-01'],
  question: 'SEC6',
  whenNone: 'The design has no hosts whose operating system the team looks after.',
  subjects: (model) => model.components.filter(isHost),
  examine: (host) => {
    const patching = fact(host, 'agents', 'ssm', 'patching');
    switch (patching.value) {
      case undefined:
        return weighed(
          unstated(`\`${host.id}\` does not say how its operating system is patched.`, patching),
          'medium',
          host.account,
        );
      case 'none':
        return weighed(
          gap(`The operating system of \`${host.id}\` is not patched.`, patching),
          'high',
          host.account,
        );
      case 'manual':
        return weighed(
          gap(`The operating system of \`${host.id}\` is patched when somebody does it by hand.`, patching),
          'medium',
          host.account,
        );
      default:
        return pass(`The operating system of \`${host.id}\` is patched ${patching.value}.`, patching);
    }
  },
});
