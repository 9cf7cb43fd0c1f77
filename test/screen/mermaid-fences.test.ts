/** The Markdown where others draw it: each Mermaid fence is read by the real Mermaid, in the real browser. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { markdownReview } from '../../src/exporters/markdown.ts';
import { findBrowser } from '../../src/host/find-browser.ts';
import { launch, type LaunchedBrowser } from '../../src/host/launch.ts';
import { compileHost } from '../host/program.ts';
import { reviewOf } from '../reviewed.ts';
import { nameOf, SAMPLES, sampleText } from '../samples.ts';

const MERMAID = fileURLToPath(new URL('../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url));

let browser: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  compileHost();
  const { found } = await findBrowser(null);
  if (found === null) throw new Error('There is no browser.');
  browser = await launch(found, true);
  page = await browser.connection.newPage();
  await page.evaluate(await readFile(MERMAID, 'utf8'));
});
afterAll(async () => browser.close());

/** What Mermaid says against each source; empty where it understands it. */
async function complaintsAbout(sources: readonly string[]): Promise<readonly string[]> {
  const complaints = await page.evaluate(
    `Promise.all(${JSON.stringify(sources)}.map((source) => mermaid.parse(source).then(() => '', String)))`,
  );
  return (complaints as readonly string[]).filter((complaint) => complaint !== '');
}

function fencesOf(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/^```mermaid\n([^]*?)^```$/gm), ([, source = '']) => source);
}

describe('Mermaid in the Markdown', () => {
  it.each(SAMPLES.map((sample) => [nameOf(sample), sample] as const))(
    'is understood by Mermaid in %s',
    async (_, sample) => {
      const fences = fencesOf(markdownReview(reviewOf(sampleText(sample))));
      expect(fences.length).toBeGreaterThan(0);
      expect(await complaintsAbout(fences)).toEqual([]);
    },
  );

  it('would not be if it were otherwise', async () => {
    expect(await complaintsAbout(['flowchart LR\n  a --> ["'])).toHaveLength(1);
  });
});
