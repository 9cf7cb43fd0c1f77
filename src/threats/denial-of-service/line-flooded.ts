/** A flood of packets needs no fault of the application; it fills the line before it. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { preventsByAny, proof, type Proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A flood of packets fills the line of a machine that stands in the open. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/line-flooded',
  title: 'A flood of packets fills the line before a machine',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [770],
  attack: ['T1498.001', 'T1498.002'],
  detection: ['traffic-high', 'hosts-unhealthy'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter((door) => standsInTheOpen(door))
    .map((door) => ({
      subject: door,
      boundary: door.boundary.id,
      exposure: 'external',
      data: door.handles,
      because: [fact(door, door.stated.scheme === undefined ? 'public-address' : 'scheme')],
      mitigations: [
        preventsByAny(
          part`Something larger than ${door} takes the flood`,
          [
            proof(fact(model.edge, 'shield', 'tier'), (tier) => tier === 'advanced'),
            ...behindEdge(door, model),
          ],
          'advanced',
        ),
      ],
    }));
}

/** Machines and network load balancers with an address of their own; other doors are AWS's to keep open. */
function standsInTheOpen({ stated }: Component): boolean {
  if (stated.service === 'ec2' || stated.service === 'ec2-auto-scaling')
    return stated['public-address'] === true;
  return (
    stated.service === 'load-balancer' && stated.kind === 'network' && stated.scheme === 'internet-facing'
  );
}

function behindEdge({ id }: Component, { components }: Model): readonly Proof[] {
  return components
    .filter(({ stated }) => stated.service === 'cloudfront' && stated.origins?.includes(id) === true)
    .map((edge) => proof(fact(edge, 'origin-access'), (how) => how !== 'none'));
}

function tell({ subjects, data }: Group<Component>): Statement {
  const callers = across(subjects, ({ flowsIn }) => flowsIn.map(({ from }) => from));
  return {
    source: 'Anybody who rents a botnet or a reflector',
    prerequisite: part`and knows the address of ${subjects}`,
    action: part`send more packets to ${subjects} than ${subjects.length > 1 ? 'their lines carry' : 'its line carries'}, so that ${callers.length > 0 ? callers : 'nobody else'} ${callers.length > 0 ? 'cannot' : 'can'} get through`,
    impact: 'an outage',
    asset: data.length > 0 ? part`the way to ${data}` : part`${subjects}`,
  };
}
