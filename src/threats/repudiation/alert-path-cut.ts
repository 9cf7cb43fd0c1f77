/** Who silences the bell first can work in peace. */
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { shows } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { ownAccounts } from '../worth.ts';

/** The alerts are silenced before the attack. */
export const threat: Threat = defineThreat({
  id: 'repudiation/alert-path-cut',
  title: 'The alerts are silenced first',
  stride: ['repudiation', 'denial-of-service'],
  harms: ['availability'],
  cwe: [778],
  attack: ['T1562.001'],
  detection: ['alert-path-changed'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Account>[] {
  if (model.alerts.length === 0) return [];
  const used = new Set(model.components.map(({ account }) => account));
  return ownAccounts(model)
    .filter((account) => used.has(account) && (account.stated.purpose ?? 'workload') === 'workload')
    .map((account) => ({
      subject: account,
      boundary: 'accounts',
      exposure: 'internal',
      data: [],
      because: [fact(account, 'purpose')],
      mitigations: [
        { ...alerted('policy-change-of-alerts', model), needed: true },
        ...model.channels
          .filter(({ stated }) => stated.heartbeat !== undefined)
          .map((channel) =>
            shows(
              part`A message at set intervals shows that ${channel} is still reached`,
              fact(channel, 'heartbeat'),
              () => true,
              '1d',
            ),
          ),
      ],
    }));
}

function tell({ subjects }: Group<Account>, model: Model): Statement {
  const { alerts, channels } = model;
  return {
    source: part`An intruder with administrator rights in ${subjects}`,
    prerequisite: part`who first deletes or mutes ${alerts}`,
    action: part`go on for days while ${channels.length > 0 ? channels : 'those on call'} ${channels.length > 1 ? 'hear' : 'hears'} nothing and take it for peace`,
    impact: 'late discovery',
    asset: part`whatever ${alerts} ${alerts.length > 1 ? 'watch' : 'watches'}`,
  };
}
