/** The page's side of the numbers that are written into its print: where they will be, and what stands there until then. */
import type { Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';

import { markOf, type PageSlot, standIn } from '../pdf/page-slots.ts';

/** Puts stand-ins where the numbers of pages will be, each in a colour of its own, and returns what is known of them. */
export async function markSlots(page: Page): Promise<readonly PageSlot[]> {
  const answered: unknown = await page.evaluate(`${SLOTS}.map((element) => {
    const { color, display, textAlign, fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
    const aligned = display !== 'inline' && textAlign === 'right';
    const near = element.classList.contains('near');
    const font = [fontFamily, fontWeight, fontStyle].join();
    return [element.getAttribute('data-page-of'), color, aligned, near, font];
  })`);
  const inFont = new Map<string, number>();
  const slots = rows(answered).map(([id, colour, aligned, near, font]): PageSlot => {
    const before = inFont.get(String(font)) ?? 0;
    inFont.set(String(font), before + 1);
    const [, red, green, blue] = PLAIN.exec(String(colour)) ?? [];
    const plain = red === undefined ? null : ([Number(red), Number(green), Number(blue)] as const);
    const shown = standIn(before).slice(near === true ? 1 : 0);
    return { id: String(id), shown, colour: plain, aligned: aligned === true };
  });
  await setSlots(
    page,
    slots.map(({ shown, colour }, index) => ({
      text: shown,
      colour: colour === null ? '' : `rgb(${markOf(index).join()})`,
    })),
  );
  return slots;
}

/** What a page answered, as rows of values of any kind. */
function rows(answered: unknown): readonly (readonly unknown[])[] {
  const found: readonly unknown[] = Array.isArray(answered) ? answered : [];
  return found.filter((row): row is readonly unknown[] => Array.isArray(row));
}

const PLAIN = /^rgb\((\d+), (\d+), (\d+)\)$/;

/** The elements for numbers of pages, in the order of the document. */
const SLOTS = `[...document.querySelectorAll('.page-of[data-page-of]')]`;

/** Shows a text in each of those elements; an empty colour is that of the text around it. */
export async function setSlots(
  page: Page,
  shown: readonly { readonly text: string; readonly colour: string }[],
): Promise<void> {
  await page.evaluate(`(() => {
    const shown = ${JSON.stringify(shown)};
    for (const [index, element] of ${SLOTS}.entries()) {
      element.textContent = shown[index].text;
      element.style.color = shown[index].colour;
    }
  })()`);
}
