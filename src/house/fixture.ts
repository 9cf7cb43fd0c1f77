/** The specs of a rule's fixture, as they stand in the pack: every line and column is that of the pack's file. */
import { errorAt, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { child } from '../source/pointer.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';

/** Outcomes that a line can be marked with. */
const MARK = /#!\s*(gap|unstated|pass|not-applicable)\b/g;

/** A verdict that a fixture expects: the line that it leads to, and its outcome. */
export interface Expected {
  readonly line: number;
  readonly outcome: string;
}

/** One spec of a fixture. */
export interface FixtureDesign {
  /** The spec, with blank lines in place of what stands above it in the pack. */
  readonly file: SourceFile;
  readonly expected: readonly Expected[];
}

/** The specs of a rule; none where it has no fixture. */
export function designsOfRule(rule: string, document: YamlDocument): readonly FixtureDesign[] {
  const at = child('/rules', rule, 'fixture');
  const scalar = document.scalarAt(at);
  if (scalar === null) return [];
  const { line, endLine } = document.locate(at);
  const lines = document.file.text.split(/\r\n?|\n/).slice(0, endLine);
  const designs: FixtureDesign[] = [];
  let start = line - 1;
  for (let next = start; next <= lines.length; next += 1) {
    if (next < lines.length && (lines[next] ?? '').trim() !== '---') continue;
    designs.push(designOf(document.file.path, lines.slice(start, next), start));
    start = next + 1;
  }
  return designs;
}

function designOf(path: string, lines: readonly string[], above: number): FixtureDesign {
  return {
    file: { path, text: `${'\n'.repeat(above)}${lines.join('\n')}\n` },
    expected: lines.flatMap((text, index) =>
      [...text.matchAll(MARK)].map(([, outcome = '']) => ({ line: above + index + 1, outcome })),
    ),
  };
}

/** A fixture that is not written as a block has no lines of its own that a verdict could lead to. */
export function fixtureForm(rule: string, document: YamlDocument): readonly Diagnostic[] {
  const at = child('/rules', rule, 'fixture');
  const scalar = document.scalarAt(at);
  if (scalar === null || scalar.style === 'block') return [];
  const message = `The fixture of ${quote(rule)} is not written as a block of lines.`;
  const hint = 'Write `fixture: |` and a spec below it, indented.';
  return [errorAt(document.locate(at, 'key'), 'fixture-form', message, hint)];
}
