/** What prints a document with its drawings: while the document is composed, the browser reads them. */
import type { Browser, Print } from '../host/browser.ts';
import type { PlacedFigure } from '../sections/figure.ts';
import { pictureOf } from '../sections/figures.ts';

/** Prints the document that shows `placed`. The bytes depend on what was read first, so every document is printed by this. */
export async function sheetFor(placed: ReadonlyMap<string, PlacedFigure>, browser: Browser): Promise<Print> {
  return browser.sheet([...placed.values()].flatMap((one) => (one.kind === 'drawn' ? pictureOf(one) : [])));
}
