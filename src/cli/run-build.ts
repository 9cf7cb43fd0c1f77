/** `parapet build`: the review document in its four forms. The browser starts while the specs are read. */
import path from 'node:path';

import { knownAtAdoption } from '../delta/known.ts';
import { drawFigures, type Figures } from '../draw-figures.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import { jsonReview } from '../exporters/json.ts';
import { markdownReview } from '../exporters/markdown.ts';
import { pdfDocument } from '../exporters/pdf.ts';
import { atomicWrite } from '../host/atomic-write.ts';
import { type Browser, type BrowserChoice, openBrowser, renderTime } from '../host/browser.ts';
import { BrowserError } from '../host/browser-error.ts';
import { loadFallbackFonts, loadTheme } from '../host/load-theme.ts';
import type { Icons } from '../host/icon.ts';
import { projectRoot } from '../host/project-root.ts';
import { makeOutputFolder } from '../host/output-folder.ts';
import { ownVersion } from '../host/own-files.ts';
import { composePage } from '../page/compose-page.ts';
import type { Format } from '../page/format.ts';
import type { Theme } from '../page/theme.ts';
import { inert } from '../reporters/inert.ts';
import { pretty } from '../reporters/pretty.ts';
import { reviewDesign } from '../review.ts';
import type { Review } from '../review/review.generated.ts';
import { UNSERVED, withServedText } from '../page/served-text.ts';
import { visible } from '../source/characters.ts';
import type { SourceFile } from '../source/source-file.ts';
import { askedDesigns } from './asked-designs.ts';
import { answerFor } from './answer-error.ts';
import { asOfArgument, documentDay } from './as-of.ts';
import { type BaselineFile, layBaseline, openBaseline } from './baseline-file.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { readIcons } from './read-icons.ts';
import { readSpecFile } from './read-specs.ts';
import type { Terminal } from './terminal.ts';
import { judge, type Threshold } from './threshold.ts';
import { UsageError } from './usage-error.ts';

/** A form of the document, and the ending of its file. */
export type Form = 'pdf' | 'html' | 'md' | 'json';

/** What the command line says. */
export interface BuildRequest {
  readonly specs: readonly AskedBuild[];
  readonly asOf: string | undefined;
  /** Folder with a company's own pictures. */
  readonly icons: string | undefined;
  readonly choice: BrowserChoice;
  /** Marks of values that look like secrets and are none. */
  readonly allowSecrets: readonly string[];
}

/** A spec, and what holds for it: specs of one run may belong to projects of their own. */
export interface AskedBuild {
  readonly path: string;
  readonly out: string;
  /** Forms to write. */
  readonly forms: readonly Form[];
  readonly failOn: Threshold;
  /** What was known at adoption, which the document lists; null without. */
  readonly baseline: string | null;
  readonly environments: readonly string[];
  readonly format: Format;
}

/** What all specs of a run are built with. */
interface Workshop {
  readonly stated: ReturnType<typeof asOfArgument>;
  readonly icons: Icons;
  readonly theme: Theme | null;
  readonly browser: () => Promise<Started>;
  readonly baselineOf: (spec: AskedBuild) => Promise<Outcome<BaselineFile | null> | null>;
  /** Specs by the documents that were written for them. */
  readonly written: Map<string, string>;
  readonly allowSecrets: readonly string[];
}

/** Runs the command. */
export async function runBuild(request: BuildRequest, terminal: Terminal): Promise<ExitCode> {
  const { specs } = request;
  const stated = asOfArgument(request.asOf);
  const isDrawn = specs.some(({ forms }) => forms.includes('pdf') || forms.includes('html'));
  for (const out of new Set(specs.map((spec) => spec.out))) await makeOutputFolder(out);
  const icons = await readIcons(request.icons, terminal);
  terminal.progress('Starting the browser');
  let starting = isDrawn ? startBrowser(request.choice, terminal) : Promise.resolve(null);
  const theme = isDrawn ? await loadTheme() : null;
  const workshop: Workshop = {
    stated,
    icons,
    theme,
    browser: () => starting,
    baselineOf: baselines(),
    written: new Map(),
    allowSecrets: request.allowSecrets,
  };
  let exit: ExitCode = EXIT.clean;
  try {
    for (const spec of specs) {
      try {
        exit = worse(exit, await buildSpec(spec, workshop, terminal));
      } catch (error) {
        exit = worse(exit, await answerFor(spec.path, error, terminal));
        // What brought the browser down must not take the documents of the other specs with it.
        if (error instanceof BrowserError && isDrawn) {
          await closeBrowser(await starting);
          starting = startBrowser(request.choice, terminal);
        }
      }
    }
  } finally {
    await closeBrowser(await starting);
  }
  return exit;
}

/** Each baseline is read once. */
function baselines(): Workshop['baselineOf'] {
  const opened = new Map<string, ReturnType<typeof openBaseline>>();
  return async ({ baseline }) => {
    if (baseline === null) return null;
    const known = opened.get(baseline) ?? openBaseline(baseline);
    opened.set(baseline, known);
    return known;
  };
}

async function closeBrowser(started: Started): Promise<void> {
  if (started !== null && !(started instanceof BrowserError)) await started.close();
}

