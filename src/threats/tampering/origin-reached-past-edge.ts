/** A filter at the edge filters nothing if the origin answers to whoever knows its address. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf, ownComponents } from '../worth.ts';

/** The origin is reached around the distribution and its web ACL. */
export const threat: Threat = defineThreat({
  id: 'tampering/origin-reached-past-edge',
  title: 'An origin is reached around the edge that should guard it',
  stride: ['tampering', 'denial-of-service'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [424],
  attack: ['T1190'],
  detection: ['requests-failing'],
  find: (model) => gather(casesIn(model), tell),
});

/** Origins with an address of their own. */
const ADDRESSED: readonly string[] = [
  'api-gateway',
  'load-balancer',
  's3',
  'ec2',
  'ec2-auto-scaling',
  'lambda',
];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model).flatMap((edge) => {
    if (edge.stated.service !== 'cloudfront' || originsOf(edge, model).length === 0) return [];
    return [
      {
        subject: edge,
        boundary: edge.id,
        exposure: 'external' as const,
        circumstances: [{ text: 'The address of the origin must be found first', effect: -1 }],
        data: dataOf([edge, ...originsOf(edge, model)]),
        because: [fact(edge, 'origins')],
        mitigations: [
          prevents(
            part`The origins of ${edge} answer to it alone`,
            fact(edge, 'origin-access'),
            (how) => how !== 'none',
            'origin-access-control',
          ),
        ],
      },
    ];
  });
}

/** What can be reached without the distribution: an internal load balancer cannot. */
function originsOf(edge: Component, { components }: Model): readonly Component[] {
  const origins = edge.stated.origins ?? [];
  return components.filter(
    ({ id, stated }) =>
      origins.includes(id) && ADDRESSED.includes(stated.service) && stated.scheme !== 'internal',
  );
}

function tell({ first, data }: Group<Component>): Statement {
  const origins = (first.stated.origins ?? []).map((id) => ({ id }));
  return {
    source: 'An attacker on the internet',
    prerequisite: part`who finds the address of ${origins} behind ${first}`,
    action: part`send there what ${first} and its filters would have refused`,
    impact: 'disclosure, forgery and an outage',
    asset: assetOf(data, origins),
  };
}
