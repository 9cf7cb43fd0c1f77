/** `parapet verify`: whether a document is what its spec gives. Needs no browser unless the pages are drawn again. */
import type { BrowserChoice } from '../host/browser.ts';
import { BrowserError } from '../host/browser-error.ts';
import { ownVersion } from '../host/own-files.ts';
import { projectRoot } from '../host/project-root.ts';
import { readDocumentBytes } from '../host/read-document-bytes.ts';
import { quote } from '../diagnostic/quote.ts';
import { inert } from '../reporters/inert.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import { pretty } from '../reporters/pretty.ts';
import type { ReadDesign } from '../read-design.ts';
import { concluded, type Examined, examineDocument, isCurrent, since } from '../verify-document.ts';
import { comparePages } from '../verify/compare-pages.ts';
import { evidence, type Evidence, type Verdict } from '../verify/verification.ts';
import { verificationText } from '../verify/verification-text.ts';
import { type HouseFiles, readHouse } from './read-house.ts';
import { askedDesigns } from './asked-designs.ts';
import { complainOf } from './complain-of.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Look, looks } from './looks.ts';
import { readIcons } from './read-icons.ts';
import { readSpecFile } from './read-specs.ts';
import type { Terminal } from './terminal.ts';

/** What the command line says. */
export interface VerifyRequest {
  readonly file: string;
  /** The spec as it is now; null where none is named. */
  readonly spec: string | null;
  readonly pages: boolean;
  readonly icons: string | undefined;
  /** Folder with the look that the document is said to have; null where none is named. */
  readonly theme: string | null;
  readonly format: 'pretty' | 'json';
  /** Marks of values that look like secrets and are none. */
  readonly allowSecrets: readonly string[];
  readonly rules: HouseFiles;
  readonly choice: BrowserChoice;
}

/** 0: genuine, and current if a spec is named. 1: stale or altered. 2: no answer is possible. */
const ANSWER: Readonly<Record<Verdict, ExitCode>> = {
  genuine: EXIT.clean,
  stale: EXIT.gaps,
  altered: EXIT.gaps,
  'other-version': EXIT.input,
  unknown: EXIT.input,
};

/** Runs the command. */
export async function runVerify(request: VerifyRequest, terminal: Terminal): Promise<ExitCode> {
  const { file, spec, format } = request;
  const version = ownVersion();
  const bytes = await readDocumentBytes(file);
  const { house, reports } = await readHouse(request.rules);
  if (reports.length > 0) complainOf(reports, terminal);
  if (house === null) return EXIT.input;
  const around = { version, allowed: new Set(request.allowSecrets), house, texts: null };
  const alone = examineDocument(bytes, around);
  const now = spec === null || alone.stated === null ? null : await designNow(spec, alone, request);
  if (now !== null && 'problem' in now) {
    terminal.complain(now.problem(terminal.colourErrors));
    return EXIT.input;
  }
  const current = now === null ? null : isCurrent(alone, now);
  // What an edition withholds is taken from the spec on disk, if that is the one.
  const isHelped = now !== null && current === true && alone.stated?.edition !== 'internal';
  const texts = isHelped ? now.files.map(({ text }) => text) : null;
  const examined = texts === null ? alone : examineDocument(bytes, { ...around, texts });
  const look = await lookOf(request, examined, terminal);
  if (look === null) return EXIT.input;
  const pages = await examinePages(request, { bytes, examined, look: look.look }, terminal);
  const changes = now === null || current === true ? null : since(examined, now, around);
  const verification = concluded(examined, [...look.evidence, pages], { current, changes, version });
  terminal.out(
    format === 'json'
      ? `${JSON.stringify({ file, spec, ...verification }, null, 2)}\n`
      : inert(verificationText(verification, { file, spec })),
  );
  return ANSWER[verification.verdict];
}

/** The pages, drawn again if that is asked for and there is something to draw. */
async function examinePages(
  { pages, icons, choice }: VerifyRequest,
  {
    bytes,
    examined: { review, format, delta },
    look,
  }: { readonly bytes: Uint8Array; readonly examined: Examined; readonly look: Look | null },
  terminal: Terminal,
): Promise<Evidence> {
  if (!pages || review === null) return NOT_DRAWN;
  if (delta !== null) return TOLD;
  if (look === null) return UNDRESSED;
  terminal.progress('Drawing the pages again');
  const { redraw } = await import('./redraw.ts');
  try {
    return comparePages(
      bytes,
      await redraw(review, format, choice, await readIcons(icons, terminal), look.theme),
    );
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    return evidence('pages', null, `The pages could not be drawn again: ${error.message}`);
  }
}

/** The look that the document names, and what can be said of it; null where the theme that is named has mistakes. */
async function lookOf(
  { theme, pages }: VerifyRequest,
  { format, stated }: Examined,
  terminal: Terminal,
): Promise<{ readonly look: Look | null; readonly evidence: readonly Evidence[] } | null> {
  const named = format.theme;
  const told = (holds: boolean | null, sentence: string): readonly Evidence[] => [
    evidence('look', holds, sentence),
  ];
  if (theme === null && named === null)
    return { look: pages ? await looks()(null, terminal) : null, evidence: [] };
  if (named === null && stated === null) return { look: null, evidence: [] };
  if (named === null) {
    const sentence = 'It names no theme, so the one of the command line was not used.';
    return { look: await looks()(null, terminal), evidence: told(null, sentence) };
  }
  const which = `the theme ${quote(named.id)}, SHA-256 \`${named.sha256.slice(0, 16)}…\``;
  if (theme === null)
    return {
      look: null,
      evidence: told(
        null,
        `It has the look of ${which}, which no document carries; \`--theme FOLDER\` compares.`,
      ),
    };
  const look = await looks()(theme, terminal);
  if (look === null) return null;
  if (look.mark?.sha256 === named.sha256)
    return {
      look,
      evidence: told(true, `It has the look of ${which}, which is the theme in ${quote(theme, 120)}.`),
    };
  const sentence = `It has the look of ${which}; the theme in ${quote(theme, 120)} is another one, or has changed since.`;
  return { look: null, evidence: told(null, sentence) };
}

const TOLD: Evidence = evidence(
  'pages',
  null,
  'The pages were not drawn again: they tell of an earlier state, which is not in the document.',
);

const UNDRESSED: Evidence = evidence(
  'pages',
  null,
  'The pages were not drawn again: the theme in which they look as they do is not here.',
);

const NOT_DRAWN: Evidence = evidence(
  'pages',
  null,
  'The pages were not drawn again. The seal shows what was changed by accident; whoever knows how can seal other pages, which only `--pages` shows.',
);

/** The design as it is on disk, in the environment of the document; or what is wrong with it. */
async function designNow(
  spec: string,
  { stated }: Examined,
  { allowSecrets }: VerifyRequest,
): Promise<ReadDesign | { readonly problem: (colour: boolean) => string }> {
  const read = await readSpecFile(spec, projectRoot(spec), new Set(allowSecrets));
  const { environment = null, firstEnvironment = null } = stated?.design ?? {};
  // It may have another id by now, and is the same for all that.
  const renamed = read.designs.find((one) => one.firstEnvironment === firstEnvironment);
  const { designs, diagnostics } = askedDesigns(read, [environment ?? 'base']);
  const design = renamed ?? designs[0];
  if (design !== undefined) return design;
  const report = mistakesIn({ path: spec, files: read.files, diagnostics });
  return { problem: (colour) => pretty([report], { colour, version: ownVersion() }) };
}
