/** Anchors and aliases, which a spec may not use: a few of them make a small file grow without end. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { type LineIndex, placeOf } from '../source/lines.ts';
import type { Span } from '../source/source-file.ts';

/** Where one anchor name is defined and used. */
interface Anchor {
  defined: Span | null;
  readonly used: Span[];
}

/** The anchors of a document by name. */
export type Anchors = Map<string, Anchor>;

const MOST_USES = 3;

/** Remembers `&name`, whose name (without the sign) is at `span`. */
export function noteAnchor(anchors: Anchors, source: string, span: Span): void {
  anchorAt(anchors, source, span).defined ??= withSign(span);
}

/** Remembers `*name`, whose name (without the sign) is at `span`; the span of the whole alias. */
export function noteAlias(anchors: Anchors, source: string, span: Span): Span {
  const { used } = anchorAt(anchors, source, span);
  if (used.length < MOST_USES) used.push(withSign(span));
  return withSign(span);
}

/** One diagnostic for each anchor, at its definition, or at its first use where it has none. */
export function anchorDiagnostics(anchors: Anchors, lines: LineIndex): Diagnostic[] {
  return Array.from(anchors, ([name, { defined, used }]) => {
    const message =
      defined === null
        ? `${quote(`*${name}`)} refers to a YAML anchor, and anchors are not supported.`
        : `${quote(`&${name}`)} is a YAML anchor, and anchors are not supported.`;
    const hint =
      'Write the values out where they are needed; put a text that starts with `&` or `*` in quotes.';
    const place = placeOf(lines, defined ?? used[0] ?? { start: 0, end: 0 });
    const related = (defined === null ? [] : used).map((use) => ({
      place: placeOf(lines, use),
      message: 'used here',
    }));
    return errorAt(place, 'anchors-not-supported', message, hint, related);
  });
}

function anchorAt(anchors: Anchors, source: string, span: Span): Anchor {
  const name = source.slice(span.start, span.end);
  const known = anchors.get(name);
  if (known !== undefined) return known;
  const anchor: Anchor = { defined: null, used: [] };
  anchors.set(name, anchor);
  return anchor;
}

function withSign(span: Span): Span {
  return { start: span.start - 1, end: span.end };
}
