/** Where lines begin in a text: from offsets, which parsers count, to the lines and columns of people. */
import type { Place, SourceFile, Span } from './source-file.ts';

/** A file with the offsets at which its lines begin; made once per file, used for every place in it. */
export interface LineIndex {
  readonly file: SourceFile;
  /** Offset of the first character of each line, ascending; the first line begins after a byte order mark. */
  readonly starts: readonly number[];
}

const LINE_BREAK = /\r\n?|\n/g;

/** Finds the lines of a file; `\n`, `\r\n` and a lone `\r` each end one, as in YAML. */
export function indexLines(file: SourceFile): LineIndex {
  const starts = [file.text.startsWith('\uFEFF') ? 1 : 0];
  for (const match of file.text.matchAll(LINE_BREAK)) starts.push(match.index + match[0].length);
  return { file, starts };
}

/** The place of a span; offsets outside of the text are moved to its nearest end. */
export function placeOf(lines: LineIndex, span: Span): Place {
  const start = position(lines, span.start);
  const end = position(lines, Math.max(span.start, span.end));
  return {
    file: lines.file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** The text of a line counted from 1, without its line break; empty for a line that does not exist. */
export function lineText(lines: LineIndex, line: number): string {
  const start = lines.starts[line - 1];
  if (start === undefined) return '';
  return lines.file.text.slice(start, lines.starts[line]).replace(/[\r\n]+$/, '');
}

function position(lines: LineIndex, offset: number): { line: number; column: number } {
  const { starts, file } = lines;
  const at = Math.min(Math.max(offset, starts[0] ?? 0), file.text.length);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}
