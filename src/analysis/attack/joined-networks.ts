/** Steps between networks that a peering, a gateway or a line joins: where its routes are not said to be narrow, they may lead anywhere. */
import { fact } from '../../model/fact.ts';
import type { Account, Component, Connection, Model, Network } from '../../model/model.ts';
import { overlap, rangeOf } from '../../model/queries/address-range.ts';
import { isOpenToAll } from '../../model/queries/open-ports.ts';
import { child, type Pointer } from '../../source/pointer.ts';
import { controlBy } from './controls.ts';
import { addData, addEntry, login } from './entry-steps.ts';
import type { Control, Position } from './graph.ts';
import type { Building } from './positions.ts';
import { runsCode } from './roles.ts';

const JOINING: readonly string[] = ['transit-gateway', 'vpc-peering', 'vpn', 'direct-connect'];

/** Networks that are joined: whoever is in one may be in the other, and is where a rule admits its addresses. */
export function addJoinedNetworks(graph: Building, model: Model): void {
  for (const connection of model.connections) {
    if (!isWide(connection)) continue;
    const { from, to } = connection;
    const [near, far] = [networksOf(from, model), networksOf(to, model)];
    addCrossings(graph, connection, from, near, far);
    addCrossings(graph, connection, to, far, near);
    for (const network of [...near, ...far]) addInside(graph, network);
  }
}

/** Not said to lead only where something is needed; of a service network, which has no routes, it must be said that it leads anywhere. */
function isWide({ stated }: Connection): boolean {
  if (stated.via === 'vpc-lattice') return stated.routes === 'any-to-any';
  return JOINING.includes(stated.via) && stated.routes !== 'segmented';
}

function networksOf(account: Account, model: Model): readonly Network[] {
  return model.networks.filter((network) => network.account === account);
}

/** Steps from one side of a connection into the networks of the other. */
function addCrossings(
  graph: Building,
  connection: Connection,
  account: Account,
  starts: readonly Network[],
  ends: readonly Network[],
): void {
  const routes = fact(connection, 'routes');
  const narrow = controlBy(
    `The routes of \`${connection.id}\` lead only where they must`,
    routes,
    (said) => said === 'segmented',
    0,
    'segmented',
    'needed',
  );
  const outside = account.stated.purpose === 'external';
  const entries: readonly Position[] = outside
    ? [{ kind: 'account', of: account }]
    : starts.map((of): Position => ({ kind: 'network', of }));
  for (const entry of entries) {
    for (const network of ends) {
      const here: Position = { kind: 'network', of: network };
      graph.step(entry, here, {
        means: 'network',
        does: `cross into \`${network.id}\``,
        title: connection.title,
        base: { text: `\`${connection.id}\` joins the networks`, effort: 1 },
        controls: [narrow],
        evidence: [connection.at, ...(routes.value === undefined ? [] : [routes.at])],
      });
      for (const { to, place, ports, range } of admitted(network, starts)) {
        addEntry(
          graph,
          entry,
          to,
          `\`${connection.id}\` leads to ${ports} of \`${to.id}\`, which \`${range}\` may open`,
          [connection.at, place],
          [narrow, namesCallers(to, range, ports, place)],
        );
      }
    }
  }
}

/** A rule of a security group that lets in addresses of the other side. */
interface Admission {
  readonly to: Component;
  readonly place: Pointer;
  readonly ports: string;
  readonly range: string;
}

/** What rules for ranges of addresses open to the networks of the other side; the internet is told of elsewhere. */
function admitted(network: Network, others: readonly Network[]): readonly Admission[] {
  const ranges = others.map(({ stated }) => rangeOf(stated.cidr));
  return network.securityGroups.flatMap((group) =>
    (group.stated.ingress ?? []).flatMap((rule, index) => {
      const range = rangeOf(rule.from);
      if (isOpenToAll(rule) || !ranges.some((other) => overlap(range, other))) return [];
      return group.components.map((to) => ({
        to,
        place: child(group.at, 'ingress', index),
        ports: rule.ports,
        range: rule.from,
      }));
    }),
  );
}

/** The rule is one more guard; narrow routes alone keep the other side out. */
function namesCallers(to: Component, range: string, ports: string, place: Pointer): Control {
  return {
    control: `The rule for ${ports} of \`${to.id}\` names its callers instead of \`${range}\``,
    holds: 'no',
    needed: false,
    effort: 0,
    at: child(place, 'from'),
    write: null,
  };
}

/** Who runs in a joined network is in it; who is in it reaches what no security group closes. */
function addInside(graph: Building, network: Network): void {
  const here: Position = { kind: 'network', of: network };
  const guarded = new Set(network.securityGroups.flatMap(({ components }) => components));
  for (const component of network.components) {
    const there: Position = { kind: 'component', of: component };
    if (runsCode(component) && !graph.joins(there, here)) {
      graph.step(there, here, {
        means: 'network',
        does: `look around in \`${network.id}\``,
        title: network.title,
        base: { text: `\`${component.id}\` stands in \`${network.id}\``, effort: 0 },
        controls: [],
        evidence: [fact(component, 'network').at],
      });
    }
    if (guarded.has(component)) continue;
    if (component.service.category === 'compute' && !graph.joins(here, there)) {
      addEntry(
        graph,
        here,
        component,
        `No security group of the spec closes \`${component.id}\``,
        [fact(component, 'network').at],
        [isGrouped(component, network)],
      );
      continue;
    }
    if (graph.joins(here, { kind: 'data', of: component })) continue;
    addData(
      graph,
      here,
      component,
      'network',
      [fact(component, 'network').at],
      login(component),
      `No security group closes \`${component.id}\``,
    );
  }
}

/** Every network interface has a group; which, and what it opens, is not stated. */
function isGrouped({ id }: Component, network: Network): Control {
  return {
    control: `A security group of \`${network.id}\` says who may open \`${id}\``,
    holds: 'unknown',
    needed: true,
    effort: 0,
    at: child(network.at, 'security-groups'),
    write: null,
  };
}
