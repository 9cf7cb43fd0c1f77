/** Two virtual machines on one host share what the hardware shares; who may not risk that takes a host alone. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { restricted } from '../../model/queries/classification.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A workload on the same hardware infers secrets. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/neighbour-on-host',
  title: 'A stranger on the same hardware listens in',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [203],
  attack: [],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated, handles }) => stated.tenancy !== undefined && restricted(handles).length > 0)
    .map((host) => ({
      subject: host,
      boundary: host.boundary.id,
      exposure: 'external',
      circumstances: [
        { text: 'It takes a fault of the processor or the hypervisor that nobody knows', effect: -2 },
      ],
      data: restricted(host.handles),
      because: [fact(host, 'tenancy')],
      mitigations: [
        prevents(
          part`${host} shares its hardware with no other customer`,
          fact(host, 'tenancy'),
          (tenancy) => tenancy !== 'shared-hardware',
          'dedicated-instance',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Component>): Statement {
  return {
    source: part`Another customer of AWS whose machine lands beside ${subjects}`,
    prerequisite: 'with knowledge of a fault in the hardware that both use',
    action: part`infer keys or records from what ${subjects} ${subjects.length > 1 ? 'do' : 'does'}`,
    impact: 'disclosure',
    asset: part`${data}`,
  };
}
