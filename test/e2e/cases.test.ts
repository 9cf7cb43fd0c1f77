/**
 * Every folder in `cases` is a run: `command` holds its words, one command line to a line; the files in `files`
 * are in the folder where it runs, beside `small.yaml`. What it prints and its exit code are kept in `expected.txt`.
 */
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { filesBelow, readText } from '../files.ts';
import { inFolder, parapet, ROOT, type Run } from './run.ts';

const CASES = 'test/e2e/cases';
const names = filesBelow(CASES, '/command').map((file) => path.basename(path.dirname(file)));

/** Words as a shell would part them, with `'...'`, and `$'...'` with escapes as JSON has them. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  for (const [, escaped, quoted, bare] of line.matchAll(/\$'((?:[^'\\]|\\.)*)'|'([^']*)'|(\S+)/g)) {
    const word: unknown = escaped === undefined ? (quoted ?? bare) : JSON.parse(`"${escaped}"`);
    words.push(String(word));
  }
  return words;
}

/** A transcript: the command line, then what was printed, then the exit code. */
function told(line: string, { stdout, stderr, exit }: Run): string {
  const parts = [
    `$ parapet ${line}`.trimEnd(),
    stdout.trimEnd(),
    stderr === '' ? '' : `--- stderr\n${stderr.trimEnd()}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n--- exit ${exit}\n`;
}

it('there are cases', () => {
  expect(names.length).toBeGreaterThan(20);
});

describe.each(names)('%s', (name) => {
  it('prints what it printed', async () => {
    const folder = path.join(CASES, name);
    const transcript = await inFolder([], async (cwd) => {
      if (existsSync(path.join(folder, 'files')))
        await cp(path.join(folder, 'files'), cwd, { recursive: true });
      await cp(path.join(ROOT, 'test/e2e/small.yaml'), path.join(cwd, 'small.yaml'));
      const parts: string[] = [];
      for (const line of readText(path.join(folder, 'command')).trimEnd().split('\n')) {
        const run = await parapet(wordsOf(line), cwd);
        const shown = told(line, run);
        expect(shown, 'no stack trace').not.toMatch(/^ {4}at .*:\d+|node:internal/m);
        expect(shown, 'no path of this machine').not.toContain(cwd);
        expect(shown, 'no path of this machine').not.toContain(ROOT);
        expect(run.stdout + run.stderr, 'nothing that commands a terminal or a runner').not.toMatch(
          /[\u0000-\u0009\u000B-\u001F]|^::|##\w*\[/m,
        );
        parts.push(shown);
      }
      return parts.join('\n');
    });
    await expect(transcript).toMatchFileSnapshot(`cases/${name}/expected.txt`);
  });
});
