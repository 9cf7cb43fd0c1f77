/** An account can act in every Region, also in those that nobody of the team ever opens. */
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { listWith, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { ownAccounts } from '../worth.ts';

/** Resources are created in a Region that nobody watches. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/unwatched-region-used',
  title: 'Somebody works in a Region that nobody watches',
  stride: ['elevation-of-privilege', 'denial-of-service'],
  harms: ['availability'],
  cwe: [1220],
  attack: ['T1535', 'T1496.001'],
  detection: ['miner-domain', 'spending-odd'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Account>[] {
  return ownAccounts(model)
    .filter(({ stated }) => stated.regions !== undefined && stated.purpose !== 'management')
    .map((account) => ({
      subject: account,
      boundary: (account.stated.regions ?? []).join(' '),
      exposure: 'internal',
      data: [],
      because: [fact(account, 'regions')],
      mitigations: [
        prevents(
          part`A guardrail denies ${account} the Regions that it does not use`,
          fact(account, 'guardrails'),
          (rails) => rails.includes('region-deny'),
          listWith(account.stated.guardrails, 'region-deny'),
        ),
        alerted('cost-anomaly', model),
      ],
    }));
}

function tell({ first, subjects }: Group<Account>): Statement {
  const regions = (first.stated.regions ?? []).map((id) => ({ id }));
  return {
    source: part`An intruder with a role in ${subjects}`,
    prerequisite: part`that works outside ${regions} too`,
    action: 'start machines of their own in a Region that nobody of the team opens',
    impact: 'abuse and exhaustion of the quotas',
    asset: part`${subjects}`,
  };
}
