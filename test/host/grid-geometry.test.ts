import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeGrid, type GridBox, type GridPlace } from '../../src/host/grid-geometry.ts';
import { gridGaps, routeGridLink, type GridLink } from '../../src/host/grid-links.ts';

/** Boxes and the links between them. */
interface Network {
  readonly boxes: readonly GridBox[];
  readonly links: readonly GridLink[];
  readonly across: boolean;
}

const node = (id: string, parent: string, width = 80, height = 40): GridBox => ({
  id,
  parent,
  group: false,
  across: false,
  columns: 0,
  aligned: false,
  stretch: false,
  width,
  height,
});
const group = (id: string, parent: string, more: Partial<GridBox> = {}): GridBox => ({
  ...node(id, parent, 60, 20),
  group: true,
  ...more,
});

/** Two zones with two subnets each, of different sizes. */
const zones: Network = {
  across: false,
  links: [
    { from: 'a1', to: 'a2', labelWidth: 40, labelHeight: 20 },
    { from: 'na2', to: 'nb2', labelWidth: 0, labelHeight: 0 },
  ],
  boxes: [
    group('vpc', '', { across: true, aligned: true }),
    group('a', 'vpc'),
    group('b', 'vpc'),
    group('a1', 'a', { columns: 2 }),
    group('a2', 'a'),
    group('b1', 'b', { columns: 2 }),
    group('b2', 'b'),
    node('na1', 'a1'),
    node('na1b', 'a1', 120, 60),
    node('na1c', 'a1'),
    node('na2', 'a2'),
    node('nb1', 'b1'),
    node('nb2', 'b2'),
  ],
};

const placesOf = (grid: Network): Map<string, GridPlace> => {
  const { boxes, links, across } = grid;
  const places = placeGrid({ boxes, across, gaps: gridGaps(boxes, links, across) });
  return new Map(grid.boxes.map(({ id }, i) => [id, places[i] ?? { x: 0, y: 0, width: 0, height: 0 }]));
};
const edges = ({ x, y, width, height }: GridPlace): { l: number; r: number; t: number; b: number } => ({
  l: x - width / 2,
  r: x + width / 2,
  t: y - height / 2,
  b: y + height / 2,
});

describe('placeGrid', () => {
  it('lines subnets up over zones, in the order given', () => {
    const places = placesOf(zones);
    const at = (id: string): GridPlace => places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(at('a').x).toBeLessThan(at('b').x);
    expect(at('a').height).toBe(at('b').height);
    for (const row of ['1', '2']) {
      expect(edges(at(`a${row}`)).t).toBe(edges(at(`b${row}`)).t);
      expect(at(`a${row}`).height).toBe(at(`b${row}`).height);
    }
    expect(at('na1').y).toBeLessThan(at('na1c').y);
    expect(at('na1').x).toBeLessThan(at('na1b').x);
  });

  it('leaves room for the label of a link between neighbours', () => {
    const places = placesOf(zones);
    const [upper, lower] = [places.get('a1'), places.get('a2')];
    if (upper === undefined || lower === undefined) throw new Error('not placed');
    expect(edges(lower).t - edges(upper).b).toBe(50);
  });

  it('lets boxes fill their cells, and leaves other shapes as they are', () => {
    const subnet = group('s', '', { columns: 2, width: 400 });
    const boxes = [
      subnet,
      { ...node('wide', 's', 120, 40), stretch: true },
      { ...node('box', 's', 80, 40), stretch: true },
      { ...node('low', 's', 60, 20), stretch: true },
      node('store', 's', 60, 70),
    ];
    const places = placesOf({ boxes, links: [], across: false });
    const sizes = ['wide', 'box', 'low', 'store'].map((id) => {
      const { width, height } = places.get(id) ?? { width: 0, height: 0 };
      return [Math.round(width), height];
    });
    // Columns grow into the room that the title needs, but not beyond what looks well.
    expect(sizes).toEqual([
      [162, 40],
      [108, 40],
      [162, 70],
      [60, 70],
    ]);
    expect(places.get('wide')?.x).toBe(places.get('low')?.x);
  });

  it('keeps children inside and siblings apart, whatever is drawn', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const places = placesOf(grid);
        for (const box of grid.boxes) {
          const inner = edges(places.get(box.id) ?? { x: NaN, y: 0, width: 0, height: 0 });
          const container = places.get(box.parent);
          const outer = container === undefined ? null : edges(container);
          const inside =
            outer === null ||
            (inner.l > outer.l && inner.r < outer.r && inner.t > outer.t + 20 && inner.b < outer.b);
          expect(inside, `${box.id} in ${box.parent}`).toBe(true);
          for (const sibling of grid.boxes.filter(({ parent, id }) => parent === box.parent && id < box.id)) {
            const other = edges(places.get(sibling.id) ?? { x: NaN, y: 0, width: 0, height: 0 });
            const apart =
              inner.l >= other.r + 10 ||
              other.l >= inner.r + 10 ||
              inner.t >= other.b + 10 ||
              other.t >= inner.b + 10;
            expect(apart, `${box.id} and ${sibling.id}`).toBe(true);
          }
        }
      }),
    );
  });
});

/** Grids of up to three levels with any directions, columns and sizes. */
const anyGrid: fc.Arbitrary<Network> = fc
  .array(
    fc.record({
      up: fc.nat(),
      group: fc.boolean(),
      across: fc.boolean(),
      aligned: fc.boolean(),
      stretch: fc.boolean(),
      columns: fc.nat({ max: 4 }),
      width: fc.integer({ min: 10, max: 300 }),
      height: fc.integer({ min: 10, max: 120 }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .chain((parts) =>
    fc.record({
      across: fc.boolean(),
      boxes: fc.constant(
        parts.map(({ up, ...rest }, i) => {
          const containers = ['', ...parts.flatMap((part, j) => (part.group && j < i ? [`b${j}`] : []))];
          return { ...rest, id: `b${i}`, parent: containers[up % containers.length] ?? '' };
        }),
      ),
      links: fc.array(
        fc.record({
          from: fc.nat({ max: parts.length - 1 }).map((i) => `b${i}`),
          to: fc.nat({ max: parts.length - 1 }).map((i) => `b${i}`),
          labelWidth: fc.nat({ max: 90 }),
          labelHeight: fc.nat({ max: 40 }),
        }),
        { maxLength: 5 },
      ),
    }),
  );

describe('routeGridLink', () => {
  const box = (x: number, y: number): GridPlace => ({ x, y, width: 100, height: 40 });

  it.each([
    ['to the right', box(300, 0), ['50,0', '150,0', '250,0']],
    ['to the left', box(-300, 0), ['-50,0', '-150,0', '-250,0']],
    ['down', box(0, 200), ['0,20', '0,100', '0,180']],
    ['up', box(0, -200), ['0,-20', '0,-100', '0,-180']],
    ['round a corner', box(300, 200), ['0,20', '0,100', '150,100', '300,100', '300,180']],
  ])('goes %s', (_, to, expected) => {
    expect(routeGridLink(box(0, 0), to, 0).map(({ x, y }) => `${x},${y}`)).toEqual(expected);
  });

  it('moves aside, but not beside the box', () => {
    expect(routeGridLink(box(0, 0), box(300, 0), 10)[0]).toEqual({ x: 50, y: 10 });
    expect(routeGridLink(box(0, 0), box(300, 0), 99)[0]).toEqual({ x: 50, y: 16 });
  });
});
