/** The state of reading one document: how far it is, what was found, and whether a limit was passed. */
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';

import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { MOST_DIAGNOSTICS } from '../diagnostic/order.ts';
import { quote } from '../diagnostic/quote.ts';
import { type LineIndex, placeOf } from '../source/lines.ts';
import type { Span } from '../source/source-file.ts';
import { type Anchors, noteAnchor } from './anchors.ts';
import { MOST_NODES, MOST_TEXT } from './limits.ts';

/** The events of one document on their way to becoming nodes. */
export interface Reading {
  readonly lines: LineIndex;
  /** The text that was parsed: that of the file with forbidden characters masked, offset by offset. */
  readonly source: string;
  readonly events: readonly Event[];
  readonly diagnostics: Diagnostic[];
  readonly anchors: Anchors;
  at: number;
  nodes: number;
  text: number;
  /** A limit was passed: nothing that follows is read. */
  stopped: boolean;
}

/** The start of reading `events`, which count offsets in `source`. */
export function startReading(
  lines: LineIndex,
  source: string,
  events: readonly Event[],
  first: number,
): Reading {
  return {
    lines,
    source,
    events,
    diagnostics: [],
    anchors: new Map(),
    at: first,
    nodes: 0,
    text: 0,
    stopped: false,
  };
}

/** Counts a node and its text, and stops the reading where there are too many. */
export function count(reading: Reading, span: Span, length: number): void {
  reading.nodes += 1;
  reading.text += length;
  if (!reading.stopped && (reading.nodes > MOST_NODES || reading.text > MOST_TEXT)) stop(reading, span);
}

/** Stops the reading at a span: nothing that follows is read, and there is no document. */
export function stop(reading: Reading, span: Span): void {
  const isText = reading.text > MOST_TEXT;
  const message = isText
    ? `The file holds more than ${MOST_TEXT} characters of text.`
    : `The file holds more than ${MOST_NODES} values.`;
  const hint = 'Split the design into several specs.';
  const code = isText ? 'too-much-text' : 'too-many-nodes';
  reading.stopped = true;
  reading.diagnostics.push(errorAt(placeOf(reading.lines, span), code, message, hint));
}

/** Adds a diagnostic, as long as there are not more than are ever shown. */
export function report(reading: Reading, diagnostic: Diagnostic): void {
  if (reading.diagnostics.length <= MOST_DIAGNOSTICS) reading.diagnostics.push(diagnostic);
}

/** Remembers the anchor of a node and reports its tag; whether it has a tag. */
export function refuseProperties(
  reading: Reading,
  event: ScalarEvent | SequenceEvent | MappingEvent,
): boolean {
  const { source, lines, anchors } = reading;
  if (event.anchorStart >= 0) noteAnchor(anchors, source, { start: event.anchorStart, end: event.anchorEnd });
  if (event.tagStart < 0) return false;
  const span = { start: event.tagStart, end: event.tagEnd };
  const message = `The YAML tag ${quote(source.slice(span.start, span.end))} is not supported.`;
  const hint = 'Delete the tag, or put the value in quotes if it starts with an exclamation mark.';
  report(reading, errorAt(placeOf(lines, span), 'unknown-tag', message, hint));
  return true;
}

/** Whether a part of the text held a forbidden character, which has been reported already. */
export function isMasked(reading: Reading, span: Span): boolean {
  const { source, lines } = reading;
  return (
    source !== lines.file.text &&
    source.slice(span.start, span.end) !== lines.file.text.slice(span.start, span.end)
  );
}
