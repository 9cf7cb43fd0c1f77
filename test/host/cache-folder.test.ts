import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  cacheFolderPath,
  isReachableByOthers,
  makeRunFolder,
  openCacheFolder,
  sweepCacheFolder,
} from '../../src/host/cache-folder.ts';
import { isRoot, temporaryFolder } from './program.ts';

describe('cacheFolderPath', () => {
  it('follows the environment', () => {
    expect(cacheFolderPath({ PARAPET_CACHE_DIR: '/a/b', XDG_CACHE_HOME: '/c' })).toBe('/a/b');
    expect(cacheFolderPath({ XDG_CACHE_HOME: '/c' })).toBe('/c/parapet');
    const usual = isRoot ? '/var/cache/parapet' : join(os.homedir(), '.cache', 'parapet');
    expect(cacheFolderPath({ XDG_CACHE_HOME: 'relative' })).toBe(usual);
    expect(cacheFolderPath({})).toBe(usual);
  });
});

describe('openCacheFolder', () => {
  it('makes a folder that only the user can change', async () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    expect(await openCacheFolder({ PARAPET_CACHE_DIR: folder })).toBe(folder);
    expect(statSync(folder).mode & 0o022).toBe(0);
  });

  it('refuses one that others can write to, or that is a link', async () => {
    const parent = temporaryFolder();
    const [open, link] = [join(parent, 'open'), join(parent, 'link')];
    mkdirSync(open);
    chmodSync(open, 0o777);
    await expect(openCacheFolder({ PARAPET_CACHE_DIR: open })).rejects.toThrow('others can write to it');
    chmodSync(open, 0o700);
    symlinkSync(open, link);
    await expect(openCacheFolder({ PARAPET_CACHE_DIR: link })).rejects.toThrow('not a real folder');
  });

  it('says so where nothing can be made', async () => {
    await expect(openCacheFolder({ PARAPET_CACHE_DIR: '/proc/parapet' })).rejects.toThrow(
      'cannot be created',
    );
  });
});

describe('sweepCacheFolder', () => {
  it('removes what dead processes left long ago', async () => {
    const cache = temporaryFolder();
    const own = await makeRunFolder(cache, 'profile', null);
    const [dead, young, other] = ['profile-4194303-abcdef', 'unpack-4194302-abcdef', 'chromium-1'].map(
      (name) => join(cache, name),
    ) as [string, string, string];
    for (const folder of [dead, young, other]) mkdirSync(folder);
    const hours = Date.now() / 1000 - 7_200;
    for (const folder of [own, dead, other]) utimesSync(folder, hours, hours);
    await sweepCacheFolder(cache, Date.now());
    expect([own, dead, young, other].map((folder) => existsSync(folder))).toEqual([true, false, true, true]);
  });
});

describe('isReachableByOthers', () => {
  it('looks at every folder on the way', async () => {
    const folder = temporaryFolder();
    expect(await isReachableByOthers(folder)).toBe(false);
    chmodSync(folder, 0o755);
    expect(await isReachableByOthers(folder)).toBe(true);
    expect(await isReachableByOthers(join(folder, 'no'))).toBe(false);
  });
});
