/**
 * Pictures that the browser takes in before there is a document to show them: each drawing is a page of its own with
 * fonts of its own, and to read them all takes as long as to read the rest of a document.
 */
import { setImmediate } from 'node:timers/promises';
import type { Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';

import { CONTENT_POLICY_META } from '../page/content-policy.ts';

/** Pictures that a page has been told to load. */
export interface Pictures {
  /** As `data:` addresses, without the signs that fill up their ends. */
  readonly addresses: readonly string[];
  /** Whether they are there, once that is known. */
  readonly loaded: Promise<boolean>;
}

/** Has `page` load pictures. It returns once the page has been told. */
export async function takePictures(page: Page, addresses: readonly string[]): Promise<Pictures> {
  if (addresses.length === 0) return { addresses, loaded: Promise.resolve(false) };
  const images = addresses.map((address) => `<img alt="" src="${address}">`).join('');
  const html =
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${CONTENT_POLICY_META}<title>Pictures</title>` +
    `<style>html{display:none}</style></head><body>${images}</body></html>`;
  const loading = page
    .setContent(html, { waitUntil: 'load' })
    // A document that is written over another one keeps its window.
    .then(() => page.evaluate('globalThis.parapetPictures = [...document.images]; true'));
  const loaded = loading.then(
    () => true,
    () => false,
  );
  await setImmediate();
  return { addresses: addresses.map((address) => address.replace(/=+$/, '')), loaded };
}

/** `html` with a mark in the place of each picture: what is there need not be sent again. */
export function withMarks(html: string, { addresses }: Pictures): string {
  let marked = html;
  for (const [index, address] of addresses.entries()) {
    const start = marked.indexOf(` src="${address}`);
    if (start < 0) continue;
    const end = marked.indexOf('"', start + ' src="'.length);
    marked = `${marked.slice(0, start)} data-picture="${index}${marked.slice(end)}`;
  }
  return marked;
}

/** Puts the pictures where their marks are. */
export async function placePictures(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    for (const mark of document.querySelectorAll('img[data-picture]')) {
      const picture = globalThis.parapetPictures[Number(mark.dataset.picture)];
      for (const { name, value } of mark.attributes) if (name !== 'data-picture') picture.setAttribute(name, value);
      mark.replaceWith(picture);
    }
  })()`);
}
