/** Which candidate of a diagram is drawn into the document; the browser is one that draws to order. */
import { setTimeout } from 'node:timers/promises';

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

/** Draws what it is asked for and remembers what that was. */
function fakeBrowser(): { browser: Pick<Browser, 'draw'>; asked: string[] } {
  const asked: string[] = [];
  const draw: Browser['draw'] = async ({ id, source }) => {
    asked.push(id);
    return source === '0'
      ? { id, reason: 'It is too dark.' }
      : { id, svg: `<svg id="${id}"/>`, width: Number(source), height: 100, smallestText: 12 };
  };
  return { browser: { draw }, asked };
}

async function drawn(
  ...diagrams: Diagram[]
): Promise<{ ids: string[]; missing: number; small: number; asked: string }> {
  const { browser, asked } = fakeBrowser();
  const { placed, missing, small } = await drawFigures(diagrams, browser as Browser, []);
  return {
    ids: [...placed.keys()],
    missing: missing.length,
    small: small.length,
    asked: asked.join(' '),
  };
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
    asked: 'a b',
  });
});

it('prefers what stands between the text to what needs a wide page, if it is as whole', async () => {
  const wide = diagram('d', [figure('a', LANDSCAPE)], [figure('b', FITS)], [figure('c', FITS)]);
  expect(await drawn(wide)).toMatchObject({ ids: ['b'], asked: 'a b' });
  const split = diagram('d', [figure('a', LANDSCAPE)], [figure('b', FITS), figure('c', FITS)]);
  expect(await drawn(split)).toMatchObject({ ids: ['a'], asked: 'a' });
});

it('goes on until one can be read', async () => {
  const wide = ['a', 'b', 'c', 'd'].map((id) => [figure(id, WIDE)]);
  expect(await drawn(diagram('d', ...wide, [figure('e', FITS), figure('f', FITS)]))).toEqual({
    ids: ['e', 'f'],
    missing: 0,
    small: 0,
    asked: 'a b c d e f',
  });
});

it('takes the least bad one where none can be read, and says so', async () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => [figure(id, id === 'c' ? WIDE : WIDER)]);
  expect(await drawn(diagram('d', ...many))).toEqual({ ids: ['c'], missing: 0, small: 1, asked: 'a b c d' });
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

it('lets no diagram wait for another, and draws nothing again', async () => {
  const { browser, asked } = fakeBrowser();
  const wide = (id: string) => ['1', '2', '3', '4'].map((n) => [figure(id + n, WIDE)]);
  const shared = figure('whole', WIDE);
  const slow: Browser['draw'] = async (request, fonts) => {
    const drawing = await browser.draw(request, fonts);
    if (request.id === 'x1') await setTimeout(20);
    return drawing;
  };
  await drawFigures(
    [
      diagram('x', [figure('x1', WIDE)], [figure('x2', FITS)]),
      diagram('y', ...wide('y')),
      diagram('z', [shared, figure('z1', WIDE)], [shared, figure('z2', FITS)]),
    ],
    { draw: slow } as Browser,
    [],
  );
  expect(asked.slice(0, 4)).toEqual(['x1', 'y1', 'whole', 'z1']);
  expect(asked.indexOf('y4')).toBeLessThan(asked.indexOf('x2'));
  expect(asked).toHaveLength(new Set(asked).size);
});

it('draws nothing for a design without diagrams', async () => {
  expect(await drawn()).toEqual({ ids: [], missing: 0, small: 0, asked: '' });
});
