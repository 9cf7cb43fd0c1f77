/** One drawing of a network: zones as columns, tiers as rows, every instance in its subnet. */
import type { Model, Network, Subnet } from '../model/model.ts';
import type { Figure } from './diagram.ts';
import { flowchart, type Flowchart, type MermaidId } from './flowchart.ts';
import { drawConnections, drawReplication } from './network-links.ts';
import { counted, type Instance, instancesOf } from './instances.ts';
import type { LegendEntry } from './palette.ts';

const LEGEND: readonly LegendEntry[] = [
  { mark: 'public', meaning: 'public subnet' },
  { mark: 'private', meaning: 'private subnet' },
  { mark: 'isolated', meaning: 'isolated subnet' },
  { mark: 'plain', meaning: 'connections with their port' },
  { mark: 'joined', meaning: 'replication' },
];

const TIERS = ['public', 'private', 'isolated'] as const;

/** Which part of a network is drawn, and how its boxes stand. */
export interface View {
  readonly id: string;
  readonly caption: string;
  readonly zones: readonly string[];
  readonly shows: (subnet: Subnet) => boolean;
  /** Columns of boxes in a subnet. */
  readonly columns: number;
  /** Whether equal instances in a subnet are one box with their number. */
  readonly counted: boolean;
  /** Which of the instances of a subnet are drawn, for a subnet that fits on no page as a whole. */
  readonly piece: readonly [from: number, to: number] | null;
}

/** Draws what `view` shows of a network. */
export function networkFigure(model: Model, network: Network, view: View): Figure {
  const alt = altOf(network, view);
  const chart = flowchart('TB', `Network ${network.title}`, alt);
  const shown = instancesOf(network).filter(
    ({ subnet }) => view.zones.includes(subnet.zone) && view.shows(subnet),
  );
  const instances = view.counted ? counted(shown) : shown.slice(...(view.piece ?? []));
  const ids = new Map<Instance, MermaidId>();
  const subnetIds = new Map<Subnet, MermaidId>();
  const open =
    view.piece === null &&
    network.subnets.some(({ tier, zone }) => tier === 'public' && view.zones.includes(zone));
  const internet = open ? chart.node('Internet', 'box', 'outside') : null;
  const where = [network.title, network.stated.cidr, network.account.stated.id, network.region];
  const frame = chart.group(
    { text: where.filter(Boolean).join(' · '), look: 'frame', direction: 'LR', grid: ['align'] },
    () => {
      for (const zone of view.zones) drawZone(chart, network, zone, instances, view, ids, subnetIds);
    },
  );
  // Part of a subnet says nothing of the ways out of the network: the table and the overview do.
  const beyond = view.piece === null ? beyondOf(model, network) : [];
  if (internet !== null) drawInternet(chart, network, internet, frame);
  if (beyond.length > 0) {
    const group = chart.group(
      { text: 'Reached from the network', look: 'outside', direction: 'LR', grid: ['cols3'] },
      () => {
        for (const { text, store } of beyond)
          chart.node(text, store ? 'cylinder' : 'box', store ? 'store' : 'gateway');
      },
    );
    chart.edge(frame, group, null, 'plain');
  }
  const passing = drawConnections(chart, model, instances, subnetIds);
  const replicated = drawReplication(chart, instances, ids);
  const tiers = new Set<string>(network.subnets.map(({ tier }) => tier));
  return {
    id: view.id,
    caption: [view.caption, ...passing].join(' '),
    alt,
    source: chart.source(),
    layout: 'grid',
    order: chart.order(),
    legend: LEGEND.filter(
      ({ mark }) => mark === 'plain' || tiers.has(mark) || (mark === 'joined' && replicated),
    ),
  };
}

