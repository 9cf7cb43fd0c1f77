/** A review is of the design on paper; somebody must notice when what runs is another one. */
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { componentsIn } from '../lookup.ts';
import { hinders, hindersWhereStated, records } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataIn, ownAccounts } from '../worth.ts';

/** The deployed system drifts from the reviewed design. */
export const threat: Threat = defineThreat({
  id: 'tampering/drift-unseen',
  title: 'What runs is changed by hand and no longer what was reviewed',
  stride: ['tampering'],
  harms: ['integrity'],
  cwe: [1220],
  attack: ['T1578.005'],
  detection: ['rule-broken'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Account>[] {
  const used = new Set(model.components.map(({ account }) => account));
  return ownAccounts(model)
    .filter((account) => used.has(account) && account.stated.purpose !== 'sandbox')
    .map((account) => ({
      subject: account,
      boundary: 'accounts',
      exposure: 'workforce',
      data: dataIn(account, model),
      because: [fact(account, 'purpose')],
      mitigations: [
        records(
          part`AWS Config records every change in ${account}`,
          fact(model.audit, 'config', 'recorder'),
          (what) => what === 'all',
          'all',
        ),
        hinders(
          part`Rules compare ${account} with what is expected`,
          fact(model.audit, 'config', 'conformance-packs'),
          (packs) => packs.length > 0,
          '[Operational best practices]',
        ),
        ...hindersWhereStated(
          part`A change past the code of ${account} is found`,
          fact(account, 'drift-detection'),
          (yes) => yes,
          'true',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Account>, model: Model): Statement {
  const inside = subjects.flatMap((account) => componentsIn(account, model));
  return {
    source: part`Somebody with rights in ${subjects}`,
    prerequisite: part`who changes ${inside} by hand`,
    action: 'take away a control that this review counts on, unless somebody notices',
    impact: 'silent weakening of the protection',
    asset: data.length > 0 ? part`${data}` : part`what runs in ${subjects}`,
  };
}
