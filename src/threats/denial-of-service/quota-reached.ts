/** An account has limits that nobody chose; growth and recovery both end at them. */
import { fact } from '../../model/fact.ts';
import type { Account, Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { componentsIn } from '../lookup.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataOf, ownAccounts } from '../worth.ts';

/** A service quota stops growth or recovery. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/quota-reached',
  title: 'A service quota ends growth or recovery',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [770],
  attack: ['T1499.002'],
  detection: ['quota-near'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Account>[] {
  return ownAccounts(model)
    .filter((account) => growing(account, model).length > 0)
    .map((account) => ({
      subject: account,
      boundary: 'accounts',
      exposure: 'accident',
      data: dataOf(growing(account, model)),
      because: growing(account, model).map((one) => fact(one, 'capacity')),
      mitigations: [
        prevents(
          part`Somebody watches how near ${account} is to its quotas`,
          fact(account, 'quotas-monitored'),
          (yes) => yes,
          'true',
        ),
        alerted('quota-reached', model),
      ],
    }));
}

/** What takes more of the account when there is more to do. */
function growing(account: Account, model: Model): readonly Component[] {
  return componentsIn(account, model).filter(({ stated }) => {
    const { capacity, service } = stated;
    return service === 'lambda' || (capacity?.max ?? 0) > (capacity?.min ?? 0);
  });
}

function tell({ subjects, data }: Group<Account>, model: Model): Statement {
  const work = subjects.flatMap((account) => growing(account, model));
  return {
    source: 'A busy day, an attack or a recovery',
    prerequisite: part`that needs more of ${work} than ${subjects} may have`,
    action: part`be refused by AWS at a quota of ${subjects} until a request for more is granted`,
    impact: 'an outage when it matters most',
    asset: data.length > 0 ? part`the work on ${data}` : part`${work}`,
  };
}
