/** Draws the pages of a review again, to be compared with those of a document. */
import { drawFigures } from '../draw-figures.ts';
import { pdfDocument } from '../exporters/pdf.ts';
import { type BrowserChoice, openBrowser, renderTime } from '../host/browser.ts';
import type { Icons } from '../host/icon.ts';
import { loadFallbackFonts } from '../host/load-theme.ts';
import { composePage } from '../page/compose-page.ts';
import type { Format } from '../page/format.ts';
import { withServedText } from '../page/served-text.ts';
import type { Theme } from '../page/theme.ts';
import type { Review } from '../review/review.generated.ts';

/** The document of `review` as `build` writes it. Throws `BrowserError` where there is no browser. */
export async function redraw(
  review: Review,
  format: Format,
  choice: BrowserChoice,
  icons: Icons,
  theme: Theme,
): Promise<Uint8Array> {
  const browser = await openBrowser(choice);
  try {
    const fonts = [
      ...theme.fonts,
      ...(await loadFallbackFonts(theme.fonts, JSON.stringify([review, theme.brand]))),
    ];
    const { placed } = await drawFigures(review.diagrams, browser, fonts, icons, format.paper);
    const html = await composePage(review, placed, { ...theme, fonts }, format);
    const printed = await browser.print(withServedText(html, fonts).html, renderTime(html.length));
    return await pdfDocument(printed, review, format);
  } finally {
    await browser.close();
  }
}
