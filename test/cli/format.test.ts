/** `parapet format`: what it writes, what it leaves alone, and what it answers. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { type FormatRequest, runFormat } from '../../src/cli/run-format.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

const SPEC = `parapet: 1
design: { title: Shop, id: shop, owner: { team: shop } }
accounts: {}
`;
const TIDY = `parapet: 1

design: { id: shop, title: Shop, owner: { team: shop } }

accounts: {}
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'format-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function run(
  specs: readonly string[],
  options: Partial<FormatRequest> = {},
): Promise<{ exit: number; out: string; told: string }> {
  const out: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    say: (text) => told.push(text),
    fail: (text) => told.push(text),
    complain: (text) => told.push(text),
    progress: () => undefined,
    colour: false,
    colourErrors: false,
  };
  const exit = await runFormat({ specs, check: false, stdout: false, ...options }, terminal);
  return { exit, out: out.join(''), told: told.join('\n') };
}

it('writes a file anew, and not again', async () => {
  const file = written('spec.yaml', SPEC);
  expect(await run([file])).toMatchObject({ exit: 0, out: '', told: `formatted ${file}` });
  expect(readFileSync(file, 'utf8')).toBe(TIDY);
  expect(await run([file])).toMatchObject({ exit: 0, out: '', told: '' });
});

it('only names what would change', async () => {
  const files = [written('a.yaml', SPEC), written('b.yaml', TIDY)];
  expect(await run(files, { check: true })).toMatchObject({ exit: 1, out: 'a.yaml\n' });
  expect(readFileSync(files[0] ?? '', 'utf8')).toBe(SPEC);
});

it('prints instead of writing', async () => {
  const file = written('spec.yaml', SPEC);
  expect(await run([file], { stdout: true })).toMatchObject({ exit: 0, out: TIDY });
  expect(readFileSync(file, 'utf8')).toBe(SPEC);
});

it.each([
  ['no YAML', 'parapet: [1\n', 'closed'],
  ['an unknown key', `${SPEC}acounts: {}\n`, 'acounts'],
  ['a name of nothing', `${SPEC}keys:\n  data: { kind: kms, account: prod }\n`, 'prod'],
  ['a part of a spec with an unknown key', 'parapet: 1\nacounts: {}\n', 'acounts'],
])('never touches a file with a mistake: %s', async (_, text, told) => {
  const file = written('spec.yaml', text);
  const answer = await run([file]);
  expect(answer.exit).toBe(2);
  expect(answer.told).toContain(told);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

it('lays out a file that specs include', async () => {
  const file = written(
    'channels.yaml',
    'channels:\n    oncall: {to: Night shift, kind: email}\nparapet: 1\n',
  );
  expect(await run([file])).toMatchObject({ exit: 0 });
  expect(readFileSync(file, 'utf8')).toBe(
    'parapet: 1\n\nchannels:\n  oncall: { kind: email, to: Night shift }\n',
  );
});
