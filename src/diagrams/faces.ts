/** What actors and components look like wherever they are drawn: shape, colours and emblem. */
import type { Actor, Component } from '../model/model.ts';
import type { Shape } from './flowchart.ts';
import { type Emblem, emblem, serviceEmblem } from './glyphs.ts';
import type { Look } from './palette.ts';

/** How a box is drawn. */
export interface Face {
  readonly shape: Shape;
  readonly look: Look;
  readonly emblem: Emblem;
}

/** What is drawn as a store: hosts have disks too, but they are drawn for what they do. */
const STORES: readonly string[] = [
  'database',
  'object-store',
  'file-store',
  'cache',
  'queue',
  'stream',
  'catalog',
];

const GATES: readonly string[] = ['api', 'edge', 'load-balancer'];

/** The face of an actor or a component. */
export function faceOf(end: Actor | Component): Face {
  if (end.kind === 'actor') {
    return {
      shape: 'box',
      look: 'outside',
      emblem: emblem(end.stated.kind === 'person' ? 'person' : 'system'),
    };
  }
  const { category } = end.service;
  const mark = serviceEmblem(end.service);
  if (STORES.includes(category)) return { shape: 'cylinder', look: 'store', emblem: mark };
  return GATES.includes(category)
    ? { shape: 'hexagon', look: 'edge', emblem: mark }
    : { shape: 'round', look: 'compute', emblem: mark };
}

/** The name of a service without the maker's, which all of them share. */
export function serviceName({ service }: Component): string {
  return service.name.replace(/^(Amazon|AWS) /, '');
}
