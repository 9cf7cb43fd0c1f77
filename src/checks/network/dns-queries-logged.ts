/** Names that were looked up tell of an intruder whom addresses do not give away. */
import { flowLogLimits, resolverQueryLogs } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'network/dns-queries-logged',
  severity: 'medium',
  title: 'Data can leave in name look-ups without a trace',
  expects: 'Name look-ups of each network are recorded',
  rationale:
    'Flow logs leave out queries to the Amazon DNS server, so a machine can carry data out in names and ask a ' +
    'command server for orders unseen. Route 53 Resolver query logs record them.',
  remedy: 'Write `dns-query-logging: true` on the network.',
  sources: [flowLogLimits, resolverQueryLogs],
  mappings: {},
  covers: ['VPC-08', 'M-NET-04'],
  question: 'SEC4',
  whenNone: 'The design has no network.',
  subjects: (model) => model.networks,
  examine: (network) => {
    const logging = fact(network, 'dns-query-logging');
    if (logging.value === undefined) {
      return weighed(
        unstated(`\`${network.id}\` does not say whether name look-ups are recorded.`, logging),
        'low',
        network.account,
      );
    }
    return logging.value
      ? pass(`Name look-ups in \`${network.id}\` are recorded.`, logging)
      : weighed(
          gap(`Name look-ups in \`${network.id}\` are not recorded.`, logging),
          'medium',
          network.account,
        );
  },
});
