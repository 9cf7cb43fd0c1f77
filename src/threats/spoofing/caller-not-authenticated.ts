/** A caller from outside whom nothing asks for proof of who it is. */
import { fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { providerOf } from '../lookup.ts';
import { hinders, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** Someone poses as an actor because a flow does not ask for proof. */
export const threat: Threat = defineThreat({
  id: 'spoofing/caller-not-authenticated',
  title: 'A caller is taken at its word',
  stride: ['spoofing', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity'],
  cwe: [306],
  attack: ['T1190'],
  detection: ['requests-refused'],
  find: (model) => gather(casesIn(model), tell),
});

const PROVE_NOTHING: readonly string[] = ['none', 'network-position'];

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    if (flow.from.kind !== 'actor' || isForEverybody(flow)) return [];
    const method = fact(flow, 'authentication', 'method');
    const provider = providerOf(flow.from, model);
    const where = hinders(
      part`The identities of ${flow.from} are kept in one stated place`,
      fact(flow, 'authentication', 'by'),
      () => true,
      provider?.id ?? '',
    );
    return [
      {
        subject: flow,
        boundary: `${flow.from.boundary.id} ${flow.to.boundary.id}`,
        exposure: exposureOf(flow.from),
        data: flow.carries,
        because: [method],
        mitigations: [
          prevents(
            part`Callers of ${flow} prove who they are`,
            method,
            (said) => !PROVE_NOTHING.includes(said),
            flow.from.stated.kind === 'person' ? 'oidc' : 'mtls',
          ),
          ...(provider === undefined ? [] : [where]),
        ],
      },
    ];
  });
}

/** Whether the flow carries only what is public and is stated to need no proof. */
function isForEverybody({ carries }: Flow): boolean {
  return carries.length > 0 && carries.every(({ stated }) => stated.classification === 'public');
}

function tell({ subjects, data }: Group<Flow>): Statement {
  const receivers = across(subjects, ({ to }) => [to]);
  return {
    source: part`Anyone who can send a request to ${receivers}`,
    prerequisite: part`and poses as ${across(subjects, ({ from }) => [from])} on ${subjects}`,
    action: part`call ${receivers} under a name of their choice`,
    impact: 'disclosure and forgery',
    asset: assetOf(
      data,
      across(subjects, ({ to }) => [to]),
    ),
  };
}
