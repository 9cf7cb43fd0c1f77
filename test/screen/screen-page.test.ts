/** The HTML on a screen, in the real browser: accessible in both lights, used by keys, and without any request. */
import { setTimeout } from 'node:timers/promises';

import axe from 'axe-core';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { drawFigures } from '../../src/draw-figures.ts';
import { openBrowser } from '../../src/host/browser.ts';
import { findBrowser } from '../../src/host/find-browser.ts';
import { launch, type LaunchedBrowser } from '../../src/host/launch.ts';
import { loadScreenScript, loadTheme } from '../../src/host/load-theme.ts';
import { composePage } from '../../src/page/compose-page.ts';
import { BOARD } from '../../src/page/format.ts';
import { screenPage } from '../../src/page/screen-page.ts';
import { readText } from '../files.ts';
import { compileHost } from '../host/program.ts';
import { reviewOf } from '../reviewed.ts';

const ADDRESS = 'https://document.test/claims.html';
const review = reviewOf(readText('samples/claims-intake.yaml'));

let browser: LaunchedBrowser;
let html = '';
let page: Page;
let requests: string[] = [];

beforeAll(async () => {
  compileHost();
  const theme = await loadTheme();
  const drawing = await openBrowser({ executable: null, sandbox: true });
  const { placed } = await drawFigures(review.diagrams, drawing, theme.fonts);
  await drawing.close();
  html = screenPage(
    await composePage(review, placed, theme, { ...BOARD, profile: 'audit' }),
    await loadScreenScript(),
  );
  const { found } = await findBrowser(null);
  if (found === null) throw new Error('There is no browser.');
  browser = await launch(found, true);
});
afterAll(async () => browser.close());

beforeEach(async () => {
  await page?.close();
  page = await browser.connection.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  requests = [];
  page.on('request', (request) => {
    if (request.url().split('#')[0] === ADDRESS) {
      void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    } else if (request.url().startsWith('data:')) void request.continue();
    else {
      requests.push(request.url());
      void request.abort();
    }
  });
});

async function open(hash = ''): Promise<void> {
  await page.goto(`${ADDRESS}${hash}`, { waitUntil: 'load' });
}

