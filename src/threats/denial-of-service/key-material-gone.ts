/** Key material that others keep can be gone one day, and with it everything under the key. */
import { fact } from '../../model/fact.ts';
import type { Key, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { watched } from '../watching.ts';
import { dataOf } from '../worth.ts';

/** Imported or external key material becomes unavailable. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/key-material-gone',
  title: 'The material of a key is gone, or its keeper does not answer',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [324],
  attack: [],
  detection: ['material-ending', 'cluster-key-store'],
  find: (model) => gather(casesIn(model), tell),
});

const KEPT_ELSEWHERE: readonly string[] = [
  'kms-external-material',
  'kms-custom-key-store',
  'external-key-store',
];

function casesIn(model: Model): readonly Case<Key>[] {
  return model.keys
    .filter(({ stated, protects }) => KEPT_ELSEWHERE.includes(stated.kind) && protects.length > 0)
    .map((key) => ({
      subject: key,
      boundary: key.stated.kind,
      exposure: 'accident',
      data: dataOf(key.protects.flatMap((one) => ('service' in one ? [one] : []))),
      because: [fact(key, 'kind')],
      mitigations: [
        key.stated.kind === 'kms-external-material'
          ? prevents(
              part`A copy of the material of ${key} lies where it can be fetched`,
              fact(key, 'offline-copy', 'place'),
              () => true,
              'Safe of the security team',
            )
          : { ...watched(key, model), needed: true },
      ],
    }));
}

const GONE: Readonly<Record<string, string>> = {
  'kms-external-material': 'The last day of the imported material',
  'kms-custom-key-store': 'A fault of the CloudHSM cluster',
  'external-key-store': 'A fault of the key manager outside AWS, or of the way to it,',
};

function tell({ first, subjects, data }: Group<Key>): Statement {
  return {
    source: GONE[first.stated.kind] ?? '',
    prerequisite: part`behind ${subjects}`,
    action: part`make ${across(subjects, ({ protects }) => protects)} unreadable until the material is there again`,
    impact: 'an outage, or loss where no copy exists',
    asset: data.length > 0 ? part`${data}` : part`what ${subjects} protects`,
  };
}
