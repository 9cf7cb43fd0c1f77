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
  /** Endpoints that are alike in all but their service stand in one row. */
  readonly ways: readonly {
    readonly name: string;
    readonly kind: string;
    readonly to: string;
    readonly subnets: string;
    /** What is let through. */
    readonly lets: string;
  }[];
  readonly flowLogs: string;
}

type Way = NetworkView['ways'][number];

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
        name: id,
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
      ...endpointWays(network),
    ],
    flowLogs: network.flowLogs ?? 'not stated',
  };
}

/** The endpoints by what they have in common, groups in the order of their first. */
function endpointWays({ endpoints }: Network): NetworkView['ways'] {
  const groups = new Map<string, { readonly names: string[]; readonly way: Omit<Way, 'name' | 'to'> }>();
  for (const { id, kind, service, subnets, policy } of endpoints) {
    const way = {
      kind: `${spoken(kind)} endpoint`,
      subnets: joined(subnets, 'route tables'),
      lets: policy === null ? 'policy not stated' : `policy: ${spoken(policy)}`,
    };
    const key = JSON.stringify(way);
    const group = groups.get(key) ?? { names: [], way };
    groups.set(key, group);
    group.names.push(id === service ? id : `${id} (${service})`);
  }
  return Array.from(groups.values(), ({ names, way }) => ({
    ...way,
    name: names.join(', '),
    to: names.length === 1 ? 'AWS service' : 'AWS services',
  }));
}
