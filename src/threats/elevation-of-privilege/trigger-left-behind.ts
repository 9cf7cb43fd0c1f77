/** A rule or schedule that an intruder leaves runs on when the stolen credentials are long withdrawn. */
import { fact } from '../../model/fact.ts';
import type { Account, Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { filed, once } from '../once.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataOf, ownAccounts } from '../worth.ts';

/** A rule, trigger or schedule of an intruder keeps running. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/trigger-left-behind',
  title: 'An intruder leaves a rule that runs on',
  stride: ['elevation-of-privilege'],
  harms: ['confidentiality', 'integrity'],
  cwe: [1220],
  attack: ['T1546', 'T1648'],
  detection: ['trigger-made', 'foothold-kept'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Account>[] {
  return ownAccounts(model)
    .filter((account) => hookedIn(account, model).length > 0)
    .map((account) => ({
      subject: account,
      boundary: 'accounts',
      exposure: 'internal',
      circumstances: [{ text: 'The account must be entered first', effect: -1 }],
      data: dataOf(hookedIn(account, model)),
      because: hookedIn(account, model).map((one) => fact(one, 'service')),
      mitigations: [{ ...alerted('trigger-change', model), needed: true }],
    }));
}

/** What something sets off here. */
function hookedIn(account: Account, model: Model): readonly Component[] {
  return hookedBy(model).get(account) ?? [];
}

const hookedBy = once((model) =>
  filed([...new Set(model.hooks.flatMap(({ targets }) => targets))], ({ account }) => [account]),
);

function tell({ subjects, data }: Group<Account>, model: Model): Statement {
  const hooked = subjects.flatMap((account) => hookedIn(account, model));
  return {
    source: part`An intruder who was in ${subjects} for an hour`,
    prerequisite: part`and may make rules or schedules beside those of ${hooked}`,
    action: part`leave one that runs code of their own on each event, for as long as nobody compares the rules with the design`,
    impact: 'disclosure and forgery',
    asset: data.length > 0 ? part`${data}` : part`what ${hooked} may touch`,
  };
}
