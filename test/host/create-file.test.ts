/** Shows that a new file never takes the place of anything. */
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { createFile, isTaken } from '../../src/host/create-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parapet-create-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file is written, with the folders above it', async () => {
  const file = path.join(folder, 'a/b/design.yaml');
  expect(await isTaken(file)).toBe(false);
  expect(await createFile(file, 'parapet: 1\n')).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('parapet: 1\n');
  expect(await isTaken(file)).toBe(true);
});

test('what is there stays', async () => {
  const file = path.join(folder, 'design.yaml');
  await writeFile(file, 'mine');
  expect(await createFile(file, 'new')).toBe(false);
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('a link is not followed, even one to nowhere', async () => {
  const file = path.join(folder, 'design.yaml');
  const target = path.join(folder, 'elsewhere');
  await symlink(target, file);
  expect(await isTaken(file)).toBe(true);
  expect(await createFile(file, 'new')).toBe(false);
  expect(await isTaken(target)).toBe(false);
});

test('a file where a folder should be is said', async () => {
  await writeFile(path.join(folder, 'plain'), '');
  await expect(createFile(path.join(folder, 'plain/design.yaml'), 'new')).rejects.toThrow('is not a folder');
});
