/** A file that is replaced stays the file that it was: its link, its rights, and its old text if that fails. */
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { rewriteFile } from '../../src/host/rewrite-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rewrite-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('writes where a link leads and keeps rights', async () => {
  const file = join(folder, 'spec.yaml');
  const link = join(folder, 'link.yaml');
  writeFileSync(file, 'old');
  chmodSync(file, 0o600);
  symlinkSync(file, link);
  await rewriteFile(link, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
