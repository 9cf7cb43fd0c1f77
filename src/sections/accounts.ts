/** The accounts, what the organization forbids in them, and how they connect. */
import { type DiagramView, diagramsOf } from './figures.ts';
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { joined, spoken } from './wording.ts';

export interface AccountsView {
  readonly accounts: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly accountId: string;
    readonly ou: string;
    readonly purpose: string;
    readonly regions: string;
    readonly guardrails: readonly string[];
    readonly components: number;
    readonly about: readonly Link[];
  }[];
  readonly connections: readonly {
    /** As in the diagram. */
    readonly number: string;
    readonly anchor: string;
    readonly title: string;
    readonly from: Link;
    readonly to: Link;
    readonly via: string;
    readonly purpose: string;
    readonly conditions: string;
    readonly about: readonly Link[];
  }[];
  readonly diagrams: readonly DiagramView[];
}

export function accountsView(material: Material): AccountsView {
  const { review, references } = material;
  return {
    accounts: review.system.accounts.map((account) => ({
      anchor: anchorOf(account.element.path),
      title: account.element.title,
      accountId: account.accountId,
      ou: account.ou ?? 'not stated',
      purpose: purposeOf(account.purpose, account.environment),
      regions: joined(account.regions, 'none stated'),
      guardrails: account.guardrails,
      components: account.components,
      about: references.about(account.element.path),
    })),
    connections: review.system.connections.map((connection, index) => ({
      number: `C${index + 1}`,
      anchor: anchorOf(connection.element.path),
      title: connection.element.title,
      from: references.element(connection.from),
      to: references.element(connection.to),
      via: spoken(connection.via),
      purpose: connection.purpose ?? 'not stated',
      conditions: joined(connection.conditions.map(spoken), 'none stated'),
      about: references.about(connection.element.path),
    })),
    diagrams: diagramsOf(material, 'accounts'),
  };
}

function purposeOf(purpose: string | null, environment: string | null): string {
  const known = [purpose, environment].flatMap((word) => (word === null ? [] : [spoken(word)]));
  return joined(known, 'not stated');
}
