/** Whoever can act as the pipeline decides what runs in production. */
import { fact } from '../../model/fact.ts';
import type { Connection, Identity, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { listWith, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataIn } from '../worth.ts';

/** The role that deploys across accounts is used to deploy something else. */
export const threat: Threat = defineThreat({
  id: 'tampering/foreign-code-deployed',
  title: 'The deployment role brings code that nobody reviewed',
  stride: ['tampering', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [829],
  attack: ['T1195.002', 'T1072'],
  detection: ['iam-changed', 'odd-first-access'],
  find: (model) => gather(casesIn(model), tell),
});

const TIES: readonly string[] = ['external-id', 'source-arn', 'subject'];

function casesIn(model: Model): readonly Case<Connection>[] {
  return model.connections
    .filter(({ from, stated }) => from.stated.purpose === 'deployment' && stated.via === 'assume-role')
    .map((connection) => {
      const role = model.identities.find(({ id }) => id === connection.stated.role);
      return {
        subject: connection,
        boundary: `${connection.from.id} ${connection.to.stated.environment ?? ''}`,
        exposure: 'workforce',
        data: dataIn(connection.to, model),
        because: [fact(connection, 'via'), fact(connection.from, 'purpose')],
        mitigations: [
          prevents(
            part`Only the pipeline in ${connection.from}, not the whole account, can take on ${connection}`,
            fact(connection, 'conditions'),
            (conditions) => conditions.some((one) => TIES.includes(one)),
            listWith(connection.stated.conditions, 'source-arn'),
          ),
          ...(role === undefined ? [] : [rights(role, connection)]),
          alerted('iam-change', model),
        ],
      };
    });
}

function rights(role: Identity, { to }: Connection): ReturnType<typeof prevents> {
  return prevents(
    part`${role} may change in ${to} only what it deploys`,
    fact(role, 'permissions'),
    (permissions) => permissions === 'least-privilege',
    'least-privilege',
  );
}

function tell({ first, subjects, data }: Group<Connection>): Statement {
  const targets = across(subjects, ({ to }) => [to]);
  return {
    source: part`A developer, or whoever has taken over a build in ${first.from},`,
    prerequisite: part`who can take on ${subjects}`,
    action: part`run code of their choice in ${targets} under the name of the pipeline`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`everything in ${targets}`,
  };
}
