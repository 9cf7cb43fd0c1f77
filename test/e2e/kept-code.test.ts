/** The command with and without the code that V8 made of it in an earlier run. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Run, runScript, ROOT } from './run.ts';

const SPEC = path.join(ROOT, 'test/e2e/small.yaml');

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parapet-copy-'));
  for (const part of ['dist/command', 'package.json'])
    await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const check = async (env: Readonly<Record<string, string>> = {}): Promise<Run> =>
  runScript(
    path.join(folder, 'dist/command/bin.js'),
    ['check', SPEC, '--as-of', '2026-11-23', '--fail-on', 'never'],
    folder,
    env,
  );

const keptFiles = async (): Promise<readonly string[]> => {
  const names = await readdir(path.join(folder, 'dist/compiled')).catch((): string[] => []);
  return names.map((name) => path.join(folder, 'dist/compiled', name));
};

it('keeps what was compiled, and says the same with it', async () => {
  const special = await check({ NODE_OPTIONS: '--stack-trace-limit=5' });
  expect(special.exit).toBe(0);
  expect(await keptFiles()).toEqual([]);
  const first = await check();
  expect(first).toEqual(special);
  const [kept = ''] = await keptFiles();
  expect(path.basename(kept)).toBe(`check-${process.version}-${process.arch}`);
  const bytes = await readFile(kept);
  expect(await check()).toEqual(first);
  expect((await readFile(kept)).equals(bytes), 'it is not written again').toBe(true);
});

it('does without it where it is damaged, and makes it again', async () => {
  const first = await check();
  const [kept = ''] = await keptFiles();
  const bytes = await readFile(kept);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
  await writeFile(kept, bytes);
  expect(await check()).toEqual(first);
  expect((await readFile(kept)).equals(bytes)).toBe(false);
});

it('says the same where nothing can be kept', async () => {
  const first = await check();
  await rm(path.join(folder, 'dist/compiled'), { recursive: true });
  await writeFile(path.join(folder, 'dist/compiled'), 'no folder');
  expect(await check()).toEqual(first);
  await rm(path.join(folder, 'dist/compiled'));
  await mkdir(path.join(folder, 'dist/compiled'));
});
