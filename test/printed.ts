/** Diagnostics as text, the way whole outputs are compared in file snapshots. */
import { codeFrame, frameText } from '../src/diagnostic/code-frame.ts';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { indexLines } from '../src/source/lines.ts';
import type { Place, SourceFile } from '../src/source/source-file.ts';

/** Place, code, message, hint, related places and code frame of each diagnostic. */
export function printed(file: SourceFile, diagnostics: readonly Diagnostic[]): string {
  const lines = indexLines(file);
  return diagnostics
    .map(({ code, severity, message, hint, place, related }) =>
      [
        `${place?.line}:${place?.column} ${severity} ${code}: ${message}`,
        ...(hint === null ? [] : [`  hint: ${hint}`]),
        ...related.map((other) => `  ${other.place.line}:${other.place.column} ${other.message}`),
        ...(place === null ? [] : [frameText(codeFrame(lines, place))]),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** The same for several files: each place with its file, each frame from the file that it is in. */
export function printedFrom(files: readonly SourceFile[], diagnostics: readonly Diagnostic[]): string {
  const lines = new Map(files.map((file) => [file.path, indexLines(file)]));
  const frame = (place: Place): string[] => {
    const index = lines.get(place.file);
    return index === undefined ? [] : [frameText(codeFrame(index, place))];
  };
  const at = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
  return diagnostics
    .map(({ code, severity, message, hint, place, related }) =>
      [
        `${place === null ? '' : `${at(place)} `}${severity} ${code}: ${message}`,
        ...(hint === null ? [] : [`  hint: ${hint}`]),
        ...(place === null ? [] : frame(place)),
        ...related.flatMap((other) => [`  ${at(other.place)} ${other.message}`, ...frame(other.place)]),
        '',
      ].join('\n'),
    )
    .join('\n');
}
