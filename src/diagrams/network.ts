/** The network of each VPC: zones as columns, tiers as rows, every instance in its subnet, the ways in and out. */
import type { Model, Network } from '../model/model.ts';
import { defineDiagram, type Diagram, type Drawn, type Figure } from './diagram.ts';
import { contents, networkFigure, type View } from './network-figure.ts';
import { connectsTo } from './network-links.ts';
import { instancesOf } from './instances.ts';

/** More instances than this are legible on no page, so nobody waits for their drawing. */
const MOST_DRAWN = 60;

export const diagram: Diagram = defineDiagram({
  id: 'network',
  draw: (model) =>
    model.networks.filter(({ subnets }) => subnets.length > 0).map((network) => networkMap(model, network)),
});

/** Boxes with names of any length that are legible together on a page. */
const PIECE = 21;

function networkMap(model: Model, network: Network): Drawn {
  const connections = connectsTo(model, instancesOf(network));
  return {
    id: `network-${network.id}`,
    // "Network Claims network" says the word twice.
    title: /\bnetwork$/i.test(network.title) ? network.title : `Network ${network.title}`,
    kind: 'network',
    about: network.id,
    candidates: candidatesOf(model, network),
    rows: {
      columns: ['Subnet', 'Zone', 'Addresses', 'Tier', 'Holds', 'Connects to'],
      cells: network.subnets.map((subnet) => [
        subnet.id,
        subnet.zone,
        subnet.stated.cidr ?? 'not stated',
        subnet.tier,
        contents(network, subnet).join(', ') || 'nothing',
        [...(connections.get(subnet) ?? [])].join(', ') || 'no other subnet',
      ]),
    },
  };
}

/** Ways to draw a network, from one drawing of everything to a drawing of each subnet. */
function candidatesOf(model: Model, network: Network): Figure[][] {
  const id = `network-${network.id}`;
  const { zones } = network;
  const all: View = {
    id,
    caption: 'Zones side by side; every instance is drawn where it runs, and an empty subnet shows as empty.',
    zones,
    shows: () => true,
    columns: 2,
    counted: false,
    piece: null,
  };
  const whole = [2, 1, 3].map((columns) => [networkFigure(model, network, { ...all, columns })]);
  // What fits on no page is drawn twice: everything with its number, then every instance piece by piece.
  const overview = (columns: number): Figure =>
    networkFigure(model, network, {
      ...all,
      id: `${id}-overview`,
      caption:
        'Zones side by side, equal instances as one box with their number; the next drawings show each of them.',
      columns,
      counted: true,
    });
  const byZone = zones.map((zone, index) =>
    networkFigure(model, network, {
      ...all,
      id: `${id}-${index + 1}`,
      caption: `Zone ${zone} of ${network.title}, with every instance in it.`,
      zones: [zone],
      columns: 4,
    }),
  );
  const bySubnet = network.subnets.map((subnet, index) =>
    networkFigure(model, network, {
      ...all,
      id: `${id}-subnet-${index + 1}`,
      caption: `Subnet ${subnet.title} in ${subnet.zone}, with every instance in it.`,
      zones: [subnet.zone],
      columns: 4,
      shows: (one) => one === subnet,
    }),
  );
  const byPiece = piecesOf(model, network, all);
  const overviews = [overview(1), overview(3)];
  const drawn = instancesOf(network);
  const inSubnet = network.subnets.map((one) => drawn.filter(({ subnet }) => subnet === one).length);
  const inZone = zones.map((zone) => drawn.filter(({ subnet }) => subnet.zone === zone).length);
  return [
    ...(drawn.length <= MOST_DRAWN ? whole : []),
    ...(Math.max(0, ...inZone) <= MOST_DRAWN ? [...overviews.map((one) => [one, ...byZone]), byZone] : []),
    ...(Math.max(0, ...inSubnet) <= MOST_DRAWN
      ? [...overviews.map((one) => [one, ...bySubnet]), bySubnet]
      : []),
    ...overviews.map((one) => [one, ...byPiece]),
    byPiece,
  ];
}

/** Every subnet in as many drawings as its instances need. */
function piecesOf(model: Model, network: Network, all: View): Figure[] {
  return network.subnets.flatMap((subnet, index) => {
    const boxes = instancesOf(network).filter((one) => one.subnet === subnet).length;
    const pieces = Math.max(1, Math.ceil(boxes / PIECE));
    return Array.from({ length: pieces }, (_, part) => {
      const [from, to] = [part * PIECE, Math.min(boxes, (part + 1) * PIECE)];
      const which = pieces === 1 ? 'with every instance in it' : `instances ${from + 1} to ${to} of ${boxes}`;
      return networkFigure(model, network, {
        ...all,
        id: `${all.id}-subnet-${index + 1}-piece-${part + 1}`,
        caption: `Subnet ${subnet.title} in ${subnet.zone}, ${which}.`,
        zones: [subnet.zone],
        columns: 3,
        shows: (one) => one === subnet,
        piece: [from, to],
      });
    });
  });
}
