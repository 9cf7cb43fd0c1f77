/** Machines that translate addresses are machines to patch and to lose. */
import { natInstances } from '../../aws/sources/vpc.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'network/no-nat-instance',
  severity: 'medium',
  title: 'All traffic out rests on a machine that somebody has to patch',
  expects: 'Traffic out goes through a managed NAT gateway',
  rationale:
    'The NAT image that AWS used to offer rests on Amazon Linux 2018.03, which has been out of standard support ' +
    'since 31 December 2020. A NAT instance is one machine in one zone, with an operating system to look after.',
  remedy: 'Write `kind: regional-nat-gateway`, or `kind: nat-gateway` in each zone, for this way out.',
  sources: [natInstances],
  mappings: {},
  covers: ['VPC-03'],
  question: 'REL10',
  whenNone: 'No network has a NAT.',
  subjects: (model) =>
    model.networks.flatMap(({ egress }) => egress.filter(({ stated }) => stated.kind.includes('nat-'))),
  examine: (egress) => {
    const kind = fact(egress, 'kind');
    return kind.value === 'nat-instance'
      ? weighed(
          gap(`\`${egress.id}\` of \`${egress.network.id}\` is a NAT instance.`, kind),
          'medium',
          egress.network.account,
        )
      : pass(`\`${egress.id}\` of \`${egress.network.id}\` is managed by AWS.`, kind);
  },
});