/** Reviews one spec and writes its documents. */
async function buildSpec(spec: AskedBuild, workshop: Workshop, terminal: Terminal): Promise<ExitCode> {
  const { forms, format, out, failOn } = spec;
  const { icons, theme, browser, written } = workshop;
  const baseline = await workshop.baselineOf(spec);
  if (baseline !== null && baseline.value === null) {
    complain(spec.baseline ?? '', [], baseline.diagnostics, terminal);
    return EXIT.input;
  }
  terminal.progress(`Reviewing ${spec.path}`);
  const { reviews, mistaken } = await reviewSpec(spec, workshop, terminal);
  let exit: ExitCode = mistaken ? EXIT.input : EXIT.clean;
  const file = baseline?.value ?? null;
  for (const alone of reviews) {
    const review = file === null ? alone : layBaseline(spec.path, alone, file);
    const name = path.resolve(out, documentName(review));
    const clash = written.get(name);
    if (clash !== undefined) {
      throw new UsageError(
        `\`${clash}\` and \`${spec.path}\` have the same \`design.id\`, so their documents would have one name.`,
        'Give each design an id of its own, or build them into different folders.',
      );
    }
    written.set(name, spec.path);
    const isDrawn = forms.includes('pdf') || forms.includes('html');
    const dressed = theme === null || !isDrawn ? null : await themeFor(review, theme);
    const writing = { review, forms, format, out, theme: dressed, started: await browser(), icons };
    exit = worse(exit, await writeForms(writing, terminal));
    exit = worse(exit, judge(review, failOn, knownAtAdoption(review)));
  }
  return exit;
}

/** The theme with fonts for every script of the review. */
async function themeFor(review: Review, theme: Theme): Promise<Theme> {
  const fallback = await loadFallbackFonts(theme.fonts, JSON.stringify(review));
  return fallback.length === 0 ? theme : { ...theme, fonts: [...theme.fonts, ...fallback] };
}

/** A browser, or why there is none. */
type Started = Browser | BrowserError | null;

async function startBrowser(choice: BrowserChoice, terminal: Terminal): Promise<Started> {
  try {
    const browser = await openBrowser(choice);
    if (browser.report.notice !== null) terminal.say(`note ${browser.report.notice}`);
    return browser;
  } catch (error) {
    if (error instanceof BrowserError) return error;
    throw error;
  }
}

/** The review where there is one, and whether the author has something to mend before it is right. */
async function reviewSpec(
  { path: spec, environments }: AskedBuild,
  { stated, allowSecrets }: Workshop,
  terminal: Terminal,
): Promise<{ readonly reviews: readonly Review[]; readonly mistaken: boolean }> {
  const read = await readSpecFile(spec, projectRoot(spec), new Set(allowSecrets));
  const { path: name, files, paths } = read;
  const { designs, diagnostics } = askedDesigns(read, environments);
  if (diagnostics.length > 0) complain(name, files, diagnostics, terminal);
  let mistaken = designs.length === 0 || hasErrors(diagnostics);
  const [first] = designs;
  if (first === undefined) return { reviews: [], mistaken };
  const asOf = stated ?? (await documentDay(paths, first.spec.design.date));
  const reviews = designs.flatMap((design) => {
    const { value, diagnostics: found } = reviewDesign(design, asOf, ownVersion());
    if (found.length > 0) complain(name, files, found, terminal);
    mistaken ||= value === null || hasErrors(found);
    return value ?? [];
  });
  return { reviews, mistaken };
}

/** The name of a document's files, without their endings. */
function documentName({ design }: Review): string {
  return design.environment === null ? design.id : `${design.id}.${design.environment}`;
}

function complain(
  spec: string,
  files: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
): void {
  const report = {
    path: spec,
    folder: '',
    files,
    diagnostics,
    review: null,
    known: new Map<string, string>(),
  };
  terminal.complain(pretty([report], { colour: terminal.colourErrors, version: ownVersion() }));
}

/** Characters by number: a terminal may lack them as well. */
function lostWords(lost: readonly string[]): string {
  const named = lost
    .slice(0, 3)
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const rest = lost.length > 3 ? ` and ${lost.length - 3} more` : '';
  return `The fonts of the document lack ${named.join(', ')}${rest}; the PDF shows \`${UNSERVED}\` there, the other forms show the text.`;
}

interface Writing {
  readonly review: Review;
  readonly forms: readonly Form[];
  readonly format: Format;
  readonly out: string;
  readonly theme: Theme | null;
  readonly started: Started;
  readonly icons: Icons;
}

async function writeForms(
  { review, forms, format, out, theme, started, icons }: Writing,
  terminal: Terminal,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean;
  const target = (form: Form): string => path.join(out, `${documentName(review)}.${form}`);
  const write = async (form: Form, data: string | Uint8Array): Promise<void> => {
    await atomicWrite(target(form), data);
    terminal.out(inert(`${visible(target(form))}\n`));
  };
  if (theme !== null) {
    const browser = started instanceof BrowserError ? null : started;
    terminal.progress(`Drawing ${documentName(review)}`);
    const figures: Figures =
      browser === null
        ? { placed: new Map(), missing: [], small: [] }
        : await drawFigures(review.diagrams, browser, theme.fonts, icons, format.paper);
    for (const sentence of figures.small) terminal.say(`warning ${sentence}`);
    for (const sentence of figures.missing) terminal.fail(sentence, 'The document says so in its place.');
    if (figures.missing.length > 0) exit = EXIT.failure;
    const html = await composePage(review, figures.placed, theme, format);
    if (forms.includes('pdf')) {
      if (browser === null) {
        if (started instanceof BrowserError) terminal.fail(started.message, started.hint);
        exit = worse(exit, EXIT.noBrowser);
      } else {
        terminal.progress(`Printing ${documentName(review)}`);
        const served = withServedText(html, theme.fonts);
        if (served.lost.length > 0) terminal.say(`warning ${lostWords(served.lost)}`);
        const printed = await browser.print(served.html, renderTime(html.length));
        await write('pdf', pdfDocument(printed, review));
      }
    }
    if (forms.includes('html')) await write('html', html);
  }
  if (forms.includes('md')) await write('md', markdownReview(review));
  if (forms.includes('json')) await write('json', jsonReview(review));
  return exit;
}
