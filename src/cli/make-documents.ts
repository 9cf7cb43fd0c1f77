/** Makes the documents of specs: reviews, draws, prints and writes. The browser starts while the specs are read. */
import type { Delta } from '../delta/delta.generated.ts';
import { knownAtAdoption } from '../delta/known.ts';
import { hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import { editionOf } from '../edition/edition-of.ts';
import { surroundings } from '../exporters/examine-texts.ts';
import { buildPlaces } from '../host/build-places.ts';
import { BrowserError } from '../host/browser-error.ts';
import { loadFallbackFonts } from '../host/load-theme.ts';
import type { Icons } from '../host/icon.ts';
import { projectRoot } from '../host/project-root.ts';
import { ownVersion } from '../host/own-files.ts';
import type { Theme } from '../page/theme.ts';
import type { House } from '../house/house.ts';
import type { ReadDesign } from '../read-design.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import { reviewDesign } from '../review.ts';
import type { Review } from '../review/review.generated.ts';
import { askedDesigns } from './asked-designs.ts';
import { documentDay } from './as-of.ts';
import { type BaselineFile, layBaseline, openBaseline } from './baseline-file.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { composing, formatIn, type Looks, looks } from './looks.ts';
import { readIcons } from './read-icons.ts';
import { readSpecFile } from './read-specs.ts';
import type { Target } from './target.ts';
import type { Terminal } from './terminal.ts';
import type { AskedBuild, BuildRequest } from './build-request.ts';
import { complainOf } from './complain-of.ts';
import { deltaSince } from './since.ts';
import { judge } from './threshold.ts';
import { UsageError } from './usage-error.ts';
import { type OneBrowser, oneBrowser } from './one-browser.ts';
import { documentName, writeForms } from './write-forms.ts';

/** What specs are built with: all of a run with the same but for the rules. */
interface Workshop {
  readonly icons: Icons;
  readonly lookOf: Looks;
  readonly browser: OneBrowser;
  readonly baselineOf: (spec: AskedBuild) => Promise<Outcome<BaselineFile | null> | null>;
  readonly request: BuildRequest;
  readonly house: House;
}

/** What was made of one spec. */
export interface Made {
  readonly exit: ExitCode;
  /** Whether it may be taken as made the next time: nothing was wrong that has to be said again. */
  readonly isSound: boolean;
  /** Sentences about the documents that were said. */
  readonly notes: readonly string[];
  /** Files that the spec was put together from, on this machine. */
  readonly paths: readonly string[];
  /** Seconds of the last commit that changed them; null where the day comes from elsewhere. */
  readonly commit: number | null;
  /** The browser that drew them; null where none was needed. */
  readonly browser: string | null;
}

/** What differs from spec to spec. */
interface Around {
  readonly house: House;
  readonly terminal: Terminal;
  /** Is called once the documents of the spec have their names, before they are drawn. */
  readonly reviewed: () => void;
  /** Whether no other spec needs the browser, now or later. */
  readonly isLast: () => boolean;
}

/** Makes documents. */
export interface Maker {
  readonly make: (spec: AskedBuild, target: Target, around: Around) => Promise<Made>;
  /** Ends the browser, and starts another one for what comes: what brought it down must not take other documents with it. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A maker that starts and loads nothing before it is needed. */
export async function openMaker(request: BuildRequest, terminal: Terminal): Promise<Maker> {
  const icons = await readIcons(request.icons, terminal);
  const browser = oneBrowser(request.choice, terminal);
  const workshop: Omit<Workshop, 'house'> = {
    icons,
    lookOf: looks(),
    browser,
    baselineOf: baselines(),
    request,
  };
  return {
    make: (spec, target, around) => makeOne(spec, target, { ...workshop, house: around.house }, around),
    restart: browser.close,
    close: browser.close,
  };
}

/** Reviews one spec and writes its documents. */
async function makeOne(
  spec: AskedBuild,
  target: Target,
  workshop: Workshop,
  { terminal, reviewed: tellReviewed, isLast }: Around,
): Promise<Made> {
  const { forms, failOn } = spec;
  const isDrawn = forms.includes('pdf') || forms.includes('html');
  if (isDrawn) await workshop.browser.begin();
  const baseline = await workshop.baselineOf(spec);
  if (baseline !== null && baseline.value === null) {
    const { diagnostics } = baseline;
    complainOf([mistakesIn({ path: spec.baseline ?? '', files: [], diagnostics })], terminal);
    return NOTHING_MADE;
  }
  const look = isDrawn ? await workshop.lookOf(spec.theme, terminal) : null;
  if (isDrawn && look === null) return NOTHING_MADE;
  const format = formatIn(look, spec);
  terminal.progress(`Reviewing ${spec.path}`);
  const { reviewed, mistaken, wasSilent, paths } = await reviewSpec(spec, workshop, terminal);
  let exit: ExitCode = mistaken ? EXIT.input : EXIT.clean;
  const file = baseline?.value ?? null;
  const notes: string[] = [];
  let browser: string | null = null;
  refuseToldOutside(spec);
  const laid = reviewed.map((one) => asShown(one, spec, file));
  for (const { review } of laid) target.claim(documentName(review));
  tellReviewed();
  for (const { design, whole, review } of laid) {
    const delta = await toldSince(spec, { design, review }, workshop);
    const started = isDrawn ? await workshop.browser.started() : null;
    if (started !== null && !(started instanceof BrowserError)) browser = started.report.browser.executable;
    const dressed = look === null ? null : await themeFor([review, delta], look.theme);
    const writing = {
      review,
      delta,
      forms,
      format,
      target,
      theme: dressed,
      started,
      icons: workshop.icons,
      notes,
      around: surroundings(whole, buildPlaces(spec.path), delta),
      printed: () => releaseAfter(review === laid.at(-1)?.review && isLast(), workshop),
    };
    exit = worse(exit, await composing(look, terminal, () => writeForms(writing, terminal)));
    exit = worse(exit, judge(whole, failOn, knownAtAdoption(whole)));
  }
  const first = reviewed[0]?.review;
  return {
    exit,
    // What a revision held is not among the files that are compared the next time.
    isSound:
      spec.since === null && wasSilent && reviewed.length > 0 && (exit === EXIT.clean || exit === EXIT.gaps),
    notes,
    paths,
    commit: first?.asOf.from === 'commit' ? first.asOf.epoch : null,
    browser,
  };
}

/** What was printed `last` leaves the browser without work. */
async function releaseAfter(last: boolean, { browser }: Workshop): Promise<void> {
  if (last) await browser.release();
}

/** A review with what was known at adoption, and as the readers of the edition may see it. */
function asShown(
  { design, review }: Reviewed['reviewed'][number],
  { path: spec, edition }: AskedBuild,
  file: BaselineFile | null,
): { readonly design: ReadDesign; readonly whole: Review; readonly review: Review } {
  const whole = file === null ? review : layBaseline(spec, review, file);
  return { design, whole, review: editionOf(whole, edition) };
}

const NOTHING_MADE: Made = {
  exit: EXIT.input,
  isSound: false,
  notes: [],
  paths: [],
  commit: null,
  browser: null,
};

/** What changed since the revision that is named; null without one. */
async function toldSince(
  { path: spec, since }: AskedBuild,
  now: { readonly design: ReadDesign; readonly review: Review },
  { request, house }: Workshop,
): Promise<Delta | null> {
  return since === null ? null : deltaSince(since, { spec, ...now, house }, new Set(request.allowSecrets));
}

/** What changed was concluded from states of the design of which nothing is withheld. */
function refuseToldOutside({ since, edition }: AskedBuild): void {
  if (since === null || edition === 'internal') return;
  throw new UsageError('What changed is told to those inside only.', 'Leave out `--since`, or `--edition`.');
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

/** The theme with fonts for every script of the review. */
async function themeFor(shown: readonly unknown[], theme: Theme): Promise<Theme> {
  const fallback = await loadFallbackFonts(theme.fonts, JSON.stringify([shown, theme.brand]));
  return fallback.length === 0 ? theme : { ...theme, fonts: [...theme.fonts, ...fallback] };
}

/** The reviews where there are any, and what was said of them. */
interface Reviewed {
  readonly reviewed: readonly { readonly design: ReadDesign; readonly review: Review }[];
  /** Whether the author has something to mend before they are right. */
  readonly mistaken: boolean;
  readonly wasSilent: boolean;
  readonly paths: readonly string[];
}

/** Reviews the designs of a spec that are asked for. */
async function reviewSpec(
  { path: spec, environments }: AskedBuild,
  { request: { stated, allowSecrets }, house }: Workshop,
  terminal: Terminal,
): Promise<Reviewed> {
  const read = await readSpecFile(spec, projectRoot(spec), new Set(allowSecrets));
  const { path: name, files, paths } = read;
  const { designs, diagnostics } = askedDesigns(read, environments);
  if (diagnostics.length > 0) complainOf([mistakesIn({ path: name, files, diagnostics })], terminal);
  let mistaken = designs.length === 0 || hasErrors(diagnostics);
  const [first] = designs;
  let wasSilent = diagnostics.length === 0;
  if (first === undefined) return { reviewed: [], mistaken, wasSilent, paths };
  const asOf = stated ?? (await documentDay(paths, first.spec.design.date));
  const reviewed = designs.flatMap((design): Reviewed['reviewed'] => {
    const { value, diagnostics: found } = reviewDesign(design, asOf, ownVersion(), house);
    if (found.length > 0) complainOf([mistakesIn({ path: name, files, diagnostics: found })], terminal);
    wasSilent &&= found.length === 0;
    mistaken ||= value === null || hasErrors(found);
    return value === null ? [] : [{ design, review: value }];
  });
  return { reviewed, mistaken, wasSilent, paths };
}
