/** Offsets that the parser's events leave out: quotes, blank space around block text, closing brackets. */
import type { ScalarEvent } from 'js-yaml';

import type { Span } from '../source/source-file.ts';
import { styleOf } from './read-scalar.ts';

// Blank space, separators and comments between two nodes.
const BLANK = /(?:[\s,:?]|(?<![^\s])#[^\r\n]*)*/y;

/** The span of a scalar with its quotes, of block text without its margins; null where nothing is written. */
export function spanOfScalar(source: string, event: ScalarEvent): Span | null {
  if (event.valueStart < 0) return null;
  const { valueStart: start, valueEnd: end } = event;
  switch (styleOf(event)) {
    case 'plain':
      return { start, end };
    case 'quoted':
      return { start: start - 1, end: end + 1 };
    case 'block': {
      const text = source.slice(start, end);
      const first = start + (text.length - text.trimStart().length);
      return { start: Math.min(first, end), end: Math.max(first, start + text.trimEnd().length) };
    }
  }
}

/** The first offset from `from` on that is neither blank nor a separator nor in a comment. */
export function afterBlank(source: string, from: number): number {
  BLANK.lastIndex = from;
  return BLANK.exec(source) === null ? from : BLANK.lastIndex;
}
