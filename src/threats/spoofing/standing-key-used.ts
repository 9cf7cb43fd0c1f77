/** Keys of IAM users do not end by themselves: who finds one has it until somebody notices. */
import { fact, type Fact } from '../../model/fact.ts';
import type { Component, Identity, Model, Secret } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataOf } from '../worth.ts';

/** A long-lived access key leaks and is used. */
export const threat: Threat = defineThreat({
  id: 'spoofing/standing-key-used',
  title: 'A long-lived access key leaks and is used',
  stride: ['spoofing'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [522],
  attack: ['T1552.001', 'T1078.004'],
  detection: ['odd-first-access', 'iam-changed'],
  find: (model) => gather<Identity | Secret>([...usersIn(model), ...keysIn(model)], tell),
});

const LEAKED = [{ text: 'The key must leak first', effect: -1 }];

function usersIn(model: Model): readonly Case<Identity>[] {
  return model.identities
    .filter(({ stated }) => stated.kind === 'iam-user')
    .map((user) => {
      const kind: Fact<string> = fact(user, 'kind');
      return {
        subject: user,
        boundary: 'users',
        exposure: 'external',
        circumstances: LEAKED,
        data: user.stated.permissions === 'least-privilege' ? [] : model.data,
        because: [kind],
        mitigations: [
          prevents(
            part`${user} is a role, whose keys end by themselves`,
            kind,
            (said) => said !== 'iam-user',
            'iam-role',
          ),
          hinders(
            part`${user} may do only what it needs`,
            fact(user, 'permissions'),
            (permissions) => permissions === 'least-privilege',
            'least-privilege',
          ),
          alerted('iam-change', model),
        ],
      };
    });
}

function keysIn(model: Model): readonly Case<Secret>[] {
  return model.secrets
    .filter(({ stated }) => stated.kind === 'access-key')
    .map((key) => ({
      subject: key,
      boundary: 'keys',
      exposure: 'external',
      circumstances: LEAKED,
      data: dataOf(key.readers.filter((reader): reader is Component => 'service' in reader)),
      because: [fact(key, 'kind')],
      mitigations: [
        prevents(
          part`${key} is replaced every 90 days`,
          fact(key, 'rotation', 'every'),
          (every) => days(every) <= 90,
          '90d',
        ),
        prevents(
          part`It is stated how ${key} is made useless when it leaks`,
          fact(key, 'revocation', 'procedure'),
          () => true,
          '"Deactivate the key in IAM, then delete it"',
        ),
        alerted('iam-change', model),
      ],
    }));
}

function tell({ subjects, data }: Group<Identity | Secret>): Statement {
  return {
    source: 'Whoever',
    prerequisite: part`finds the access key of ${subjects} in a repository, a log or a laptop`,
    action: part`call AWS as ${subjects} from anywhere`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`whatever ${subjects} may touch`,
  };
}
