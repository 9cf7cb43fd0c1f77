/** `parapet test-rules`: whether each rule fires where its fixture says so, and nowhere else. */
import { hasErrors } from '../diagnostic/diagnostic.ts';
import type { ReadPack } from '../house/read-pack.ts';
import { type Difference, type RuleTest, testPack } from '../house/run-fixture.ts';
import { inert } from '../reporters/inert.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import { visible } from '../source/characters.ts';
import { complainOf } from './complain-of.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { readHouse } from './read-house.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command. */
export async function runTestRules(
  files: readonly string[],
  allowSecrets: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { house, packs, reports } = await readHouse({
    packs: files,
    plugins: [],
    allowSecrets,
    maxExceptionDays: null,
  });
  if (reports.length > 0) complainOf(reports, terminal);
  let exit: ExitCode = house === null ? EXIT.input : EXIT.clean;
  for (const read of packs) {
    const tests = testPack(read);
    const { id, version } = read.pack.pack;
    terminal.out(inert(`${visible(`${id} ${version}  ${read.file.path}`)}\n`));
    for (const test of tests) {
      terminal.out(inert(`${visibleLines(linesOf(test, read)).join('\n')}\n`));
      if (test.diagnostics.length === 0) continue;
      const { path } = read.file;
      complainOf([mistakesIn({ path, files: [read.file], diagnostics: test.diagnostics })], terminal);
    }
    terminal.out(`${summaryOf(tests)}\n`);
    if (tests.some((test) => hasErrors(test.diagnostics))) exit = worse(exit, EXIT.input);
    else if (tests.some(isFailing)) exit = worse(exit, EXIT.gaps);
  }
  return exit;
}

function isFailing({ differences, lacks, diagnostics }: RuleTest): boolean {
  return differences.length > 0 || lacks.length > 0 || hasErrors(diagnostics);
}

function linesOf(test: RuleTest, { file }: ReadPack): readonly string[] {
  const { gap, unstated, pass } = test.counts;
  const counts = `${gap} gap${gap === 1 ? '' : 's'}, ${unstated} unstated, ${pass} passed`;
  return [
    `  ${isFailing(test) ? '✗' : '✓'} ${test.id}  ${counts}`,
    ...test.differences.map((difference) => `      ${file.path}:${difference.line} ${wordsOf(difference)}`),
    ...test.lacks.map((lack) => `      ${lack}`),
    ...test.notes.map((note) => `      note: ${note}`),
  ];
}

function wordsOf({ expected, found, says }: Difference): string {
  const said = says === null ? '' : `: ${says}`;
  if (expected === null) return `\`${found}\` is not marked${said}`;
  return found === null
    ? `\`${expected}\` is marked, and the rule leads nowhere here`
    : `\`${expected}\` is marked, and it is \`${found}\`${said}`;
}

function summaryOf(tests: readonly RuleTest[]): string {
  const failing = tests.filter(isFailing).length;
  if (tests.length === 0) return '  It has no rules; its settings are in order.';
  return failing === 0
    ? `  ${tests.length} of ${tests.length} rules hold.`
    : `  ${failing} of ${tests.length} rules fail.`;
}

function visibleLines(lines: readonly string[]): readonly string[] {
  return lines.map((line) => visible(line));
}
