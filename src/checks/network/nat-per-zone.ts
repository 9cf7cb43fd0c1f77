/** Zonal NAT gateways fail with their zone. */
import { natGateways, regionalNatGateways } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Network } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'network/nat-per-zone',
  severity: 'high',
  title: 'Losing one zone stops all traffic out',
  expects:
    'Each zone with private subnets has a NAT gateway of its own, or one regional NAT gateway serves them all',
  rationale:
    'A NAT gateway lives in one zone unless it is made regional, and private subnets of other zones that route ' +
    'through it stop with it. A regional NAT gateway follows the zones that are in use and needs no public subnet.',
  remedy:
    'Add an `egress` entry with `kind: nat-gateway` and a public `subnet` in each zone, or one with `kind: regional-nat-gateway`.',
  sources: [regionalNatGateways, natGateways],
  mappings: {},
  covers: ['VPC-04'],
  question: 'REL10',
  whenNone: 'No network with private subnets in two zones has a zonal NAT gateway.',
  subjects: (model) =>
    model.networks.filter((network) => nats(network).length > 0 && privateZones(network).length > 1),
  examine: (network) => {
    const egress = fact(network, 'egress');
    const gateways = nats(network);
    const regional = gateways.find(({ stated }) => stated.kind === 'regional-nat-gateway');
    if (regional !== undefined) {
      return pass(
        `The regional NAT gateway \`${regional.id}\` serves every zone of \`${network.id}\`.`,
        fact(regional, 'kind'),
      );
    }
    const unplaced = gateways.find(({ subnet }) => subnet === null);
    if (unplaced !== undefined) {
      return unstated(
        `The NAT gateway \`${unplaced.id}\` of \`${network.id}\` does not say in which subnet it stands.`,
        fact(unplaced, 'subnet'),
      );
    }
    const served = gateways.map(({ subnet }) => subnet?.zone);
    const alone = privateZones(network).filter((zone) => !served.includes(zone));
    return alone.length === 0
      ? pass(`Each zone of \`${network.id}\` with private subnets has a NAT gateway.`, egress)
      : weighed(
          gap(
            `Private subnets of \`${network.id}\` in ${quoted(alone)} reach out through a NAT gateway of another zone.`,
            egress,
          ),
          'high',
          network.account,
        );
  },
});

function nats(network: Network): Network['egress'] {
  return network.egress.filter(
    ({ stated }) => stated.kind === 'nat-gateway' || stated.kind === 'regional-nat-gateway',
  );
}

function privateZones(network: Network): readonly string[] {
  const zones = network.subnets.filter(({ tier }) => tier === 'private').map(({ zone }) => zone);
  return [...new Set(zones)].toSorted();
}
