/** An element in half a sentence, for saying that it is new or gone. */
import type { Review } from '../review/review.generated.ts';

/** What the element at a path is, as far as the tables of the review tell it; null where they do not. */
export function describeElement(path: string, { system }: Review): string | null {
  const is = ({ element }: { readonly element: { readonly path: string } }): boolean => element.path === path;
  const component = system.components.find(is);
  if (component !== undefined) {
    const { service, account, stores } = component;
    return joined([
      service,
      account === null ? null : `in account \`${account}\``,
      stores.length === 0 ? null : `storing ${listed(stores)}`,
    ]);
  }
  const flow = system.flows.find(is);
  if (flow !== undefined) {
    const { from, to, carries, fromBoundary, toBoundary, crossesBoundary } = flow;
    return joined([
      `from ${from.title} to ${to.title}`,
      carries.length === 0 ? null : `with ${listed(carries)}`,
      crossesBoundary ? `across the boundary between ${fromBoundary} and ${toBoundary}` : null,
    ]);
  }
  const account = system.accounts.find(is);
  if (account !== undefined) return joined([account.accountId, account.purpose, account.environment]);
  const data = system.data.find(is);
  if (data !== undefined) {
    const { classification, personal, regulated } = data;
    return joined([
      `${classification} data`,
      personal === true ? 'about people' : null,
      regulated.length === 0 ? null : `under ${listed(regulated)}`,
    ]);
  }
  const connection = system.connections.find(is);
  if (connection !== undefined)
    return `${connection.from.title} to ${connection.to.title} by ${connection.via}`;
  const network = system.networks.find(is);
  if (network !== undefined) {
    return joined([
      `in account \`${network.account.id}\``,
      network.cidr,
      network.zones.length === 0 ? null : `in ${listed(network.zones)}`,
    ]);
  }
  const actor = system.actors.find(is);
  return actor === undefined ? null : `${actor.kind}, ${actor.trust}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
