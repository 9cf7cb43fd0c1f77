/** The change edition: the decision page, what changed, and the signatures, as a PDF. */
import { drawFigures } from '../draw-figures.ts';
import type { Delta } from '../delta/delta.generated.ts';
import { surroundings } from '../exporters/examine-texts.ts';
import { pdfDocument } from '../exporters/pdf.ts';
import { atomicWrite } from '../host/atomic-write.ts';
import { type Browser, type BrowserChoice, openBrowser, renderTime } from '../host/browser.ts';
import { loadFallbackFonts } from '../host/load-theme.ts';
import { composePage } from '../page/compose-page.ts';
import { withServedText } from '../page/served-text.ts';
import type { Review } from '../review/review.generated.ts';
import { composing, formatIn, type Look, looks } from './looks.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** A delta, and the later review; null where there is none. */
export interface Change {
  readonly delta: Delta;
  readonly review: Review | null;
}

/** A change, and the folder with the look of its document; null for our own. */
export interface PrintedChange extends Change {
  readonly theme: string | null;
}

/** Writes the document of every design that has changed: to `file`, or beside it with its id, where there are several. */
export async function writeChanges(
  changes: readonly PrintedChange[],
  file: string,
  choice: BrowserChoice,
  terminal: Terminal,
): Promise<ExitCode> {
  const printed = changes.flatMap(({ delta, review, theme }) =>
    review === null || delta.change === 'unchanged' ? [] : [{ delta, review, theme }],
  );
  if (printed.length === 0) {
    terminal.say('note No design has changed, so no document was written.');
    return EXIT.clean;
  }
  let exit: ExitCode = EXIT.clean;
  const lookOf = looks();
  const browser = await openBrowser(choice);
  try {
    for (const { delta, review, theme } of printed) {
      // oxlint-disable-next-line no-await-in-loop -- each is read once
      const look = await lookOf(theme, terminal);
      if (look === null) {
        exit = EXIT.input;
        continue;
      }
      const { id, environment } = delta.design;
      const name = [id, environment].filter((part) => part !== null).join('.');
      const target = printed.length === 1 ? file : `${file.replace(/\.pdf$/, '')}.${name}.pdf`;
      // oxlint-disable-next-line no-await-in-loop -- one document after the other, in one browser
      const made = await composing(look, terminal, async () => {
        await atomicWrite(target, await printChange({ delta, review }, look, browser, terminal));
        terminal.say(`wrote ${target}`);
        return EXIT.clean;
      });
      exit = worse(exit, made);
    }
    return exit;
  } finally {
    await browser.close();
  }
}

/** The PDF of a change; `review` is the later one. */
async function printChange(
  { delta, review }: { readonly delta: Delta; readonly review: Review },
  look: Look,
  browser: Browser,
  terminal: Terminal,
): Promise<Uint8Array> {
  const { theme } = look;
  const format = formatIn(look, { profile: 'change', paper: null, cover: false });
  const fallback = await loadFallbackFonts(theme.fonts, JSON.stringify([review, delta, theme.brand]));
  const dressed = { ...theme, fonts: [...theme.fonts, ...fallback] };
  const figures = await drawFigures(delta.diagrams, browser, dressed.fonts, {}, format.paper);
  for (const sentence of figures.missing) terminal.fail(sentence, 'The document says so in its place.');
  for (const sentence of figures.small) terminal.say(`warning ${sentence}`);
  const html = await composePage(review, figures.placed, dressed, format, delta);
  const served = withServedText(html, dressed.fonts);
  return pdfDocument(
    await browser.print(served.html, renderTime(html.length)),
    review,
    format,
    surroundings(review, [], delta),
    delta,
  );
}
