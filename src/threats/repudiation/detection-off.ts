/** Without GuardDuty an account is burgled in silence; the trail tells it only to whom asks. */
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { componentsIn } from '../lookup.ts';
import { hinders, listWith, records } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataIn, ownAccounts } from '../worth.ts';

/** Threat detection is off in an account. */
export const threat: Threat = defineThreat({
  id: 'repudiation/detection-off',
  title: 'Nothing in an account notices an intruder',
  stride: ['repudiation'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [778],
  attack: ['T1562.001'],
  detection: ['rule-broken'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Account>[] {
  const watchedAccounts = fact(model.audit, 'guardduty', 'accounts');
  return ownAccounts(model)
    .filter(({ stated }) => stated.purpose !== 'sandbox')
    .map((account) => ({
      subject: account,
      boundary: 'accounts',
      exposure: 'internal',
      data: dataIn(account, model),
      because: [fact(model.audit, 'guardduty')],
      mitigations: [
        records(
          part`GuardDuty looks at ${account}`,
          watchedAccounts,
          (ids) => ids.includes('all') || ids.includes(account.id),
          listWith(watchedAccounts.value, account.id),
        ),
        ...administered(account, model),
        alerted('guardduty-finding', model),
      ],
    }));
}

/** From another account, so that whoever holds this one cannot switch it off. */
function administered(account: Account, model: Model): readonly Mitigation[] {
  const keeper = model.accounts.find((one) => one !== account && one.stated.purpose === 'security');
  if (keeper === undefined) return [];
  return [
    hinders(
      part`GuardDuty is administered from outside ${account}`,
      fact(model.audit, 'guardduty', 'administrator'),
      (id) => id !== account.id,
      keeper.id,
    ),
  ];
}

function tell({ subjects, data }: Group<Account>, model: Model): Statement {
  const inside = subjects.flatMap((account) => componentsIn(account, model));
  return {
    source: part`An intruder who got into ${inside.length > 0 ? inside : subjects}`,
    prerequisite: part`in ${subjects}`,
    action: 'stay for months, unless something compares what happens with what is usual',
    impact: 'late discovery of disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`what is in ${subjects}`,
  };
}
