/**
 * How long it takes to make the document again after one word has changed, in a process whose browser runs: the median
 * over words from all of the spec, changed one after the other. Prints two numbers as JSON: for words of sentences, as
 * an author changes most, and for words of titles, which stand in drawings that have to be made again.
 */
import { readFileSync } from 'node:fs';

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
  const html = await composePage(value, placed, theme);
  let finish = null;
  const prepare = () => (finish ??= preparePdf(value, BOARD, surroundings(value), null));
  const printed = await browser.print(html, 120_000, prepare);
  await prepare()(printed);
  return performance.now() - start;
}

/** The words that `pattern` finds, changed one after the other: the median of what each takes. */
async function redrawn(pattern) {
  let text = readFileSync(spec, 'utf8');
  await make(text);
  const taken = [];
  for (let word = 1; word <= WORDS; word += 1) {
    const places = [...text.matchAll(pattern)];
    const { index, 0: found } = places[Math.floor((places.length - 1) * (word / WORDS))];
    const end = index + found.length;
    text = `${text.slice(0, end)}s${text.slice(end)}`;
    taken.push(await make(text));
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)];
}

try {
  // A word in the middle of at least four: a sentence, whatever its field is called.
  const sentences = await redrawn(/(?<=[a-z]+ [a-z]+ )[a-z]{4,}(?= [a-z]+)/g);
  const titles = await redrawn(/title: \w+/g);
  console.log(JSON.stringify({ sentences, titles }));
} finally {
  await browser.close();
}
