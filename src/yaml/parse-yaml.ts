/** From the text of a spec to a value with positions, in one parse; nothing in a text makes it throw. */
import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';

import { type Diagnostic, errorAt, type Outcome } from '../diagnostic/diagnostic.ts';
import { inOrder, withinLimit } from '../diagnostic/order.ts';
import { FORBIDDEN_CHARACTER } from '../source/characters.ts';
import { indexLines, type LineIndex, placeOf } from '../source/lines.ts';
import type { SourceFile } from '../source/source-file.ts';
import { explainSyntax } from './explain-syntax.ts';
import { MOST_DEPTH, MOST_FILE_TEXT, MOST_SEPARATORS } from './limits.ts';
import { readNodes } from './read-nodes.ts';
import { forbiddenIn } from './read-scalar.ts';
import { isSeparator } from './separators.ts';
import { documentOf, type YamlDocument } from './yaml-document.ts';

/**
 * Parses one YAML document (core schema; JSON is YAML too). The value is null when the text is not YAML, is
 * empty or is too large; otherwise the document is there beside the errors, so that whatever else is wrong in
 * it can be said in the same run.
 */
export function parseYaml(file: SourceFile): Outcome<YamlDocument | null> {
  const lines = indexLines(file);
  const large = tooLarge(lines);
  if (large !== null) return failed([large]);
  const characters = forbiddenCharacters(lines);
  const source = maskForbidden(file.text);
  const events = parseText(lines, source);
  if (!Array.isArray(events)) return failed([...characters, events]);
  const several = severalDocuments(lines, events);
  if (isNothing(events[1])) {
    return failed([...characters, ...(several.length > 0 ? several : [emptyFile(lines)])]);
  }
  const read = readNodes(lines, source, events, 1);
  const diagnostics = withinLimit(inOrder([...characters, ...read.diagnostics, ...several]));
  return { value: read.root === null ? null : documentOf(read.root), diagnostics };
}

function failed(diagnostics: readonly Diagnostic[]): Outcome<null> {
  return { value: null, diagnostics: withinLimit(inOrder(diagnostics)) };
}

/** A file that would take too long to parse, judged without parsing it. */
function tooLarge(lines: LineIndex): Diagnostic | null {
  const { text } = lines.file;
  const hint = 'Split the design into several specs.';
  if (text.length > MOST_FILE_TEXT) {
    const message = `The file has ${text.length} characters; at most ${MOST_FILE_TEXT} are allowed.`;
    return errorAt(start(lines), 'file-too-large', message, hint);
  }
  if (text.length <= MOST_SEPARATORS) return null;
  let separators = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (!isSeparator(text.charCodeAt(offset))) continue;
    separators += 1;
    if (separators > MOST_SEPARATORS) {
      const message = `The file has more than ${MOST_SEPARATORS} lines and commas.`;
      return errorAt(placeOf(lines, { start: offset, end: offset + 1 }), 'too-many-nodes', message, hint);
    }
  }
  return null;
}

function start(lines: LineIndex): ReturnType<typeof placeOf> {
  return placeOf(lines, { start: 0, end: 0 });
}

/** The parser's events, or the one diagnostic that it ends with at the first error of syntax. */
function parseText(lines: LineIndex, text: string): Event[] | Diagnostic {
  try {
    return parseEvents(text, { maxDepth: MOST_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) {
      return explainSyntax(lines, error.reason, Math.min(error.mark?.position ?? 0, text.length));
    }
    throw error;
  }
}

/** Every place where the file itself, comments included, holds a character that no text may hold. */
function forbiddenCharacters(lines: LineIndex): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const match of lines.file.text.matchAll(new RegExp(FORBIDDEN_CHARACTER, 'gu'))) {
    const problem = match.index === 0 && match[0] === '\uFEFF' ? null : forbiddenIn(match[0]);
    if (problem === null) continue;
    const place = placeOf(lines, { start: match.index, end: match.index + 1 });
    diagnostics.push(
      errorAt(place, problem.code, problem.message.replace('This text', 'The file'), problem.hint),
    );
    if (diagnostics.length === 20) break;
  }
  return diagnostics;
}

/** The text with forbidden characters replaced one for one, so that the parser finds what else is wrong. */
function maskForbidden(text: string): string {
  const body = text.replaceAll(new RegExp(FORBIDDEN_CHARACTER, 'gu'), '\uFFFD');
  return text.startsWith('\uFEFF') ? `\uFEFF${body.slice(1)}` : body;
}

function isNothing(event: Event | undefined): boolean {
  return (
    event === undefined || (event.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.tagStart < 0)
  );
}

function emptyFile(lines: LineIndex): Diagnostic {
  const message = 'The file is empty: it holds no value, only blank lines or comments.';
  const hint = 'Start with `parapet: 1` and the sections `design` and `accounts`.';
  return errorAt(start(lines), 'empty-file', message, hint);
}

function severalDocuments(lines: LineIndex, events: readonly Event[]): Diagnostic[] {
  const [first] = events;
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  if (second < 0 || first?.type !== EVENT_ID.DOCUMENT) return [];
  const separator = /^(?:---|\.\.\.)(?=\s|$)/gm;
  separator.lastIndex = lastOffset(events.slice(1, second));
  let at = separator.exec(lines.file.text)?.index ?? 0;
  if (first.explicitStart && isNothing(events[1])) {
    at = separator.exec(lines.file.text)?.index ?? at;
  }
  const message = 'The file holds several YAML documents; a spec is one.';
  const hint = 'Delete this separator, or move what follows into a file of its own.';
  return [errorAt(placeOf(lines, { start: at, end: at + 3 }), 'several-documents', message, hint)];
}

/** The last offset that a document's events mention. */
function lastOffset(events: readonly Event[]): number {
  return events.reduce((last, event) => {
    if ('valueEnd' in event) return Math.max(last, event.valueEnd, event.tagEnd, event.anchorEnd);
    return 'start' in event ? Math.max(last, event.start) : last;
  }, 0);
}
