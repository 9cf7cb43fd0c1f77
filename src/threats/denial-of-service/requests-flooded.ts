/** Requests cost their sender nothing and the receiver something, unless a limit stands before it. */
import { fact } from '../../model/fact.ts';
import type { Component, Model, WebAcl } from '../../model/model.ts';
import { limitsRate } from '../../model/queries/rate-rule.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, listWith, preventsByAny, proof, type Proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { nearest } from '../reach.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A flood of requests exhausts what answers them. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/requests-flooded',
  title: 'A flood of requests exhausts what answers them',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [770],
  attack: ['T1499.003', 'T1498.001'],
  detection: ['requests-refused', 'requests-failing'],
  find: (model) => gather(casesIn(model), tell),
});

const ANSWERS: readonly string[] = ['api', 'load-balancer', 'edge', 'compute', 'function'];
const THROTTLED: readonly string[] = ['api-gateway', 'appsync'];
/** Others before which a web ACL can stand. */
const FILTERED: readonly string[] = ['load-balancer', 'cloudfront', 'ec2-auto-scaling'];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model).flatMap((door) => {
    if (!ANSWERS.includes(door.service.category)) return [];
    const { exposure } = nearest(door.flowsIn.flatMap(({ from }) => (from.kind === 'actor' ? [from] : [])));
    if (exposure !== 'external' && exposure !== 'partner') return [];
    return [
      {
        subject: door,
        boundary: door.boundary.id,
        exposure,
        data: door.handles,
        because: door.flowsIn.map((flow) => fact(flow, 'from')),
        mitigations: [limited(door, model), ...perClient(door), ...absorbed(door, model)],
      },
    ];
  });
}

function limited(door: Component, model: Model): Mitigation {
  const control = part`Somebody who sends too much to ${door} is slowed down`;
  const acl = model.webAcls.find(({ id }) => id === door.stated.waf);
  const rules: readonly Proof[] = acl === undefined ? [] : [proof(fact(acl, 'rules'), () => blocksRate(acl))];
  const [rule] = rules;
  if (THROTTLED.includes(door.stated.service)) {
    return preventsByAny(control, [proof(fact(door, 'throttle', 'rate'), () => true), ...rules], '500');
  }
  if (acl !== undefined && rule !== undefined) {
    return preventsByAny(control, [rule], listWith(acl.stated.rules, slowing(acl)));
  }
  if (!FILTERED.includes(door.stated.service)) {
    return preventsByAny(
      control,
      [proof(fact(model.edge, 'shield', 'tier'), (tier) => tier === 'advanced')],
      'advanced',
    );
  }
  const known = model.webAcls.find(blocksRate)?.id ?? `${door.id}-limits`;
  return preventsByAny(control, [proof(fact(door, 'waf'), () => false)], known);
}

/** A rate rule that does not only count. */
function slowing({ stated }: WebAcl): string {
  return stated.counting?.includes('rate-limit-2000') === true ? 'rate-limit-1000' : 'rate-limit-2000';
}

function blocksRate({ stated }: WebAcl): boolean {
  return stated.rules?.some((rule) => limitsRate(rule) && stated.counting?.includes(rule) !== true) === true;
}

function perClient(door: Component): readonly Mitigation[] {
  if (!THROTTLED.includes(door.stated.service)) return [];
  const control = part`Each caller of ${door} has a limit of its own`;
  return [hinders(control, fact(door, 'throttle', 'per-client'), (yes) => yes, 'true')];
}

function absorbed(door: Component, { edge }: Model): readonly Mitigation[] {
  if (![...THROTTLED, ...FILTERED].includes(door.stated.service)) return [];
  return [
    hinders(
      part`Shield Advanced and its response team stand before ${door}`,
      fact(edge, 'shield', 'tier'),
      (tier) => tier === 'advanced',
      'advanced',
    ),
  ];
}

function tell({ subjects }: Group<Component>): Statement {
  const { actors } = nearest(
    across(subjects, ({ flowsIn }) => flowsIn.flatMap(({ from }) => (from.kind === 'actor' ? [from] : []))),
  );
  return {
    source: 'Anybody with a script or rented machines',
    prerequisite: part`who can send requests to ${subjects} as ${actors} do`,
    action: part`send more than ${subjects} and what is behind ${subjects.length > 1 ? 'them' : 'it'} can answer`,
    impact: 'an outage',
    asset: part`${subjects} for ${actors}`,
  };
}