const evaluate = async <T>(code: string): Promise<T> => (await page.evaluate(code)) as T;

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  return evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary)))`,
  );
}

describe('the document on a screen', () => {
  it.each(['light', 'dark'])('has no violation that axe knows of in the %s', async (light) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: light }]);
    await open();
    const ground = await evaluate<string>(`getComputedStyle(document.querySelector('main')).backgroundColor`);
    expect(ground).toBe(light === 'dark' ? 'rgb(20, 28, 35)' : 'rgb(255, 255, 255)');
    expect(await violations()).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('has none in a narrow window either, with the contents closed and open', async () => {
    await page.setViewport({ width: 390, height: 800 });
    await open();
    expect(await violations()).toEqual([]);
    await page.click('summary');
    expect(await violations()).toEqual([]);
    expect(await evaluate(`document.documentElement.scrollWidth`)).toBeLessThanOrEqual(390);
  });

  it('says the same without scripts', async () => {
    await page.setJavaScriptEnabled(false);
    await open();
    const text = `document.querySelector('main').innerText`;
    expect(await evaluate<string>(text)).toContain('Worst open findings');
    expect(await evaluate(`document.querySelector('.side')`)).toBeNull();
  });

  it('runs no script but its own', async () => {
    await open();
    await evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'window.planted = true';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.planted = true');
      image.src = 'https://elsewhere.test/x';
      document.body.append(image);
    })()`);
    await setTimeout(100);
    expect(await evaluate('window.planted')).toBeUndefined();
    expect(requests).toEqual([]);
  });

  it('chooses its light, whatever the system says', async () => {
    await open();
    await page.select('#side-light', 'dark');
    expect(await evaluate(`getComputedStyle(document.querySelector('main')).backgroundColor`)).toBe(
      'rgb(20, 28, 35)',
    );
    await open();
    expect(await evaluate(`document.querySelector('#side-light').value`)).toBe('dark');
    await page.select('#side-light', 'auto');
  });

  it('filters the work list and what belongs to it by severity, owner and area', async () => {
    await open();
    const shown = `[...document.querySelectorAll('.section-work-list tbody tr')].filter((row) => !row.hidden)`;
    const all = review.findings;
    expect(await evaluate(`${shown}.length`)).toBe(all.length);
    await page.click('.filter input[value=medium]');
    const medium = all.filter(({ severity }) => severity === 'medium');
    expect(await evaluate(`${shown}.length`)).toBe(medium.length);
    await page.select('#filter-owner', 'cloud-platform');
    const owned = medium.filter(({ owner }) => owner === 'cloud-platform');
    expect(await evaluate(`${shown}.length`)).toBe(owned.length);
    expect(await evaluate(`document.querySelector('.filter .found').textContent`)).toBe(
      `${owned.length} of ${all.length} open findings`,
    );
    expect(await evaluate(`document.querySelector('.section-findings .notice').innerText`)).toMatch(
      /^The filter/,
    );
    await page.focus('main a');
    await page.keyboard.press('Escape');
    expect(await evaluate(`${shown}.length`)).toBe(all.length);
    const area = await evaluate<string>(`document.querySelector('#filter-area').options[1].value`);
    await page.select('#filter-area', area);
    const title = new Map(review.areas.map((one) => [one.id, one.title]));
    expect(await evaluate(`${shown}.length`)).toBe(all.filter((one) => title.get(one.area) === area).length);
  });

  it('is used by keys: / searches, n and p walk, Esc ends', async () => {
    await open();
    await page.keyboard.press('Slash');
    await page.keyboard.type('claims');
    const found = `document.querySelector('.side .found').textContent`;
    expect(await evaluate(found)).toMatch(/^1 of \d+$/);
    await page.keyboard.press('Enter');
    expect(await evaluate(found)).toMatch(/^2 of/);
    await page.focus('main a');
    await page.keyboard.press('n');
    expect(await evaluate(found)).toMatch(/^3 of/);
    await page.keyboard.press('p');
    expect(await evaluate(found)).toMatch(/^2 of/);
    expect(await evaluate(`CSS.highlights.get('found-current').size`)).toBe(1);
    await page.keyboard.press('Escape');
    expect(await evaluate(found)).toBe('');
    await page.keyboard.press('n');
    expect(await evaluate(`document.activeElement.matches('h2, h3, h4')`)).toBe(true);
    await page.click('#side-keys');
    await page.focus('main a');
    await page.keyboard.press('Slash');
    expect(await evaluate(`document.activeElement.id`)).not.toBe('side-search');
  });

  it('begins, for the keyboard, with a way past the contents', async () => {
    await open();
    await page.keyboard.press('Tab');
    expect(await evaluate(`document.activeElement.className`)).toBe('skip');
    expect(await evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await evaluate(`document.activeElement.closest('main') !== null`)).toBe(true);
  });

  it('enlarges diagrams, zooms where the pointer is and returns the focus', async () => {
    await open();
    await page.focus('.enlarge');
    await page.keyboard.press('Enter');
    const width = `document.querySelector('.stage img').getBoundingClientRect().width`;
    const before = await evaluate<number>(width);
    await page.keyboard.press('+');
    expect(await evaluate(width)).toBeCloseTo(before * 1.25, 0);
    expect(await violations()).toEqual([]);
    await page.keyboard.press('0');
    expect(await evaluate(width)).toBeCloseTo(before, 0);
    await page.keyboard.press('Escape');
    expect(await evaluate(`document.querySelector('dialog').open`)).toBe(false);
    expect(await evaluate(`document.activeElement.className`)).toContain('enlarge');
  });

  it('can be linked to at every id', async () => {
    await open('#F-03');
    const top = await evaluate<number>(`document.querySelector('#F-03').getBoundingClientRect().top`);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(450);
    const dead = await evaluate(
      `[...document.querySelectorAll('a[href^="#"]')].filter((one) => document.getElementById(one.hash.slice(1)) === null).length`,
    );
    expect(dead).toBe(0);
  });

  it('lays the parts of a finding over each other in no window', async () => {
    await page.setViewport({ width: 390, height: 800 });
    await open();
    const apart = await evaluate<number>(`[...document.querySelectorAll('.subjects tr')].filter((row) => {
      const boxes = [...row.children].flatMap((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return [range.getBoundingClientRect()];
      });
      return boxes.some((one, at) => boxes.slice(at + 1).some((other) =>
        one.right > other.left + 1 && other.right > one.left + 1 && one.bottom > other.top + 1 && other.bottom > one.top + 1));
    }).length`);
    expect(await evaluate<number>(`document.querySelectorAll('.subjects tr').length`)).toBeGreaterThan(5);
    expect(apart).toBe(0);
  });

  it('covers no drawing with the way to enlarge it', async () => {
    await open();
    const covering = `[...document.querySelectorAll('.enlarge')].filter((button) =>
      button.getBoundingClientRect().bottom > button.parentElement.querySelector('img').getBoundingClientRect().top + 1).length`;
    expect(await evaluate<number>(covering)).toBe(0);
  });

  it('names no pages where a browser prints it: they are those of the PDF', async () => {
    await page.emulateMediaType('print');
    await open();
    const text = await evaluate<string>(`document.querySelector('main').innerText`);
    expect(text).toContain('in the work list');
    expect(text).not.toMatch(/, page\s*\.|^Page$|\tPage\b/m);
  });

  it('prints what the PDF shows: no tool is on paper', async () => {
    await page.emulateMediaType('print');
    await open();
    const visible = `[...document.querySelectorAll('.tools, .skip, .side, dialog')].filter((one) => one.getClientRects().length > 0).length`;
    expect(await evaluate(visible)).toBe(0);
    expect(await evaluate(`getComputedStyle(document.body).display`)).toBe('block');
    expect(await evaluate(`getComputedStyle(document.documentElement).getPropertyValue('--ink')`)).toBe(
      '#16212b',
    );
  });
});
