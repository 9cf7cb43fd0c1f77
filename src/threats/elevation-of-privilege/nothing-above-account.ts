/** Rules of the organization bind even an account's administrator, as long as the account stays in it. */
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { listWith, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataIn, ownAccounts } from '../worth.ts';

/** An account leaves the organization and its guardrails. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/nothing-above-account',
  title: 'An account shakes off the rules of the organization',
  stride: ['elevation-of-privilege'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [1220],
  attack: ['T1666'],
  detection: ['left-organization', 'odd-destruction'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Account>[] {
  return ownAccounts(model)
    .filter(({ stated }) => stated.purpose !== 'management' && stated.purpose !== 'sandbox')
    .map((account) => ({
      subject: account,
      boundary: 'accounts',
      exposure: 'internal',
      circumstances: [{ text: 'It takes administrator rights in the account', effect: -1 }],
      data: dataIn(account, model),
      because: [fact(account, 'ou')],
      mitigations: [
        prevents(
          part`A guardrail keeps ${account} in the organization`,
          fact(account, 'guardrails'),
          (rails) => rails.includes('deny-leave-organization'),
          listWith(account.stated.guardrails, 'deny-leave-organization'),
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Account>): Statement {
  const rails = across(subjects, ({ stated }) => stated.guardrails ?? []).map((id) => ({ id }));
  return {
    source: part`An intruder with administrator rights in ${subjects}`,
    prerequisite: 'who wants no rule above them',
    action: part`take it out of the organization and so be rid of ${rails.length > 0 ? rails : 'every rule that the organization sets'}`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`everything in ${subjects}`,
  };
}
