/** A role that trusts another account trusts everybody whom that account lets in. */
import { fact } from '../../model/fact.ts';
import type { Connection, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { listWith, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataIn } from '../worth.ts';

/** Somebody in another account, or its customer, takes on a role here. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/cross-account-role-taken',
  title: 'A stranger takes on a role through an account that it trusts',
  stride: ['elevation-of-privilege', 'spoofing'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [441, 863],
  attack: ['T1199', 'T1078.004'],
  detection: ['odd-first-access', 'access-from-outside'],
  find: (model) => gather(casesIn(model), tell),
});

const NARROWS: readonly string[] = [
  'external-id',
  'source-account',
  'source-arn',
  'source-organization',
  'principal-organization',
  'subject',
  'mfa',
];

function casesIn(model: Model): readonly Case<Connection>[] {
  return model.connections
    .filter(
      ({ from, to, stated }) =>
        stated.via === 'assume-role' && from.stated.purpose !== 'deployment' && to !== from,
    )
    .map((connection) => {
      const strangers = connection.from.stated.purpose === 'external';
      return {
        subject: connection,
        boundary: connection.from.id,
        exposure: strangers ? ('partner' as const) : ('internal' as const),
        data: dataIn(connection.to, model),
        because: [fact(connection, 'via')],
        mitigations: [
          prevents(
            strangers
              ? part`${connection} asks ${connection.from} for an id that only we know (external id)`
              : part`${connection} says who in ${connection.from} may take it on`,
            fact(connection, 'conditions'),
            strangers ? knowsUs : (conditions) => conditions.some((one) => NARROWS.includes(one)),
            listWith(connection.stated.conditions, strangers ? 'external-id' : 'principal-organization'),
          ),
          alerted('iam-change', model),
        ],
      };
    });
}

/** An id that only we know, or a token that was made for one subject and for us. */
function knowsUs(conditions: readonly string[]): boolean {
  return (
    conditions.includes('external-id') || (conditions.includes('subject') && conditions.includes('audience'))
  );
}

function tell({ first, subjects, exposure, data }: Group<Connection>): Statement {
  const trusting = across(subjects, ({ to }) => [to]);
  return {
    source:
      exposure === 'partner'
        ? part`Another customer of the company behind ${first.from}`
        : part`An intruder in ${first.from}`,
    prerequisite: part`who knows the name of the role behind ${subjects}`,
    action: part`have it taken on and act in ${trusting}`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`what is in ${trusting}`,
  };
}
