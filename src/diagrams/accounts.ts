/** How the accounts connect: the organization with its units, every account with its twelve digits. */
import type { Account, Connection, Model } from '../model/model.ts';
import { defineDiagram, type Diagram, type Drawn, type Figure } from './diagram.ts';
import { flowchart, type MermaidId } from './flowchart.ts';
import type { LegendEntry, Stroke } from './palette.ts';

const VIA: Readonly<Record<Connection['stated']['via'], readonly [words: string, stroke: Stroke]>> = {
  'transit-gateway': ['transit gateway', 'strong'],
  'vpc-peering': ['peering', 'strong'],
  privatelink: ['PrivateLink', 'strong'],
  'vpc-lattice': ['VPC Lattice', 'strong'],
  'subnet-sharing': ['shared subnets', 'strong'],
  'direct-connect': ['Direct Connect', 'strong'],
  vpn: ['VPN', 'strong'],
  internet: ['internet', 'clear'],
  'assume-role': ['role', 'dashed'],
  'resource-policy': ['resource policy', 'dashed'],
  'delegated-administration': ['delegated', 'dashed'],
  'event-bus': ['events', 'plain'],
  'log-delivery': ['logs', 'plain'],
};

const LEGEND: readonly LegendEntry[] = [
  { mark: 'strong', meaning: 'network path' },
  { mark: 'dashed', meaning: 'identity: a role, a policy or delegated administration' },
  { mark: 'plain', meaning: 'logs or events are delivered' },
  { mark: 'clear', meaning: 'over the internet' },
];

export const diagram: Diagram = defineDiagram({
  id: 'accounts',
  draw: (model) => (model.accounts.length === 0 ? [] : [accountMap(model)]),
});

function accountMap(model: Model): Drawn {
  const units = unitsOf(model.accounts);
  const whole = (direction: 'TB' | 'LR'): Figure =>
    figure('accounts', direction, model, model.accounts, model.connections);
  const parts = [...units].map(([unit, accounts], index) => {
    const touching = model.connections.filter(
      ({ from, to }) => accounts.includes(from) || accounts.includes(to),
    );
    const shown = model.accounts.filter(
      (account) =>
        accounts.includes(account) || touching.some(({ from, to }) => from === account || to === account),
    );
    return {
      ...figure(`accounts-${index + 1}`, 'TB', model, shown, touching),
      caption: `Accounts of ${unit} and what they connect to.`,
    };
  });
  return {
    id: 'accounts',
    title: 'Accounts and how they connect',
    kind: 'accounts',
    about: null,
    candidates: [[whole('TB')], [whole('LR')], ...(parts.length > 1 ? [parts] : [])],
    rows: {
      columns: ['No.', 'From', 'To', 'By', 'Purpose', 'Conditions'],
      cells: model.connections.map(({ from, to, stated }, index) => [
        `C${index + 1}`,
        from.title,
        to.title,
        [VIA[stated.via][0], stated.role].filter(Boolean).join(' '),
        stated.purpose ?? 'not stated',
        (stated.conditions ?? []).join(', ') || (VIA[stated.via][1] === 'dashed' ? 'none stated' : '–'),
      ]),
    },
  };
}

/** Accounts by organizational unit, in the order of the spec; those outside the organization under their own head. */
function unitsOf(accounts: readonly Account[]): ReadonlyMap<string, readonly Account[]> {
  const units = new Map<string, Account[]>();
  for (const account of accounts) {
    const unit = account.stated.purpose === 'external' ? '' : (account.stated.ou ?? 'unit not stated');
    units.set(unit, [...(units.get(unit) ?? []), account]);
  }
  return units;
}

function figure(
  id: string,
  direction: 'TB' | 'LR',
  model: Model,
  accounts: readonly Account[],
  connections: readonly Connection[],
): Figure {
  const alt = altOf(accounts, connections);
  const chart = flowchart(direction, 'Accounts and how they connect', alt);
  const ids = new Map<Account, MermaidId>();
  const draw = (account: Account, look: 'account' | 'outside'): void => {
    const purpose = account.stated.purpose?.replaceAll('-', ' ');
    const words = [account.title, account.stated.id, purpose === account.title.toLowerCase() ? '' : purpose];
    ids.set(account, chart.node(words.filter(Boolean).join('\n'), 'box', look));
  };
  for (const [unit, members] of unitsOf(accounts)) {
    if (unit === '') members.forEach((account) => draw(account, 'outside'));
    else
      chart.group({ text: unit, look: 'zone', direction: 'TB' }, () =>
        members.forEach((account) => draw(account, 'account')),
      );
  }
  for (const connection of connections) {
    const from = ids.get(connection.from);
    const to = ids.get(connection.to);
    const [words, stroke] = VIA[connection.stated.via];
    const number = model.connections.indexOf(connection) + 1;
    if (from !== undefined && to !== undefined) chart.edge(from, to, `C${number} ${words}`, stroke);
  }
  const strokes = new Set<string>(connections.map(({ stated }) => VIA[stated.via][1]));
  return {
    id,
    caption:
      'Each account with its twelve digits, by organizational unit; the numbers are those of the table.',
    alt,
    source: chart.source(),
    layout: 'elk',
    order: chart.order(),
    legend: LEGEND.filter(({ mark }) => strokes.has(mark)),
  };
}

function altOf(accounts: readonly Account[], connections: readonly Connection[]): string {
  const names = accounts.map(({ title, stated }) => `${title} (${stated.id})`).join(', ');
  const links = connections.map(
    ({ from, to, stated }) => `${from.title} to ${to.title} by ${VIA[stated.via][0]}`,
  );
  return `${accounts.length} accounts: ${names}. ${links.length === 0 ? 'No connections are stated.' : `Connections: ${links.join('; ')}.`}`;
}
