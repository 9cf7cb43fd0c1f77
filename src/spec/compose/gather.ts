/**
 * The files of one spec: the one that is named and, one after the other, those that they include. Reading them is
 * left to whoever drives this, so that files can come from a disk, from memory or out of a document.
 */
import { type Diagnostic, errorAt, type Outcome } from '../../diagnostic/diagnostic.ts';
import { quote } from '../../diagnostic/quote.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { NO_MARKS, parseCovered } from '../../redaction/parse-covered.ts';
import { MOST_FILE_TEXT, MOST_SEPARATORS } from '../../yaml/limits.ts';
import { separatorsIn } from '../../yaml/separators.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import { checkFragment } from './fragment.ts';
import { type Include, includesIn } from './include.ts';
import { withMeantSections } from './meant-sections.ts';

/** Files of one spec. */
const MOST_FILES = 200;
/** Files of which each includes the next. */
const MOST_NESTED = 16;

/** A file of a spec that could be parsed. */
export interface Part {
  readonly document: YamlDocument;
  /** Where the file is named first; null for the spec itself. */
  readonly through: Include | null;
}

/** Everything that belongs to a spec. */
export interface Gathered {
  /** The spec itself, then what it includes, in the order in which it is named first. */
  readonly files: readonly SourceFile[];
  readonly parts: readonly Part[];
  /** Whether every file that is named is there. */
  readonly whole: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file as it was read, or why it was not. */
export type Answer = Outcome<SourceFile | null>;

interface State {
  /** Marks of values that look like secrets and are none. */
  readonly allowed: ReadonlySet<string>;
  readonly files: SourceFile[];
  readonly parts: Part[];
  readonly diagnostics: Diagnostic[];
  whole: boolean;
  /** Files that were asked for, read or not. */
  asked: number;
  /** There are more files than are read; that is said once. */
  full: boolean;
  text: number;
  separators: number;
}

/** A file that is being read, below the one that includes it. */
interface Link {
  readonly path: string;
  /** What it includes that is read now. */
  readonly include: Include | null;
  readonly above: Link | null;
  readonly depth: number;
}

/**
 * Asks for each included file once, in order; answer with `next(answer)`. Secrets are covered in every file but for
 * those whose mark is among `allowed`.
 */
export function* gather(
  main: SourceFile,
  allowed: ReadonlySet<string> = NO_MARKS,
): Generator<Include, Gathered, Answer> {
  const state: State = {
    allowed,
    files: [],
    parts: [],
    diagnostics: [],
    whole: true,
    asked: 0,
    full: false,
    text: 0,
    separators: 0,
  };
  yield* visit(state, main, null, null);
  const { files, parts, whole, diagnostics } = state;
  return { files, parts, whole, diagnostics };
}

function* visit(
  state: State,
  written: SourceFile,
  through: Include | null,
  above: Link | null,
): Generator<Include, void, Answer> {
  const { file, document: parsed, diagnostics } = parseCovered(written, state.allowed);
  state.files.push(file);
  state.diagnostics.push(...diagnostics.map((one) => (through === null ? one : withInclude(one, through))));
  if (parsed === null) {
    state.whole = false;
    return;
  }
  const { document, diagnostics: misnamed } = withMeantSections(parsed);
  state.diagnostics.push(...misnamed);
  state.parts.push({ document, through });
  if (through !== null) state.diagnostics.push(...checkFragment(document, through));
  const { includes, whole } = includesIn(document);
  if (!whole) state.whole = false;
  for (const include of includes) {
    if (state.full) return;
    const link = { path: file.path, include, above, depth: (above?.depth ?? 0) + 1 };
    yield* follow(state, include, link);
  }
}

/** Reads what an include names, unless it has been read or must not be. */
function* follow(state: State, include: Include, link: Link): Generator<Include, void, Answer> {
  const seen = (path: string): boolean => state.files.some((file) => file.path === path);
  if (seen(include.path)) {
    refuse(state, cycle(include.path, link));
    return;
  }
  const limit = beyond(state, include, link);
  if (limit !== null) {
    refuse(state, limit);
    return;
  }
  state.asked += 1;
  const { value, diagnostics } = yield include;
  state.diagnostics.push(...diagnostics.map((one) => withInclude(one, include)));
  if (value === null) {
    state.whole = false;
    return;
  }
  // Another way of writing the path of a file that has been read.
  if (seen(value.path)) {
    refuse(state, cycle(value.path, link));
    return;
  }
  const large = tooLarge(state, value, include);
  if (large === null) yield* visit(state, value, include, link);
  else refuse(state, large);
}

/** Notes why a file is not read; null stands for nothing to say. */
function refuse(state: State, diagnostic: Diagnostic | null): void {
  if (diagnostic === null) return;
  state.diagnostics.push(diagnostic);
  state.whole = false;
}

/** What is wrong with including a file that has been read: nothing, unless it is one of those being read. */
function cycle(path: string, link: Link): Diagnostic | null {
  const chain: Link[] = [];
  for (let at: Link | null = link; at !== null; at = at.above) {
    chain.push(at);
    if (at.path === path) break;
  }
  const first = chain.at(-1);
  if (first?.path !== path || link.include === null) return null;
  const message =
    chain.length === 1
      ? `${quote(path, 120)} includes itself.`
      : `${quote(path, 120)} is included in a circle: what it includes leads back to it.`;
  const related = chain
    .slice(1)
    .toReversed()
    .flatMap(({ include }) =>
      include === null
        ? []
        : [{ place: include.place, message: `here ${quote(include.path, 120)} is included` }],
    );
  const hint =
    'Delete this include, or move what both files need into a file of its own that includes neither.';
  return errorAt(link.include.place, 'circular-include', message, hint, related);
}

function beyond(state: State, include: Include, link: Link): Diagnostic | null {
  if (link.depth > MOST_NESTED) {
    const message = `${quote(include.path, 120)} is included over more than ${MOST_NESTED} files, each in the next.`;
    const hint = 'Include it from the spec itself.';
    const above = link.above?.include ?? null;
    const related =
      above === null ? [] : [{ place: above.place, message: `here ${quote(above.path, 120)} is included` }];
    return errorAt(include.place, 'include-too-deep', message, hint, related);
  }
  if (state.asked < MOST_FILES - 1) return null;
  state.full = true;
  const message = `The spec has more than ${MOST_FILES} files.`;
  return errorAt(include.place, 'too-many-files', message, 'Put what belongs together into one file.');
}

/** All files together may be as large as one. */
function tooLarge(state: State, file: SourceFile, include: Include): Diagnostic | null {
  const [main] = state.files;
  if (state.files.length === 1 && main !== undefined) {
    state.text = main.text.length;
    state.separators = separatorsIn(main.text);
  }
  state.text += file.text.length;
  state.separators += separatorsIn(file.text);
  if (state.text <= MOST_FILE_TEXT && state.separators <= MOST_SEPARATORS) return null;
  const what =
    state.text > MOST_FILE_TEXT ? `${MOST_FILE_TEXT} characters` : `${MOST_SEPARATORS} lines and commas`;
  const message = `With ${quote(file.path, 120)} the files of the spec have more than ${what} together.`;
  return errorAt(include.place, 'spec-too-large', message, 'Split the design into several specs.');
}

/** What is wrong with a file, said where it is included; what is wrong at a place in it, with where that is. */
function withInclude(diagnostic: Diagnostic, include: Include): Diagnostic {
  if (diagnostic.place === null) return { ...diagnostic, place: include.place };
  if (diagnostic.place.file === include.place.file) return diagnostic;
  const related = [...diagnostic.related, { place: include.place, message: 'included here' }];
  return { ...diagnostic, related };
}
