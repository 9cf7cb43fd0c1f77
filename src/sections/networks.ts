/** Each network with its subnets, its ways out and its private ways to AWS. */
import type { Network } from '../review/review.generated.ts';
import { type DiagramView, diagramsOf } from './figures.ts';
import { anchorOf, type Link, type References } from './references.ts';
import type { Material } from './section.ts';
import { count, joined, shortTitle, spoken } from './wording.ts';

interface NetworkView {
  readonly anchor: string;
  readonly title: string;
  readonly line: readonly string[];
  readonly account: Link;
  readonly about: readonly Link[];
  readonly subnets: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly zone: string;
    readonly cidr: string;
    readonly tier: string;
    readonly holds: string;
  }[];
  readonly ways: readonly {
    readonly id: string;
    readonly kind: string;
    readonly to: string;
    readonly subnets: string;
    readonly policy: string;
  }[];
  readonly flowLogs: string;
}

export interface NetworksView {
  readonly diagrams: readonly DiagramView[];
  readonly networks: readonly NetworkView[];
}

export function networksView(material: Material): NetworksView {
  const { review, references } = material;
  return {
    diagrams: diagramsOf(material, 'network'),
    networks: review.system.networks.map((network) => networkView(network, references)),
  };
}

function networkView(network: Network, references: References): NetworkView {
  return {
    anchor: anchorOf(network.element.path),
    title: network.element.title,
    account: references.element(network.account),
    line: [
      network.cidr ?? 'no address range stated',
      network.region ?? 'no region stated',
      `${count(network.zones.length, 'zone')}${network.zones.length === 0 ? '' : `: ${network.zones.join(', ')}`}`,
    ],
    about: references.about(network.element.path),
    subnets: network.subnets.map(({ element, zone, cidr, tier, holds }) => ({
      anchor: anchorOf(element.path),
      title: element.title,
      zone,
      cidr: cidr ?? 'not stated',
      tier: spoken(tier),
      holds: joined(holds.map(shortTitle), 'nothing'),
    })),
    ways: [
      ...network.egress.map(({ id, kind, subnet }) => ({
        id,
        kind: spoken(kind),
        to: kind === 'transit-gateway' ? 'other networks' : 'Internet',
        subnets: subnet ?? 'whole network',
        policy: 'not an endpoint',
      })),
      ...network.endpoints.map(({ id, kind, service, subnets, policy }) => ({
        id,
        kind: `${spoken(kind)} endpoint`,
        to: service,
        subnets: joined(subnets, 'route tables'),
        policy: policy ?? 'not stated',
      })),
    ],
    flowLogs: network.flowLogs ?? 'not stated',
  };
}
