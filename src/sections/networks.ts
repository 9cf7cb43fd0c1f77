/** Each network with its subnets, its ways out and its private ways to AWS. */
import type { Network, Review } from '../review/review.generated.ts';
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
    readonly connects: string;
  }[];
  readonly ways: readonly {
    readonly id: string;
    readonly kind: string;
    readonly to: string;
    readonly subnets: string;
    /** What is let through. */
    readonly lets: string;
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
    networks: review.system.networks.map((network) =>
      networkView(network, references, connectionsOf(network, review)),
    ),
  };
}

/** What each subnet connects to, by its id: a column of the table that belongs to the diagram. */
function connectionsOf({ element }: Network, { diagrams }: Review): ReadonlyMap<string, string> {
  const id = element.path.split('.').at(-1);
  const diagram = diagrams.find(({ kind, about }) => kind === 'network' && about === id);
  return new Map((diagram?.rows.cells ?? []).map((cells) => [cells[0] ?? '', cells.at(-1) ?? '']));
}

function networkView(
  network: Network,
  references: References,
  connects: ReadonlyMap<string, string>,
): NetworkView {
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
      connects: connects.get(element.path.split('.').at(-1) ?? '') ?? 'no other subnet',
    })),
    ways: [
      ...network.egress.map(({ id, kind, subnet, filtered }) => ({
        id,
        kind: spoken(kind),
        to: kind === 'transit-gateway' ? 'other networks' : 'Internet',
        subnets: subnet ?? 'whole network',
        lets:
          filtered === null
            ? 'filtering not stated'
            : filtered
              ? 'named destinations'
              : 'everything, no filter',
      })),
      ...network.endpoints.map(({ id, kind, service, subnets, policy }) => ({
        id,
        kind: `${spoken(kind)} endpoint`,
        to: service,
        subnets: joined(subnets, 'route tables'),
        lets: policy === null ? 'policy not stated' : `policy: ${spoken(policy)}`,
      })),
    ],
    flowLogs: network.flowLogs ?? 'not stated',
  };
}