function drawZone(
  chart: Flowchart,
  network: Network,
  zone: string,
  instances: readonly Instance[],
  { columns, shows }: View,
  ids: Map<Instance, MermaidId>,
  subnetIds: Map<Subnet, MermaidId>,
): void {
  const subnets = TIERS.flatMap((tier) =>
    network.subnets.filter((one) => one.zone === zone && one.tier === tier && shows(one)),
  );
  chart.group({ text: zone, look: 'zone', direction: 'TB' }, () => {
    for (const subnet of subnets) {
      const text = [subnet.title, subnet.stated.cidr].filter(Boolean).join(' · ');
      const id = chart.group({ text, look: subnet.tier, direction: 'TB', grid: [`cols${columns}`] }, () => {
        const here = instances.filter((one) => one.subnet === subnet);
        for (const one of here) ids.set(one, chart.node(one.text, one.shape, one.look, one.emblem));
        for (const egress of network.egress) {
          if (egress.subnet === subnet)
            chart.node(`${egress.id}\n${egress.stated.kind.replaceAll('-', ' ')}`, 'box', 'gateway');
        }
        const endpoints = network.endpoints.filter((endpoint) => endpoint.subnets.includes(subnet));
        if (endpoints.length > 0)
          chart.node(endpointWords(endpoints.map(({ stated }) => stated.service)), 'box', 'gateway');
        const empty =
          here.length === 0 &&
          endpoints.length === 0 &&
          !network.egress.some((egress) => egress.subnet === subnet);
        if (empty) chart.node('empty', 'box', 'gateway');
      });
      subnetIds.set(subnet, id);
    }
  });
}

/** Characters of names that a box of endpoints holds beside its heading; the table names them all. */
const ENDPOINT_ROOM = 48;

/** Interface endpoints of a subnet in one box, whole names, at most three a line; how many do not fit. */
function endpointWords(services: readonly string[]): string {
  let room = ENDPOINT_ROOM;
  const fits = services.filter((service) => (room -= service.length + 2) >= 0);
  const lines = Array.from({ length: Math.ceil(fits.length / 3) }, (_, line) =>
    fits.slice(line * 3, line * 3 + 3).join(', '),
  );
  const rest = services.length - fits.length;
  return ['Endpoints', ...lines, ...(rest === 0 ? [] : [`and ${rest} more`])].join('\n');
}

/** Which way connections with the internet are opened: in to what has a public address, out through a gateway. */
function drawInternet(chart: Flowchart, network: Network, internet: MermaidId, frame: MermaidId): void {
  const open = network.components.some(
    ({ stated, subnets }) =>
      subnets.some(({ tier }) => tier === 'public') &&
      (stated.scheme === 'internet-facing' || stated['public-address'] === true),
  );
  const out = network.egress.some(({ stated }) => stated.kind !== 'transit-gateway');
  if (out && !open) chart.edge(frame, internet, 'out only', 'plain');
  else chart.edge(internet, frame, out ? 'in and out' : open ? 'in' : null, 'plain');
}

/** What the network reaches without the internet: gateway endpoints, transit gateways, peers. */
function beyondOf(
  model: Model,
  network: Network,
): readonly { readonly text: string; readonly store: boolean }[] {
  const gateways = network.endpoints
    .filter(({ stated }) => stated.kind === 'gateway')
    .map(({ stated }) => ({ text: `${stated.service}\ngateway endpoint`, store: true }));
  const links = model.connections
    .filter(({ stated }) =>
      ['transit-gateway', 'vpc-peering', 'privatelink', 'vpc-lattice', 'vpn', 'direct-connect'].includes(
        stated.via,
      ),
    )
    .flatMap(({ from, to, stated }) => {
      const other = from === network.account ? to : to === network.account ? from : null;
      return other === null
        ? []
        : [{ text: `${stated.via.replaceAll('-', ' ')}\nto ${other.title}`, store: false }];
    });
  return [...gateways, ...links];
}

function altOf(network: Network, { zones, shows }: View): string {
  const parts = network.subnets
    .filter((subnet) => zones.includes(subnet.zone) && shows(subnet))
    .map(
      (subnet) =>
        `${subnet.id} (${subnet.tier}, ${subnet.zone}) holds ${contents(network, subnet).join(', ') || 'nothing'}`,
    );
  return `Network ${network.title} in account ${network.account.stated.id} with ${zones.length} zones. ${parts.join('. ')}.`;
}

/** What stands in a subnet, by name. */
export function contents(network: Network, subnet: Subnet): readonly string[] {
  return [
    ...new Set(instancesOf(network).flatMap((one) => (one.subnet === subnet ? [one.component.title] : []))),
    ...network.egress.flatMap(({ id, stated, subnet: where }) =>
      where === subnet ? [`${id} (${stated.kind})`] : [],
    ),
    ...network.endpoints.flatMap(({ id, subnets }) => (subnets.includes(subnet) ? [`${id} endpoint`] : [])),
  ];
}
