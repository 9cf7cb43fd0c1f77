/** Hosts do not face the internet with an address of their own. */
import { shieldTiers, vpcOrigins } from '../../aws/sources/edge.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'edge/no-bare-address',
  severity: 'high',
  title: 'A flood or an exploit reaches the host itself',
  expects: 'Hosts have no address on the internet; a load balancer or a distribution stands before them',
  rationale:
    'Shield Standard covers all resources, and works best at CloudFront, Route 53 and Global Accelerator, which ' +
    'absorb a flood far from the host. A host with its own address has neither that nor a web ACL.',
  remedy:
    'Write `public-address: false` and put a load balancer or a distribution with a VPC origin before the host.',
  sources: [shieldTiers, vpcOrigins],
  mappings: { attack: ['T1498', 'T1499'] },
  covers: ['SHD-02', 'M-NET-05'],
  question: 'SEC5',
  whenNone: 'No component says whether it has an address on the internet.',
  subjects: (model) => model.components.filter(({ stated }) => stated['public-address'] !== undefined),
  examine: (host) => {
    const address = fact(host, 'public-address');
    return address.value === true
      ? weighed(
          gap(`\`${host.id}\` has an address of its own on the internet.`, address),
          'high',
          host.account,
        )
      : pass(`\`${host.id}\` has no address on the internet.`, address);
  },
});
