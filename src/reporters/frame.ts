/** Places of a spec for people at a terminal: file with line and column, and the lines themselves. */
import { codeFrame, type FrameRow } from '../diagnostic/code-frame.ts';
import { visible } from '../source/characters.ts';
import type { LineIndex } from '../source/lines.ts';
import type { Place } from '../source/source-file.ts';
import type { Paint } from './paint.ts';

/** `design.yaml:3:5`. */
export function at({ file, line, column }: Pick<Place, 'file' | 'line' | 'column'>): string {
  return `${visible(file)}:${line}:${column}`;
}

/** The lines of a place with those around it, indented by two; none where the place is in no known file. */
export function frame(place: Place | null, lines: ReadonlyMap<string, LineIndex>, paint: Paint): string[] {
  const index = place === null ? undefined : lines.get(place.file);
  if (place === null || index === undefined) return [];
  return codeFrame(index, place).map((row) => `  ${frameRow(row, paint)}`);
}

function frameRow({ kind, gutter, text }: FrameRow, paint: Paint): string {
  const line = `${gutter} ${text}`.trimEnd();
  return kind === 'marked' || kind === 'caret' ? paint.red(line) : paint.dim(line);
}
