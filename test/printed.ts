/** Diagnostics as text, the way whole outputs are compared in file snapshots. */
import { codeFrame, frameText } from '../src/diagnostic/code-frame.ts';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { indexLines } from '../src/source/lines.ts';
import type { SourceFile } from '../src/source/source-file.ts';

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
