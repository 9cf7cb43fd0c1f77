/** Shows the lines that a diagnostic is about as text, with a row of carets under the part that is meant. */
import { cellWidth } from '../source/cell-width.ts';
import { visible } from '../source/characters.ts';
import { type LineIndex, lineText } from '../source/lines.ts';
import type { Place } from '../source/source-file.ts';

/** One row of a code frame, without colour; a reporter colours by kind. */
export interface FrameRow {
  readonly kind: 'context' | 'marked' | 'caret' | 'gap';
  /** Line number and bar, of the same width in every row. */
  readonly gutter: string;
  /** The line as shown, or the carets under it. */
  readonly text: string;
}

const CONTEXT = 2;
const MOST_MARKED = 3;
const WIDTH = 150;
const TAB = 4;
// Marks without a width of their own could otherwise make a row endless.
const MOST_CHARACTERS = 4 * WIDTH;

/** The rows of a frame: two lines before, at most three marked ones with carets, two lines after. */
export function codeFrame(lines: LineIndex, place: Place): FrameRow[] {
  const first = Math.max(1, place.line - CONTEXT);
  const lastMarked = Math.min(place.endLine, place.line + MOST_MARKED - 1);
  // A line break at the end of a file begins a last line, which nobody wrote.
  const written = lines.starts.length - (lineText(lines, lines.starts.length) === '' ? 1 : 0);
  const after = place.endLine > lastMarked ? lastMarked : Math.min(written, lastMarked + CONTEXT);
  const last = Math.min(lines.starts.length, Math.max(lastMarked, after));
  const digits = String(last).length;
  const cut = cutBefore(lineText(lines, place.line), place.column);
  const rows: FrameRow[] = [];
  for (let line = first; line <= last; line += 1) {
    const isMarked = line >= place.line && line <= lastMarked;
    const cells = showLine(lineText(lines, line), cut);
    const gutter = `${isMarked ? '>' : ' '} ${String(line).padStart(digits)} |`;
    rows.push({
      kind: isMarked ? 'marked' : 'context',
      gutter,
      text: cells.map((cell) => cell.shown).join(''),
    });
    const carets = isMarked ? caretsUnder(cells, line, place) : '';
    if (carets !== '') rows.push({ kind: 'caret', gutter: `  ${' '.repeat(digits)} |`, text: carets });
  }
  if (place.endLine > lastMarked)
    rows.push({ kind: 'gap', gutter: `  ${' '.repeat(digits)} |`, text: '...' });
  return rows;
}

/** A frame as plain text, one row to a line. */
export function frameText(rows: readonly FrameRow[]): string {
  return rows.map(({ gutter, text }) => (text === '' ? gutter : `${gutter} ${text}`)).join('\n');
}

/** A character of a line as it is shown. */
interface Cell {
  /** Column in the line, from 1, in UTF-16 units; 0 for a mark that stands for what was cut. */
  readonly column: number;
  readonly shown: string;
  readonly width: number;
}

/** How many UTF-16 units of every line to leave out, so that a place far to the right is still shown. */
function cutBefore(line: string, column: number): number {
  const cut = column > WIDTH - 50 ? column - 50 : 0;
  return /[\uDC00-\uDFFF]/.test(line.charAt(cut)) ? cut + 1 : cut;
}

function showLine(line: string, cut: number): Cell[] {
  const cells: Cell[] = [];
  const isCut = cut > 0 && line.length > cut;
  if (isCut) cells.push({ column: 0, shown: '…', width: 1 });
  let column = cut + 1;
  let used = isCut ? 1 : 0;
  for (const character of line.slice(cut, cut + MOST_CHARACTERS)) {
    const shown =
      character === '\t' ? ' '.repeat(TAB - ((used - (isCut ? 1 : 0)) % TAB)) : visible(character);
    const width = shown === character ? cellWidth(character) : shown.length;
    if (used + width > WIDTH) break;
    cells.push({ column, shown, width });
    used += width;
    column += character.length;
  }
  if (column <= line.length) cells.push({ column: 0, shown: '…', width: 1 });
  return cells;
}

/** The carets of one line; an empty place gets one caret where it stands, a line without any of it none. */
function caretsUnder(cells: readonly Cell[], line: number, place: Place): string {
  const indent = cells.findIndex((cell) => cell.shown.trim() !== '');
  const from = line === place.line ? place.column : (cells[indent]?.column ?? 1);
  const to =
    line === place.endLine ? Math.max(place.endColumn, line === place.line ? from + 1 : 0) : Infinity;
  let before = 0;
  let under = 0;
  for (const { column, width } of cells) {
    if (column === 0 ? under === 0 && before === 0 : column < from) before += width;
    else if (column !== 0 && column < to) under += width;
  }
  const isAfterTheLine = line === place.line && under === 0;
  if (isAfterTheLine) return `${' '.repeat(before)}^`;
  return under === 0 ? '' : `${' '.repeat(before)}${'^'.repeat(under)}`;
}
