/**
 * Links of a network drawing: the room that their labels need between boxes, and the way that they take.
 *
 * Pure arithmetic on plain values. The functions run inside the browser page, to which they are handed as
 * text: none of them may use anything from outside of this file.
 */
import type { GridBox, GridPlace } from './grid-geometry.ts';

/** A line between two boxes and the size of its label in CSS pixels (zero without one). */
export interface GridLink {
  readonly from: string;
  readonly to: string;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** A point of a line. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Room before each box that is not the first of its siblings: enough for the label of a link that goes from
 * one neighbour into the other. Boxes that line up have the same room, so that they stay in line.
 */
export function gridGaps(
  boxes: readonly GridBox[],
  links: readonly GridLink[],
  across: boolean,
): ReadonlyMap<string, number> {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const siblings = (parent: string): readonly GridBox[] => boxes.filter((box) => box.parent === parent);
  const room = (before: GridBox | undefined, after: GridBox | undefined): number => {
    if (before === undefined || after === undefined) return 0;
    const sideways = byId.get(after.parent)?.across ?? across;
    return linkRoom(byId, links, before.id, after.id, sideways);
  };
  const gaps = new Map<string, number>();
  for (const box of boxes) {
    const row = siblings(box.parent);
    const place = row.indexOf(box);
    const container = byId.get(box.parent);
    const aligned = byId.get(container?.parent ?? '')?.aligned === true;
    const peers = aligned ? siblings(container?.parent ?? '').map(({ id }) => siblings(id)) : [row];
    if (place > 0) gaps.set(box.id, Math.max(...peers.map((peer) => room(peer[place - 1], peer[place]))));
  }
  return gaps;
}

/** Room between two neighbours; `sideways` if they stand side by side. */
function linkRoom(
  byId: ReadonlyMap<string, GridBox>,
  links: readonly GridLink[],
  before: string,
  after: string,
  sideways: boolean,
): number {
  const [least, bare] = [14, 26];
  const within = (id: string, container: string): boolean => {
    for (let box = byId.get(id); box !== undefined; box = byId.get(box.parent)) {
      if (box.id === container) return true;
    }
    return false;
  };
  const needs = links
    .filter(
      ({ from, to }) =>
        (within(from, before) && within(to, after)) || (within(from, after) && within(to, before)),
    )
    .map(({ labelWidth, labelHeight }) => {
      if (labelWidth === 0) return bare;
      return sideways ? labelWidth + 44 : labelHeight + 30;
    });
  return Math.max(least, ...needs);
}

/**
 * The line from `a` to `b`: straight where the boxes face each other, else with one bend each side of the
 * gap. `shift` moves it aside, for lines that would cover each other. Three or five points; the label stands
 * at the middle one.
 */
export function routeGridLink(a: GridPlace, b: GridPlace, shift: number): readonly GridPoint[] {
  const facing = 8;
  const [left, right] = [a, b].map(({ x, width }) => ({ near: x - width / 2, far: x + width / 2 }));
  const [upper, lower] = [a, b].map(({ y, height }) => ({ near: y - height / 2, far: y + height / 2 }));
  if (left === undefined || right === undefined || upper === undefined || lower === undefined) return [];
  const middle = (from: number, to: number): number =>
    Math.min(Math.max(from, to) - 4, Math.max(Math.min(from, to) + 4, (from + to) / 2 + shift));
  const [top, bottom] = [Math.max(upper.near, lower.near), Math.min(upper.far, lower.far)];
  const [west, east] = [Math.max(left.near, right.near), Math.min(left.far, right.far)];
  if (bottom - top > facing && (right.near >= left.far || left.near >= right.far)) {
    const [from, to] = right.near >= left.far ? [left.far, right.near] : [left.near, right.far];
    const y = middle(top, bottom);
    return [from, (from + to) / 2, to].map((x) => ({ x, y }));
  }
  const down = lower.near >= upper.far;
  const [from, to] = down ? [upper.far, lower.near] : [upper.near, lower.far];
  if (east - west > facing && (down || upper.near >= lower.far)) {
    const x = middle(west, east);
    return [from, (from + to) / 2, to].map((y) => ({ x, y }));
  }
  const y = (from + to) / 2 + shift;
  return [
    { x: a.x, y: from },
    { x: a.x, y },
    { x: (a.x + b.x) / 2, y },
    { x: b.x, y },
    { x: b.x, y: to },
  ];
}

/** The functions above as text for a page; `gridGaps` and `routeGridLink` are the ones to call. */
export function gridLinksSource(): string {
  return [gridGaps, linkRoom, routeGridLink].map(String).join('\n');
}
