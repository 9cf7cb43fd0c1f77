/** How long it takes to make the document again after one word has changed, in a process whose browser runs. */
import { readFileSync } from 'node:fs';

import { drawFigures } from '../../dist/draw-figures.js';
import { pdfDocument } from '../../dist/exporters/pdf.js';
import { openBrowser } from '../../dist/host/browser.js';
import { loadTheme } from '../../dist/host/load-theme.js';
import { composePage } from '../../dist/page/compose-page.js';
import { readDesign } from '../../dist/read-design.js';
import { reviewDesign } from '../../dist/review.js';

const [, , spec] = process.argv;
const asOf = { date: '2026-11-23', epoch: Date.UTC(2026, 10, 23) / 1000, from: 'argument' };
const text = readFileSync(spec, 'utf8');
const theme = await loadTheme();
const browser = await openBrowser({ executable: null, sandbox: true, cache: true });

async function make(source) {
  const start = performance.now();
  const read = readDesign({ path: 'spec.yaml', text: source });
  if (read.value === null) throw new Error(JSON.stringify(read.diagnostics[0]));
  const { value } = reviewDesign(read.value, asOf, '0.0.0');
  const { placed } = await drawFigures(value.diagrams, browser, theme.fonts);
  pdfDocument(await browser.print(await composePage(value, placed, theme), 120_000), value);
  return performance.now() - start;
}

try {
  await make(text);
  console.log(
    await make(
      text.replace(/(title: \w+)/g, (title, _, at) => (at === text.lastIndexOf(title) ? `${title}s` : title)),
    ),
  );
} finally {
  await browser.close();
}
