/** After a break-in somebody asks what was talked to; without flow logs nobody can say. */
import { fact } from '../../model/fact.ts';
import type { Model, Network } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, records } from '../mitigation.ts';
import { footholdsIn } from '../lookup.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf } from '../worth.ts';

/** Network activity cannot be reconstructed. */
export const threat: Threat = defineThreat({
  id: 'repudiation/traffic-untraceable',
  title: 'What went over the network cannot be reconstructed',
  stride: ['repudiation'],
  harms: ['confidentiality'],
  cwe: [778],
  attack: ['T1562.008'],
  detection: ['rule-broken'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Network>[] {
  return model.networks
    .filter((network) => footholdsIn(network).length > 0 && network.account.stated.purpose !== 'external')
    .map((network) => ({
      subject: network,
      boundary: 'networks',
      exposure: 'internal',
      data: dataOf(network.components),
      because: [fact(network, 'flow-logs')],
      mitigations: [
        records(
          part`Flow logs of ${network} keep accepted and rejected traffic`,
          fact(network, 'flow-logs', 'traffic'),
          (traffic) => traffic === 'all',
          'all',
        ),
        hinders(
          part`Flow logs of ${network} are kept for 90 days`,
          fact(network, 'flow-logs', 'retention'),
          (kept) => days(kept) >= 90,
          '90d',
        ),
        hinders(
          part`The names that are looked up in ${network} are logged`,
          fact(network, 'dns-query-logging'),
          (yes) => yes,
          'true',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Network>): Statement {
  return {
    source: part`An intruder who holds ${across(subjects, footholdsIn)}`,
    prerequisite: part`in ${subjects}`,
    action: part`send data out of ${subjects.length > 1 ? 'them' : 'it'} and leave nobody able to say where it went`,
    impact: 'untraceable disclosure',
    asset: data.length > 0 ? part`${data}` : part`what runs in ${subjects}`,
  };
}
