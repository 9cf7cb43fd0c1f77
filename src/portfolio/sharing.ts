/** Accounts and keys that several designs use: whoever changes one changes what the others stand on. */
import { byCodeUnit } from '../source/code-unit-order.ts';
import { idOf, type Listed, placeIn } from './listed.ts';
import type { PortfolioFinding, SharedThing } from './portfolio.generated.ts';

type Use = SharedThing['systems'][number];

/** What is shared, and which accounts are said to be for different things. */
export interface Sharing {
  readonly accounts: readonly SharedThing[];
  readonly keys: readonly SharedThing[];
  readonly findings: readonly PortfolioFinding[];
}

/** What the designs share. */
export function sharingOf(systems: readonly Listed[]): Sharing {
  const accounts = shared(systems.flatMap((listed) => accountUses(listed)));
  const keys = shared(systems.flatMap((listed) => keyUses(listed)));
  return { accounts, keys, findings: accounts.filter(({ clash }) => clash).map(clashOf) };
}

type Used = readonly [id: string, use: Use];

function accountUses(listed: Listed): Used[] {
  return listed.system.accounts.flatMap(({ element, accountId, purpose, environment }): Used[] => {
    const what = [purpose, environment].filter((part) => part !== null).join(', ');
    return accountId === null ? [] : [[accountId, useOf(listed, element, what === '' ? null : what)]];
  });
}

/** A key is one by its account's number, its Region and its id: ids of accounts may differ from design to design. */
function keyUses(listed: Listed): Used[] {
  const numbers = new Map(listed.system.accounts.map(({ element, accountId }) => [element.id, accountId]));
  return listed.system.keys.flatMap(({ element, kind, account, region }): Used[] => {
    const number = account === null ? undefined : numbers.get(account);
    const id = [number, region, element.id].filter((part) => part !== null).join('/');
    return number === undefined || number === null ? [] : [[id, useOf(listed, element, kind)]];
  });
}

function useOf(
  listed: Listed,
  { id, place }: Listed['system']['keys'][number]['element'],
  what: string | null,
): Use {
  return { system: idOf(listed), as: id, what, place: placeIn(listed, place) };
}

function shared(uses: readonly Used[]): SharedThing[] {
  const byId = new Map<string, Use[]>();
  for (const [id, use] of uses) byId.set(id, [...(byId.get(id) ?? []), use]);
  return [...byId]
    .filter(([, all]) => new Set(all.map(({ system }) => system)).size > 1)
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([id, all]) => {
      const said = new Set(all.flatMap(({ what }) => what ?? []));
      return { id, systems: all, clash: said.size > 1 };
    });
}

function clashOf({ id, systems }: SharedThing): PortfolioFinding {
  const said = systems.map(({ system, what }) => `${what ?? 'not stated'} in \`${system}\``);
  return {
    kind: 'account-clash',
    severity: 'high',
    says: `The account ${id} is ${said.join(', ')}.`,
    hint: 'One account has one purpose and one environment: correct the wrong number, or state the account once in a file that all of them include.',
    systems: [...new Set(systems.map(({ system }) => system))],
    places: systems.map(({ place }) => place),
  };
}
