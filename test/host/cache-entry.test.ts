/** What is kept in the cache folder: whole, found again, and not believed when it was changed. */
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { cacheKey, openShelf } from '../../src/host/cache-entry.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parapet-cache-'));
  vi.stubEnv('PARAPET_CACHE_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const key = cacheKey(['one']);
const file = (): string => join(folder, 'things', key);

describe('a key', () => {
  it('tells parts apart wherever they are cut', () => {
    expect(cacheKey(['ab', 'c'])).not.toBe(cacheKey(['a', 'bc']));
    expect(cacheKey(['a', 'b'])).toBe(cacheKey(['a', 'b']));
  });
});

describe('an entry', () => {
  it('is found as it was put', async () => {
    const shelf = await openShelf('things');
    await shelf.put(key, 'ö\n"entry"');
    expect(await shelf.get(key)).toBe('ö\n"entry"');
    expect(await shelf.get(cacheKey(['two']))).toBeNull();
    expect(readdirSync(join(folder, 'things'))).toEqual([key]);
  });

  it.each([
    ['half of it', (text: string) => text.slice(0, 70)],
    ['another word', (text: string) => text.replace('entry', 'enter')],
    ['nothing', () => ''],
  ])('is not found where the file holds %s', async (_, change) => {
    const shelf = await openShelf('things');
    await shelf.put(key, 'an entry that is long enough');
    writeFileSync(file(), change(readFileSync(file(), 'utf8')));
    expect(await shelf.get(key)).toBeNull();
    await shelf.put(key, 'again');
    expect(await shelf.get(key)).toBe('again');
  });

  it('is not read through a link', async () => {
    const shelf = await openShelf('things');
    await shelf.put(key, 'entry');
    const other = join(folder, 'other');
    writeFileSync(other, readFileSync(file()));
    rmSync(file());
    symlinkSync(other, file());
    expect(await shelf.get(key)).toBeNull();
  });

  it('goes when it was not used for longest and there are too many', async () => {
    const shelf = await openShelf('things');
    const keys = Array.from({ length: 30 }, (_, index) => cacheKey([String(index)]));
    for (const [index, one] of keys.entries()) {
      await shelf.put(one, 'x'.repeat(3_900_000));
      utimesSync(join(folder, 'things', one), index, index);
    }
    await shelf.trim();
    const left = readdirSync(join(folder, 'things'));
    expect(left.length).toBe(24);
    expect(left).toContain(keys.at(-1));
    expect(left).not.toContain(keys[0]);
  });
});

it.skipIf(process.platform === 'win32')('keeps nothing in a folder that others can write to', async () => {
  await (await openShelf('things')).put(key, 'entry');
  chmodSync(join(folder, 'things'), 0o777);
  const shelf = await openShelf('things');
  expect(await shelf.get(key)).toBeNull();
});
