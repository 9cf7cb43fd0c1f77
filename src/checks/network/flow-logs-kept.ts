/** Who talked to whom, kept for the day on which somebody asks. */
import { flowLogLimits, flowLogs } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'network/flow-logs-kept',
  severity: 'medium',
  title: 'After an intrusion nobody can say which machines talked to whom',
  expects: 'Flow logs record all traffic of each network and go to a stated account',
  rationale:
    'Accepted traffic shows how far an intruder got, rejected traffic shows the search. A flow log cannot be ' +
    'changed once it is made, only replaced; tags, which older guides say it cannot have, it can have. The logs ' +
    "of a peered network in another account are that owner's, so both sides keep their own.",
  remedy: 'Write `flow-logs: { to: log-archive, traffic: all, retention: 365d }` on the network.',
  sources: [flowLogs, flowLogLimits],
  mappings: {
    securityHub: ['EC2.6'],
    cis: ['v5.0 3.7', 'v3.0 3.7', 'v7.0 4.7'],
    nist: ['AC-4(26)', 'AU-2', 'AU-3', 'AU-6(3)', 'AU-6(4)', 'AU-12', 'CA-7', 'SI-7(8)'],
  },
  covers: ['VPC-06', 'VPC-07'],
  question: 'SEC4',
  whenNone: 'The design has no network.',
  subjects: (model) => model.networks,
  examine: (network) => {
    const logs = fact(network, 'flow-logs');
    const [traffic, to] = [fact(network, 'flow-logs', 'traffic'), fact(network, 'flow-logs', 'to')];
    if (logs.value === undefined) {
      return weighed(unstated(`\`${network.id}\` states no flow logs.`, logs), 'medium', network.account);
    }
    if (traffic.value === 'reject' || traffic.value === 'accept') {
      const lost = traffic.value === 'reject' ? 'accepted' : 'rejected';
      return weighed(
        gap(`The flow logs of \`${network.id}\` leave out ${lost} traffic.`, traffic),
        'medium',
        network.account,
      );
    }
    if (traffic.value === undefined || to.value === undefined) {
      const [silent, what] =
        traffic.value === undefined
          ? [traffic, 'which traffic they record']
          : [to, 'which account keeps them'];
      return weighed(
        unstated(`The flow logs of \`${network.id}\` do not say ${what}.`, silent),
        'low',
        network.account,
      );
    }
    return pass(
      `The flow logs of \`${network.id}\` record all traffic and go to \`${to.value}\`.`,
      traffic,
      to,
    );
  },
});
