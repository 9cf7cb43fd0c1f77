/** The caller is who he says, but asks for an object that is not his: nothing but authorization per object stops it. */
import { fact } from '../../model/fact.ts';
import type { Component, Flow, Model } from '../../model/model.ts';
import { isShell } from '../asks.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents, shows } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { secretData } from '../worth.ts';

/** A caller reads or changes an object of another. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/foreign-object-requested',
  title: 'A caller asks for an object that belongs to another',
  stride: ['information-disclosure', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity'],
  cwe: [639, 862],
  attack: ['T1213'],
  detection: ['requests-refused'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const { from, to } = flow;
    const data = secretData(flow.carries);
    if (from.kind !== 'actor' || to.kind !== 'component' || data.length === 0 || isShell(flow)) return [];
    // Whom nobody asks who they are has signed in nowhere; that is a threat of its own.
    if (flow.stated.authentication?.method === 'none') return [];
    return [
      {
        subject: flow,
        boundary: `${from.boundary.id} ${to.boundary.id}`,
        exposure: exposureOf(from),
        data,
        because: [fact(flow, 'carries')],
        mitigations: [
          prevents(
            part`It is decided by a model what ${from} may do on ${flow}`,
            fact(flow, 'authorization', 'model'),
            (decided) => decided !== 'none',
            'abac',
          ),
          prevents(
            part`It is stated where ${flow} is authorized`,
            fact(flow, 'authorization', 'enforced-at'),
            () => true,
            to.id,
          ),
          tried(to, model),
        ],
      },
    ];
  });
}

function tried(to: Component, { assurance }: Model): ReturnType<typeof shows> {
  const scope = fact(assurance, 'penetration-test', 'scope');
  return shows(
    part`A penetration test covers ${to}`,
    scope,
    (ids) => ids.includes(to.id),
    `[${[...(scope.value ?? []), to.id].join(', ')}]`,
  );
}

function tell({ subjects, data }: Group<Flow>): Statement {
  return {
    source: part`A caller who is rightly signed in as ${across(subjects, ({ from }) => [from])}`,
    prerequisite: part`and changes an identifier in ${subjects}`,
    action: part`get or change ${data} of somebody else through ${across(subjects, ({ to }) => [to])}`,
    impact: 'disclosure and forgery',
    asset: part`${data}`,
  };
}
