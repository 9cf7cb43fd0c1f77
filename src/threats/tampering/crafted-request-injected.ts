/** A request that is well-formed to the front door and a command to what stands behind it. */
import { fact } from '../../model/fact.ts';
import type { Component, Flow, Model, WebAcl } from '../../model/model.ts';
import { isShell } from '../asks.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, listWith, preventsByAny, proof, type Proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';

/** Injection through the public interface. */
export const threat: Threat = defineThreat({
  id: 'tampering/crafted-request-injected',
  title: 'A crafted request is carried out as a command',
  stride: ['tampering', 'information-disclosure'],
  harms: ['confidentiality', 'integrity'],
  cwe: [89],
  attack: ['T1190'],
  detection: ['requests-failing'],
  find: (model) => gather(casesIn(model), tell),
});

const TAKES_REQUESTS: readonly string[] = ['api', 'load-balancer', 'edge', 'compute', 'function'];

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const { from, to } = flow;
    if (from.kind !== 'actor' || to.kind !== 'component' || isShell(flow)) return [];
    if (!TAKES_REQUESTS.includes(to.service.category)) return [];
    return [
      {
        subject: flow,
        boundary: `${from.boundary.id} ${to.id}`,
        exposure: exposureOf(from),
        data: [...new Set([...flow.carries, ...to.handles])],
        because: [fact(flow, 'to')],
        mitigations: [validated(flow, to), ...filtered(to, model)],
      },
    ];
  });
}

function validated(flow: Flow, to: Component): Mitigation {
  const here = proof(fact(flow, 'validation'), (yes) => yes);
  const atDoor: readonly Proof[] =
    to.stated.service === 'api-gateway' ? [proof(fact(to, 'request-validation'), (yes) => yes)] : [];
  return preventsByAny(
    part`What ${flow} brings is checked against a schema before it is used`,
    [here, ...atDoor],
    'true',
  );
}

/** The managed rules that block, where a web ACL stands before the component. */
function filtered(to: Component, model: Model): readonly Mitigation[] {
  const acl = model.webAcls.find(({ id }) => id === to.stated.waf);
  if (acl === undefined) return [];
  return [
    hinders(
      part`Managed rules of ${acl} block known attacks on ${to}`,
      fact(acl, 'rules'),
      (rules) => rules.some((rule) => rule.startsWith('managed') && !counts(acl, rule)),
      listWith(acl.stated.rules, blocking(acl)),
    ),
  ];
}

/** A managed group that does not only count. */
function blocking(acl: WebAcl): string {
  return counts(acl, 'managed-common') ? 'managed-known-bad-inputs' : 'managed-common';
}

function counts({ stated }: WebAcl, rule: string): boolean {
  return stated.counting?.includes(rule) === true;
}

function tell({ first, subjects, data }: Group<Flow>): Statement {
  return {
    source: part`An attacker who comes as ${across(subjects, ({ from }) => [from])}`,
    prerequisite: part`and may send ${subjects} to ${first.to}`,
    action: part`hide a query, script or address in a field that ${first.to} or what is behind it carries out`,
    impact: 'disclosure and forgery',
    asset: assetOf(
      data,
      across(subjects, ({ to }) => [to]),
    ),
  };
}
