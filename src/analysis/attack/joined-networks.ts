/** Steps between networks whose routes lead from any side to any other. */
import { fact } from '../../model/fact.ts';
import type { Model, Network } from '../../model/model.ts';
import type { Control, Position } from './graph.ts';
import type { Building } from './positions.ts';
import { addData, login } from './reach-steps.ts';
import { runsCode } from './roles.ts';

const JOINING: readonly string[] = ['transit-gateway', 'vpc-peering', 'vpn', 'direct-connect', 'vpc-lattice'];

/** Networks whose routes let any side reach any other: whoever is in one is in the other. */
export function addJoinedNetworks(graph: Building, model: Model): void {
  for (const connection of model.connections) {
    const { stated, from, to } = connection;
    if (!JOINING.includes(stated.via) || stated.routes !== 'any-to-any') continue;
    const routes = fact(connection, 'routes');
    const control: Control = {
      control: `The routes of \`${connection.id}\` lead only where they must`,
      holds: 'no',
      needed: true,
      effort: 0,
      at: routes.at,
      write: 'segmented',
    };
    const [near, far] = [from, to].map((account) =>
      model.networks.filter((network) => network.account === account),
    );
    for (const [starts, ends, account] of [
      [near, far, from],
      [far, near, to],
    ] as const) {
      const entries: readonly Position[] =
        account.stated.purpose === 'external'
          ? [{ kind: 'account', of: account }]
          : (starts ?? []).map((of): Position => ({ kind: 'network', of }));
      for (const entry of entries) {
        for (const network of ends ?? []) {
          graph.step(
            entry,
            { kind: 'network', of: network },
            {
              means: 'network',
              does: `cross into \`${network.id}\``,
              title: connection.title,
              base: { text: `\`${connection.id}\` joins the networks`, effort: 1 },
              controls: [control],
              evidence: [connection.at, routes.at],
            },
          );
        }
      }
    }
    for (const network of [...(near ?? []), ...(far ?? [])]) addInside(graph, network);
  }
}

/** Who runs in a joined network is in it; who is in it reaches what no security group closes. */
function addInside(graph: Building, network: Network): void {
  const here: Position = { kind: 'network', of: network };
  const guarded = new Set(network.securityGroups.flatMap(({ components }) => components));
  for (const component of network.components) {
    if (runsCode(component) && !graph.joins({ kind: 'component', of: component }, here)) {
      graph.step({ kind: 'component', of: component }, here, {
        means: 'network',
        does: `look around in \`${network.id}\``,
        title: network.title,
        base: { text: `\`${component.id}\` stands in \`${network.id}\``, effort: 0 },
        controls: [],
        evidence: [fact(component, 'network').at],
      });
    }
    const data: Position = { kind: 'data', of: component };
    if (guarded.has(component) || graph.joins(here, data)) continue;
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
