/** A NAT instance is a machine that one has to patch, enlarge and replace oneself, and there is one of it. */
import { fact } from '../../model/fact.ts';
import type { Egress, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataOf } from '../worth.ts';

/** The way out is a single machine. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/nat-instance-fails',
  title: 'The machine that is the way out fails or is taken over',
  stride: ['denial-of-service', 'elevation-of-privilege'],
  harms: ['availability'],
  cwe: [1395],
  attack: ['T1499.002'],
  detection: ['hosts-unhealthy'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Egress>[] {
  return model.networks.flatMap((network) =>
    network.egress
      .filter(({ stated }) => stated.kind === 'nat-instance' || isGateway(stated.kind))
      .filter(() => network.egress.some(({ stated }) => stated.kind === 'nat-instance'))
      .map((egress) => ({
        subject: egress,
        boundary: network.id,
        exposure: 'accident' as const,
        circumstances: [{ text: 'One machine fails by itself, and nobody patches it but us', effect: 1 }],
        data: dataOf(network.components),
        because: [fact(egress, 'kind')],
        mitigations: [
          prevents(
            part`${egress} is a gateway that AWS keeps running`,
            fact(egress, 'kind'),
            (kind) => kind !== 'nat-instance',
            'nat-gateway',
          ),
        ],
      })),
  );
}

function isGateway(kind: string): boolean {
  return kind === 'nat-gateway' || kind === 'regional-nat-gateway';
}

function tell({ first, subjects, data }: Group<Egress>): Statement {
  const { network } = first;
  return {
    source: part`A fault of ${subjects}, or an intruder who knows one in the operating system,`,
    prerequisite: part`through which everything in ${network} goes out`,
    action: part`cut off or read along with ${network.components.length > 0 ? network.components : [network]}`,
    impact: 'an outage',
    asset: data.length > 0 ? part`the work on ${data}` : part`what runs in ${network}`,
  };
}
