/** Without the key the data is noise: destroying one key destroys everything under it. */
import { fact } from '../../model/fact.ts';
import type { Key, Model } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import {
  hindersWhereStated,
  listWith,
  prevents,
  preventsByAny,
  proof,
  repairs,
  type Proof,
} from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataOf } from '../worth.ts';

/** A key is disabled or deleted, and what it encrypts with it. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/key-destroyed',
  title: 'A key is disabled or deleted, and the data with it',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [732],
  attack: ['T1485', 'T1531'],
  detection: ['key-in-danger', 'odd-destruction'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Key>[] {
  return model.keys
    .filter(({ stated, protects }) => stated.kind !== 'aws-managed' && protects.length > 0)
    .map((key) => ({
      subject: key,
      boundary: key.account?.id ?? 'keys',
      exposure: 'internal',
      data: dataOf(key.protects.flatMap((one) => ('service' in one ? [one] : []))),
      because: [fact(key, 'kind')],
      mitigations: [
        preventsByAny(
          part`Few named principals can schedule the deletion of ${key}`,
          [proof(fact(key, 'administrators'), (ids) => ids.length > 0), ...above(key)],
          listWith([], model.identities[0]?.id ?? model.components[0]?.id ?? ''),
        ),
        ...named(key),
        repairs(
          part`The deletion of ${key} can be called off for weeks`,
          fact(key, 'deletion-window'),
          (window) => days(window) >= 30,
          '30d',
        ),
        ...hindersWhereStated(
          part`An administrator cannot delete ${key} alone, or with a stolen session`,
          fact(key, 'deletion-guards'),
          (guards) => guards.length > 0,
          '[mfa]',
        ),
        alerted('key-deletion', model),
      ],
    }));
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

function above({ account }: Key): readonly Proof[] {
  return account === null
    ? []
    : [proof(fact(account, 'guardrails'), (rails) => rails.includes('deny-key-deletion'))];
}

function tell({ first, subjects, data }: Group<Key>): Statement {
  return {
    source: part`An intruder, or an administrator by mistake, in ${first.account ?? first}`,
    prerequisite: part`who may disable or delete ${subjects}`,
    action: part`make ${across(subjects, ({ protects }) => protects)} unreadable, backups included`,
    impact: 'loss',
    asset: data.length > 0 ? part`${data}` : part`what ${subjects} protects`,
  };
}
