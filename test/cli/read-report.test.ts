/** Reads entries of reports: long lines in several parts, and none that is longer than an entry may be. */
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { entriesIn } from '../../src/cli/read-report.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parapet-report-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

it('puts a line together that is read in several parts', async () => {
  const file = path.join(folder, 'long.jsonl');
  const lines = [`{"path":"${'ä€𝄞'.repeat(300_000)}"}`, '{"path":"b"}', `{"path":"${'c'.repeat(2 ** 21)}"}`];
  await writeFile(file, lines.join('\n'));
  const read: string[] = [];
  for await (const { line, text } of entriesIn(file)) read[line - 1] = text;
  expect(read).toEqual(lines);
});

// A line that is copied as a whole for each of its parts takes ten times as long.
it('refuses a line that is longer than an entry may be, in the time that it takes to read it', async () => {
  const file = path.join(folder, 'huge.jsonl');
  await writeFile(file, '{"path":');
  await truncate(file, 300 * 1024 * 1024);
  await expect(entriesIn(file).next()).rejects.toThrow('has an entry of more than 268435456 characters');
}, 10_000);
