/** Hosts start from an image on which what is not needed is off. */
import { cisScans } from '../../aws/sources/hosts.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { excerpt } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'compute/hosts-hardened',
  severity: 'medium',
  title: 'Hosts offer an intruder services that nobody needs',
  expects: 'The image of each host states the baseline to which it is hardened',
  rationale:
    'Hardened images are sold in the Marketplace and can be built by EC2 Image Builder. A baseline drifts with the ' +
    'first hand-made change; scheduled CIS scans of Inspector show by how much.',
  remedy: 'Write `image: { hardening: CIS Level 1 }` (or the baseline that you use) on the component.',
  sources: [cisScans],
  mappings: {},
  covers: ['MKT-03'],
  question: 'SEC6',
  whenNone: 'The design has no hosts whose operating system the team looks after.',
  subjects: (model) => model.components.filter(isHost),
  examine: (host) => {
    const hardening = fact(host, 'image', 'hardening');
    return hardening.value === undefined
      ? weighed(
          unstated(`\`${host.id}\` does not say to which baseline its image is hardened.`, hardening),
          'medium',
          host.account,
        )
      : pass(`The image of \`${host.id}\` is hardened to ${excerpt(hardening.value)}.`, hardening);
  },
});
