/** The longer a key is used, the more it opens when it is lost. */
import { fact } from '../../model/fact.ts';
import type { Key, Model } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf } from '../worth.ts';

/** A key is used longer than its cryptoperiod. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/key-outlives-period',
  title: 'One key opens the data of many years',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [324],
  attack: ['T1552'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

/** Days after which a key should have been replaced. */
const MOST_DAYS = 366;

function casesIn(model: Model): readonly Case<Key>[] {
  return model.keys
    .filter(({ stated, protects }) => stated.kind !== 'aws-managed' && protects.length > 0)
    .map((key) => ({
      subject: key,
      boundary: key.account?.id ?? 'keys',
      exposure: 'internal',
      circumstances: key.stated.kind === 'kms' ? [{ text: 'Its material never leaves KMS', effect: -1 }] : [],
      data: dataOf(key.protects.flatMap((one) => ('service' in one ? [one] : []))),
      because: [fact(key, 'kind')],
      mitigations: [
        prevents(
          part`${key} is replaced at least every year`,
          fact(key, 'rotation', 'every'),
          (every) => days(every) <= MOST_DAYS,
          '365d',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Key>): Statement {
  return {
    source: part`Whoever gets hold of the material of ${subjects}`,
    prerequisite: 'once, and keeps a copy of what is encrypted',
    action: part`open everything that was ever put into ${across(subjects, ({ protects }) => protects)}, old and new`,
    impact: 'disclosure',
    asset: data.length > 0 ? part`${data}` : part`what ${subjects} protects`,
  };
}
