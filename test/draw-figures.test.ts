/** Which candidate of a diagram is drawn into the document; the browser is one that draws to order. */
import { expect, it } from 'vitest';

import { drawFigures } from '../src/draw-figures.ts';
import type { Browser } from '../src/host/browser.ts';
import type { Diagram } from '../src/review/review.generated.ts';

type Candidate = Diagram['candidates'][number];

/** A figure whose drawing is so wide; 0 for one that cannot be drawn. */
const figure = (id: string, width: number): Candidate[number] => ({
  id,
  caption: id,
  alt: id,
  legend: [],
  source: String(width),
  layout: 'dagre',
  order: [],
});

const diagram = (id: string, ...candidates: Candidate[]): Diagram => ({
  id,
  title: id,
  kind: 'accounts',
  about: null,
  candidates,
  rows: { columns: [], cells: [] },
});

/** Draws what it is asked for and remembers how often. */
function fakeBrowser(): { browser: Pick<Browser, 'draw'>; rounds: string[][] } {
  const rounds: string[][] = [];
  const draw: Browser['draw'] = async (requests) => {
    rounds.push(requests.map(({ id }) => id));
    return requests.map(({ id, source }) =>
      source === '0'
        ? { id, reason: 'It is too dark.' }
        : { id, svg: `<svg id="${id}"/>`, width: Number(source), height: 100, smallestText: 12 },
    );
  };
  return { browser: { draw }, rounds };
}

async function drawn(
  ...diagrams: Diagram[]
): Promise<{ ids: string[]; missing: number; small: number; rounds: number }> {
  const { browser, rounds } = fakeBrowser();
  const { placed, missing, small } = await drawFigures(diagrams, browser as Browser, []);
  return { ids: [...placed.keys()], missing: missing.length, small: small.length, rounds: rounds.length };
}

const FITS = 300;
const LANDSCAPE = 1000;
const WIDE = 5000;
const WIDER = 9000;

it('takes the first candidate that can be read', async () => {
  expect(await drawn(diagram('d', [figure('a', WIDE)], [figure('b', FITS)], [figure('c', FITS)]))).toEqual({
    ids: ['b'],
    missing: 0,
    small: 0,
    rounds: 2,
  });
});

it('prefers what stands between the text to what needs a wide page, if it is as whole', async () => {
  const wide = diagram('d', [figure('a', LANDSCAPE)], [figure('b', FITS)], [figure('c', FITS)]);
  expect(await drawn(wide)).toMatchObject({ ids: ['b'], rounds: 2 });
  const split = diagram('d', [figure('a', LANDSCAPE)], [figure('b', FITS), figure('c', FITS)]);
  expect(await drawn(split)).toMatchObject({ ids: ['a'], rounds: 1 });
});

it('goes on until one can be read', async () => {
  const wide = ['a', 'b', 'c', 'd'].map((id) => [figure(id, WIDE)]);
  expect(await drawn(diagram('d', ...wide, [figure('e', FITS), figure('f', FITS)]))).toEqual({
    ids: ['e', 'f'],
    missing: 0,
    small: 0,
    rounds: 5,
  });
});

it('takes the least bad one where none can be read, and says so', async () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => [figure(id, id === 'c' ? WIDE : WIDER)]);
  expect(await drawn(diagram('d', ...many))).toEqual({ ids: ['c'], missing: 0, small: 1, rounds: 4 });
});

it('prefers anything to what could not be drawn', async () => {
  expect(await drawn(diagram('d', [figure('a', 0)], [figure('b', WIDER)]))).toMatchObject({
    ids: ['b'],
    missing: 0,
  });
  expect(await drawn(diagram('d', [figure('a', 0), figure('b', FITS)]))).toMatchObject({
    ids: ['a', 'b'],
    missing: 1,
  });
});

it('draws all diagrams of a round together, and nothing again', async () => {
  const { browser, rounds } = fakeBrowser();
  const wide = (id: string) => ['1', '2', '3', '4'].map((n) => [figure(id + n, WIDE)]);
  await drawFigures([diagram('x', [figure('x1', FITS)]), diagram('y', ...wide('y'))], browser as Browser, []);
  expect(rounds).toEqual([['x1', 'y1'], ['y2'], ['y3'], ['y4']]);
});

it('draws nothing for a design without diagrams', async () => {
  expect(await drawn()).toEqual({ ids: [], missing: 0, small: 0, rounds: 0 });
});
