/** A road between two accounts is one that the design has. */
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

/** The connection that each road needs. */
const NEEDS = { peering: 'vpc-peering', 'transit-gateway': 'transit-gateway' } as const;

export const contradiction: Contradiction = defineContradiction({
  id: 'network/path-without-connection',
  severity: 'high',
  title: 'A flow between two accounts takes a road that does not join them',
  expects: 'Accounts are connected by the road that their flows take',
  rationale:
    'The design lists how its accounts connect, and the road of this flow is not among it, directly or by a hub.',
  remedy: 'Add the connection to `connections`, or correct `path` of the flow.',
  sources: [],
  find: (model) =>
    model.flows.flatMap((flow) => {
      const { from, to, stated } = flow;
      if (from.kind === 'actor' || to.kind === 'actor' || from.account === null || to.account === null)
        return [];
      if (stated.path !== 'peering' && stated.path !== 'transit-gateway') return [];
      const via = NEEDS[stated.path];
      if (from.account === to.account || model.connections.length === 0) return [];
      if (joined(from.account, to.account, via, model)) return [];
      const says = `\`${flow.id}\` goes from \`${from.account.id}\` to \`${to.account.id}\` by \`${stated.path}\`, but no connection joins them \`via: ${via}\`.`;
      return [clash(flow, says, fact(flow, 'path'), '/connections')];
    }),
});

/** Whether a chain of such connections joins two accounts; peering does not pass through a third. */
function joined(from: Account, to: Account, via: string, { connections }: Model): boolean {
  const reached = new Set([from]);
  const edges = connections.filter(({ stated }) => stated.via === via);
  const most = via === 'vpc-peering' ? 1 : edges.length;
  for (let step = 0; step < most; step += 1) {
    const known = new Set(reached);
    for (const edge of edges) {
      if (known.has(edge.from)) reached.add(edge.to);
      if (known.has(edge.to)) reached.add(edge.from);
    }
  }
  return reached.has(to);
}
