/** Who can stop the record of what happens in an account can act in it unseen. */
import { fact, type Fact } from '../../model/fact.ts';
import type { Account, Model, Trail } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, listWith, prevents, records, recordsByAny } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataIn, ownAccounts } from '../worth.ts';

/** The audit trail of an account is stopped, narrowed or never there. */
export const threat: Threat = defineThreat({
  id: 'repudiation/trail-stopped',
  title: 'The audit trail of an account is stopped first',
  stride: ['repudiation'],
  harms: ['integrity'],
  cwe: [778],
  attack: ['T1562.008'],
  detection: ['trail-switched-off', 'trail-changed'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Account>[] {
  return ownAccounts(model)
    .filter(({ stated }) => stated.purpose !== 'sandbox')
    .map((account) => ({
      subject: account,
      boundary: 'accounts',
      exposure: 'internal',
      data: dataIn(account, model),
      because: [fact(account, 'purpose')],
      mitigations: [covered(account, model), ...kept(account, model), ...everywhere(model)],
    }));
}

/** Policies of the organization do not bind its management account: there somebody must at least be told. */
function kept(account: Account, model: Model): readonly Mitigation[] {
  const told = alerted('trail-change', model);
  if (account.stated.purpose === 'management') return [{ ...told, needed: true }];
  return [
    prevents(
      part`A guardrail keeps every role in ${account} from touching the trail`,
      fact(account, 'guardrails'),
      (rails) => rails.includes('deny-audit-changes'),
      listWith(account.stated.guardrails, 'deny-audit-changes'),
    ),
    told,
  ];
}

/** In a design of one account any trail covers it. */
function covered(account: Account, model: Model): Mitigation {
  const control = part`A trail covers ${account}`;
  const trail = coveringTrail(model);
  if (trail !== undefined && ownAccounts(model).length === 1) {
    return recordsByAny(control, [{ at: trail.at, holds: 'yes' }], '');
  }
  const stated: Fact<boolean> =
    trail === undefined
      ? { value: undefined, at: '/audit/trails/organization/organization' }
      : fact(trail, 'organization');
  return records(control, stated, (yes) => yes, 'true');
}

function everywhere(model: Model): readonly Mitigation[] {
  const trail = coveringTrail(model);
  if (trail === undefined) return [];
  return [hinders(part`${trail} covers every Region`, fact(trail, 'multi-region'), (yes) => yes, 'true')];
}

function coveringTrail(model: Model): Trail | undefined {
  return model.trails.find(({ stated }) => stated.organization === true) ?? model.trails[0];
}

function tell({ subjects, data }: Group<Account>): Statement {
  return {
    source: part`An intruder with administrator rights in ${subjects}`,
    prerequisite: 'who first stops or narrows the record of API calls',
    action: part`change roles, keys and data there without a line that an investigator could read`,
    impact: 'untraceable change',
    asset: data.length > 0 ? part`${data}` : part`everything in ${subjects}`,
  };
}
