/**
 * How long it takes to make the document again after one word has changed, in a process whose browser runs: the median
 * over words from all of the spec, changed one after the other, since some move what follows to another page and most
 * do not.
 */
import { readFileSync } from 'node:fs';

import { sheetFor } from '../../dist/cli/sheet-for.js';
import { drawFigures } from '../../dist/draw-figures.js';
import { surroundings } from '../../dist/exporters/examine-texts.js';
import { preparePdf } from '../../dist/exporters/pdf.js';
import { openBrowser } from '../../dist/host/browser.js';
import { loadTheme } from '../../dist/host/load-theme.js';
import { composePage } from '../../dist/page/compose-page.js';
import { BOARD } from '../../dist/page/format.js';
import { readDesign } from '../../dist/read-design.js';
import { reviewDesign } from '../../dist/review.js';

/** Words that are changed. */
const WORDS = 5;

const [, , spec] = process.argv;
const asOf = { date: '2026-11-23', epoch: Date.UTC(2026, 10, 23) / 1000, from: 'argument' };
const theme = await loadTheme();
const browser = await openBrowser({ executable: null, sandbox: true, cache: true });

/** Makes the document as `build` does, and returns the milliseconds that it took. */
async function make(source) {
  const start = performance.now();
  const read = readDesign({ path: 'spec.yaml', text: source });
  if (read.value === null) throw new Error(JSON.stringify(read.diagnostics[0]));
  const { value } = reviewDesign(read.value, asOf, '0.0.0');
  const { placed } = await drawFigures(value.diagrams, browser, theme.fonts);
  const print = await sheetFor(placed, browser);
  const html = await composePage(value, placed, theme);
  let finish = null;
  const prepare = () => (finish ??= preparePdf(value, BOARD, surroundings(value), null));
  const printed = await print(html, 120_000, prepare);
  await prepare()(printed);
  return performance.now() - start;
}

try {
  let text = readFileSync(spec, 'utf8');
  await make(text);
  const taken = [];
  for (let word = 1; word <= WORDS; word += 1) {
    const titles = [...text.matchAll(/title: \w+/g)];
    const { index, 0: title } = titles[Math.floor((titles.length - 1) * (word / WORDS))];
    const end = index + title.length;
    text = `${text.slice(0, end)}s${text.slice(end)}`;
    taken.push(await make(text));
  }
  console.log(taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)]);
} finally {
  await browser.close();
}
