/** The page of a portfolio in the real browser: accessible in both lights and in a narrow window, and inert. */
import axe from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { findBrowser } from '../../src/host/find-browser.ts';
import { launch, type LaunchedBrowser } from '../../src/host/launch.ts';
import { loadFallbackFonts, loadTheme } from '../../src/host/load-theme.ts';
import { portfolioPage } from '../../src/page/portfolio-page.ts';
import { readText } from '../files.ts';
import { compileHost } from '../host/program.ts';
import { design, portfolio } from '../portfolio/listed.ts';

const HOSTILE = '<img src=https://elsewhere.test/x onerror=alert(1)>';
const whole = portfolio({
  'claims.yaml': readText('samples/claims-intake.yaml'),
  'legacy.yaml': readText('samples/legacy-monolith.yaml'),
  'ledger.yaml': design('ledger', {
    account: '111122223333',
    actors:
      '  claims-intake: { kind: system, trust: workforce }\n  ghost: { kind: system, trust: partner, design: ghost }\n',
    flows: '  post: { from: claims-intake, to: api, carries: [entry] }\n',
  }).replace('title: ledger', `title: '${HOSTILE}'`),
});

let browser: LaunchedBrowser;
let html = '';
beforeAll(async () => {
  compileHost();
  const theme = await loadTheme();
  const fallback = await loadFallbackFonts(theme.fonts, JSON.stringify(whole));
  html = await portfolioPage(whole, { ...theme, fonts: [...theme.fonts, ...fallback] });
  const { found } = await findBrowser(null);
  if (found === null) throw new Error('There is no browser.');
  browser = await launch(found, true);
});
afterAll(async () => browser.close());

it.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)('has no violation that axe knows of: %s, %d wide', async (light, width) => {
  const page = await browser.connection.newPage();
  const requests: string[] = [];
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: light }]);
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ target }) => id + ' ' + target.join(' '))))`,
  );
  await page.close();
  expect([violations, requests]).toEqual([[], []]);
});

it('names no address that could be loaded, and runs nothing', () => {
  expect(html).toContain('&lt;img src&#x3D;https://elsewhere.test/x');
  expect(html).not.toMatch(/<script|<img|<link|\son\w+=/);
});
