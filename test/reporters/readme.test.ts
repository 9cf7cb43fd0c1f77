/** What the read-me shows of a check is what a check says. */
import { expect, test } from 'vitest';

import { pretty } from '../../src/reporters/pretty.ts';
import { readText } from '../files.ts';
import { outcomeOf } from '../reviewed.ts';

const [, written = '', mistake = '', questions = ''] =
  /```yaml\n(parapet: 1\n[^`]*)```\n\n```text\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(
    readText('README.md'),
  ) ?? [];

/** What `parapet check shop.yaml` prints. */
function printed(text: string): string {
  const { review, diagnostics } = outcomeOf(text, '2026-11-23', 'shop.yaml');
  return pretty(
    [
      {
        path: 'shop.yaml',
        folder: '',
        files: [{ path: 'shop.yaml', text }],
        diagnostics,
        review,
        known: new Map(),
      },
    ],
    { colour: false, version: '1.2.3' },
  );
}

test('the mistake is told as it is shown', () => {
  expect(printed(written)).toContain(mistake.trimEnd());
});

test('the questions are asked as they are shown, and as many more', () => {
  const sound = written.replace('purpos:', 'purpose:').replace('key: order }', 'key: orders }');
  const lines = printed(sound).split('\n');
  const shown = questions
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '');
  const more = shown.filter((line) => line.startsWith('  …'));
  const told = shown.filter((line) => !more.includes(line));
  expect(lines).toEqual(expect.arrayContaining(told));
  const all = lines.filter((line) => /^ {2}[▲■●◆]/.test(line)).length;
  const asked = told.filter((line) => /^ {2}[▲■●◆]/.test(line)).length;
  expect(more).toEqual([`  … ${all - asked} more`]);
});
