/** Writes one review in the forms that are asked for. */
import type { Delta } from '../delta/delta.generated.ts';
import { drawFigures, type Figures } from '../draw-figures.ts';
import type { Surroundings } from '../exporters/examine-texts.ts';
import { jsonReview } from '../exporters/json.ts';
import { markdownReview } from '../exporters/markdown.ts';
import { preparePdf } from '../exporters/pdf.ts';
import { renderTime } from '../host/browser.ts';
import { BrowserError } from '../host/browser-error.ts';
import { loadScreenScript } from '../host/load-theme.ts';
import type { Icons } from '../host/icon.ts';
import { composePage } from '../page/compose-page.ts';
import type { Format } from '../page/format.ts';
import { screenPage } from '../page/screen-page.ts';
import { UNSERVED, withServedText } from '../page/served-text.ts';
import type { Theme } from '../page/theme.ts';
import type { Review } from '../review/review.generated.ts';
import type { Form } from './build-request.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import type { Started } from './one-browser.ts';
import type { Target } from './target.ts';
import type { Terminal } from './terminal.ts';

/** The name of a document's files, without their endings. */
export function documentName({ design, edition }: Review): string {
  const parts = [design.id, design.environment, edition.name === 'internal' ? null : edition.name];
  return parts.filter((part) => part !== null).join('.');
}

/** What is written, where, and with what. */
export interface Writing {
  readonly review: Review;
  readonly delta: Delta | null;
  readonly forms: readonly Form[];
  readonly format: Format;
  readonly target: Target;
  readonly theme: Theme | null;
  readonly started: Started;
  readonly icons: Icons;
  /** Filled with what is said of the document itself. */
  readonly notes: string[];
  /** What no document may show, and what may be shown because the spec says it. */
  readonly around: Surroundings;
  /** Is called when the browser has done all that it can for these documents. */
  readonly printed: () => Promise<void>;
}

/** Writes the documents of a review. */
export async function writeForms(
  { review, delta, forms, format, target, theme, started, icons, notes, around, printed }: Writing,
  terminal: Terminal,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean;
  const write = (form: Form, data: string | Uint8Array): Promise<void> =>
    target.write(`${documentName(review)}.${form}`, data);
  const note = (sentence: string): void => {
    notes.push(sentence);
    terminal.say(sentence);
  };
  // What needs no pages is made while the browser prints them.
  const others: (readonly [form: Form, text: () => string])[] = [];
  if (forms.includes('md')) others.push(['md', once(() => markdownReview(review, delta))]);
  if (forms.includes('json')) others.push(['json', once(() => jsonReview(review))]);
  if (theme !== null) {
    const browser = started instanceof BrowserError ? null : started;
    terminal.progress(`Drawing ${documentName(review)}`);
    const figures: Figures =
      browser === null
        ? { placed: new Map(), missing: [], small: [] }
        : await drawFigures(
            [...review.diagrams, ...(delta?.diagrams ?? [])],
            browser,
            theme.fonts,
            icons,
            format.paper,
          );
    for (const sentence of figures.small) note(`warning ${sentence}`);
    for (const sentence of figures.missing) terminal.fail(sentence, 'The document says so in its place.');
    if (figures.missing.length > 0) exit = EXIT.failure;
    const html = await composePage(review, figures.placed, theme, format, delta);
    if (forms.includes('html')) {
      const script = await loadScreenScript();
      others.unshift(['html', once(() => screenPage(html, script))]);
    }
    if (forms.includes('pdf')) {
      if (browser === null) {
        if (started instanceof BrowserError) terminal.fail(started.message, started.hint);
        exit = worse(exit, EXIT.noBrowser);
      } else {
        terminal.progress(`Printing ${documentName(review)}`);
        const served = withServedText(html, theme.fonts);
        if (served.lost.length > 0) note(`warning ${lostWords(served.lost)}`);
        const finish = once(() => preparePdf(review, format, around, delta));
        const pages = await browser.print(served.html, renderTime(html.length), () => {
          finish();
          for (const [, text] of others) text();
        });
        await printed();
        await write('pdf', await finish()(pages));
      }
    }
  }
  for (const [form, text] of others) await write(form, text());
  if (forms.includes('json') && delta !== null) {
    await target.write(`${documentName(review)}.delta.json`, `${JSON.stringify(delta, null, 2)}\n`);
  }
  return exit;
}

/** Characters by number: a terminal may lack them as well. */
function lostWords(lost: readonly string[]): string {
  const named = lost
    .slice(0, 3)
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const rest = lost.length > 3 ? ` and ${lost.length - 3} more` : '';
  return `The fonts of the document lack ${named.join(', ')}${rest}; the PDF shows \`${UNSERVED}\` there, the other forms show the text.`;
}

/** `make`, which is called the first time and remembered. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
