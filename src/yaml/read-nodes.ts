/** Builds the values of a document from the parser's events, with places, refusing what no spec may hold. */
import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';

import { type Diagnostic, errorAt, warningAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { type LineIndex, placeOf } from '../source/lines.ts';
import type { Span } from '../source/source-file.ts';
import { anchorDiagnostics, noteAlias } from './anchors.ts';
import { MOST_NODES } from './limits.ts';
import { keyProblem } from './read-key.ts';
import { problemOf, styleOf, textOf, valueOf } from './read-scalar.ts';
import { count, isMasked, type Reading, refuseProperties, report, startReading, stop } from './reading.ts';
import { afterBlank, spanOfScalar } from './spans.ts';
import type { YamlNode } from './yaml-node.ts';

/** What came of a document: its root, or null when it is too large to be read. */
interface ReadNodes {
  readonly root: YamlNode | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the document whose first node is at `events[first]`; `source` is the text that events count in. */
export function readNodes(
  lines: LineIndex,
  source: string,
  events: readonly Event[],
  first: number,
): ReadNodes {
  const reading = startReading(lines, source, events, first);
  const surplus = surplusEvent(events);
  if (surplus !== null) {
    stop(reading, spanOf(reading, surplus));
    return { root: null, diagnostics: reading.diagnostics };
  }
  const root = readNode(reading, null, { start: 0, end: 0 });
  for (const diagnostic of anchorDiagnostics(reading.anchors, lines)) report(reading, diagnostic);
  return { root: reading.stopped ? null : root, diagnostics: reading.diagnostics };
}

/** Reads one node; `before` is what stands in front of it, for values that are left empty. */
function readNode(reading: Reading, key: Span | null, before: Span): YamlNode {
  const event = reading.events[reading.at++];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return readScalar(reading, event, key, before);
    case EVENT_ID.SEQUENCE:
      return readSequence(reading, event, key);
    case EVENT_ID.MAPPING:
      return readMapping(reading, event, key);
    case EVENT_ID.ALIAS:
      return readAlias(reading, event, key);
    default:
      return refusedNode(reading, before, key);
  }
}

function refusedNode({ lines }: Reading, span: Span, key: Span | null): YamlNode {
  return { value: null, lines, span, key, scalar: null, children: null, refused: true, incomplete: false };
}

function readScalar(reading: Reading, event: ScalarEvent, key: Span | null, before: Span): YamlNode {
  const written = spanOfScalar(reading.source, event);
  const span = written ?? (key === null ? dashAfter(reading.source, before) : key);
  const text = textOf(reading.source, event);
  count(reading, span, text.length);
  const style = styleOf(event);
  const raw = written === null ? '' : reading.source.slice(event.valueStart, event.valueEnd);
  const value = valueOf(text, style);
  const problem = problemOf(value, raw);
  if (problem !== null) {
    const say = problem.severity === 'error' ? errorAt : warningAt;
    report(reading, say(placeOf(reading.lines, span), problem.code, problem.message, problem.hint));
  }
  const isTagged = refuseProperties(reading, event);
  const refused = isTagged || problem?.severity === 'error' || isMasked(reading, span);
  return {
    value: refused ? null : value,
    lines: reading.lines,
    span,
    key,
    scalar: { style, raw },
    children: null,
    refused,
    incomplete: false,
  };
}

function readSequence(reading: Reading, event: SequenceEvent, key: Span | null): YamlNode {
  const refused = refuseProperties(reading, event);
  const children: YamlNode[] = [];
  let last: Span = { start: event.start, end: event.start };
  count(reading, key ?? { start: event.start, end: event.start + 1 }, 0);
  while (!reading.stopped && reading.events[reading.at]?.type !== EVENT_ID.POP) {
    const child = readNode(reading, null, last);
    children.push(child);
    last = child.span;
  }
  reading.at++;
  const span = { start: event.start, end: endOf(reading, event, last.end) };
  const value = children.map((child) => child.value);
  const { lines } = reading;
  return { value, lines, span, key, scalar: null, children, refused, incomplete: false };
}

function readMapping(reading: Reading, event: MappingEvent, key: Span | null): YamlNode {
  const refused = refuseProperties(reading, event);
  let incomplete = false;
  const value = Object.create(null) as Record<string, unknown>;
  const children = new Map<string, YamlNode>();
  let end = event.start;
  count(reading, key ?? { start: event.start, end: event.start + 1 }, 0);
  while (!reading.stopped && reading.events[reading.at]?.type !== EVENT_ID.POP) {
    const name = readKey(reading, end);
    const child = readNode(reading, name.span, name.span);
    end = Math.max(end, name.span.end, child.span.end);
    if (name.text === null || !isAllowedKey(reading, name.text, name.span)) {
      incomplete = true;
    } else if (!isRepeated(reading, children, name.text, name.span)) {
      children.set(name.text, child);
      value[name.text] = child.value;
    }
  }
  reading.at++;
  const span = { start: event.start, end: endOf(reading, event, end) };
  const { lines } = reading;
  return { value, lines, span, key, scalar: null, children, refused, incomplete };
}

/** Reads a key; its text is null when it cannot be one, which is reported here. */
function readKey(reading: Reading, end: number): { text: string | null; span: Span } {
  const event = reading.events[reading.at];
  if (event?.type === EVENT_ID.SCALAR) {
    reading.at++;
    const span = spanOfScalar(reading.source, event) ?? { start: end, end };
    const text = textOf(reading.source, event);
    reading.text += text.length;
    const refused = refuseProperties(reading, event) || isMasked(reading, span);
    return { text: refused ? null : text, span };
  }
  const node = readNode(reading, null, { start: end, end });
  if (event?.type === EVENT_ID.ALIAS) return { text: null, span: node.span };
  const span = { start: node.span.start, end: node.span.start + 1 };
  const message = 'A key must be a text, and this one is a list or a mapping.';
  const hint = 'Put the key in quotes; a value such as {{ name }} needs quotes too.';
  report(reading, errorAt(placeOf(reading.lines, span), 'complex-key', message, hint));
  return { text: null, span };
}

function isAllowedKey(reading: Reading, text: string, span: Span): boolean {
  const problem = keyProblem(text);
  if (problem === null) return true;
  report(reading, errorAt(placeOf(reading.lines, span), problem.code, problem.message, problem.hint));
  return false;
}

function isRepeated(
  reading: Reading,
  children: ReadonlyMap<string, YamlNode>,
  text: string,
  span: Span,
): boolean {
  const first = children.get(text)?.key;
  if (first === undefined || first === null) return false;
  const message = `The key ${quote(text)} is written twice here.`;
  const hint = 'Merge the two, or rename or delete one of them.';
  const related = [{ place: placeOf(reading.lines, first), message: 'first written here' }];
  report(reading, errorAt(placeOf(reading.lines, span), 'duplicate-key', message, hint, related));
  return true;
}

function readAlias(reading: Reading, event: AliasEvent, key: Span | null): YamlNode {
  const name = { start: event.anchorStart, end: event.anchorEnd };
  const span = noteAlias(reading.anchors, reading.source, name);
  count(reading, span, 0);
  return refusedNode(reading, span, key);
}

/** An event behind which there are too many values for certain: every value has one key at most. */
function surplusEvent(events: readonly Event[]): Event | null {
  let left = 2 * MOST_NODES;
  for (const event of events) {
    if (event.type !== EVENT_ID.POP && left-- < 0) return event;
  }
  return null;
}

function spanOf(reading: Reading, event: Event): Span {
  const start = 'valueStart' in event ? event.valueStart : 'start' in event ? event.start : 0;
  return { start, end: start + 1 };
}

/** The end of a collection, closing bracket included. */
function endOf(reading: Reading, event: SequenceEvent | MappingEvent, lastChild: number): number {
  if (event.style !== COLLECTION_STYLE.FLOW) return lastChild;
  const close = afterBlank(reading.source, Math.max(lastChild, event.start + 1));
  return /[\]}]/.test(reading.source.charAt(close)) ? close + 1 : lastChild;
}

/** The dash of an empty item that follows `before`, or the end of what stands in front of it. */
function dashAfter(source: string, before: Span): Span {
  const at = afterBlank(source, before.end);
  return source.charAt(at) === '-' ? { start: at, end: at + 1 } : { start: before.end, end: before.end };
}
