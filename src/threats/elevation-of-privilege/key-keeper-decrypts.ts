/** Who may change a key's policy may add himself to its users: duties on a key must be two people's. */
import { fact } from '../../model/fact.ts';
import type { Key, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { dataOf } from '../worth.ts';

/** An administrator of a key, or anybody in its account, reads what it protects. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/key-keeper-decrypts',
  title: 'Who only keeps a key also reads what it protects',
  stride: ['elevation-of-privilege', 'information-disclosure'],
  harms: ['confidentiality'],
  cwe: [732],
  attack: ['T1098.003'],
  detection: ['key-in-danger'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Key>[] {
  return model.keys
    .filter(({ stated, protects }) => stated.kind !== 'aws-managed' && protects.length > 0)
    .map((key) => ({
      subject: key,
      boundary: key.account?.id ?? 'keys',
      exposure: key.stated.policy === 'anyone' ? 'external' : 'workforce',
      data: dataOf(key.protects.flatMap((one) => ('service' in one ? [one] : []))),
      because: [fact(key, 'administrators'), fact(key, 'users')],
      mitigations: [...apart(key), ...named(key)],
    }));
}

function apart(key: Key): readonly Mitigation[] {
  const rest = (key.stated.users ?? []).filter((id) => !key.stated.administrators?.includes(id));
  const user = key.protects.find((one) => 'service' in one)?.id ?? '';
  return [
    prevents(
      part`The principals that may use ${key} are stated, and none of them administers it`,
      fact(key, 'users'),
      (users) => users.every((id) => key.stated.administrators?.includes(id) !== true),
      `[${rest.length > 0 ? rest.join(', ') : user}]`,
    ),
  ];
}

function named(key: Key): readonly Mitigation[] {
  if (key.stated.policy === undefined) return [];
  return [
    prevents(
      part`The policy of ${key} names its principals`,
      fact(key, 'policy'),
      (policy) => policy === 'named-principals',
      'named-principals',
    ),
  ];
}

function tell({ subjects, exposure, data }: Group<Key>): Statement {
  const keepers = across(subjects, ({ administrators }) => administrators);
  return {
    source:
      exposure === 'external'
        ? 'Anybody with an AWS account'
        : part`Somebody in the role of ${keepers.length > 0 ? keepers : 'an administrator'}`,
    prerequisite: part`who may change the users of ${subjects}`,
    action: part`join them and decrypt ${across(subjects, ({ protects }) => protects)}`,
    impact: 'disclosure',
    asset: data.length > 0 ? part`${data}` : part`what ${subjects} protects`,
  };
}
