import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBrowser, noBrowser } from '../../src/host/find-browser.ts';
import { installedBrowsers, puppeteerBrowsers } from '../../src/host/installed-browsers.ts';
import { temporaryFolder } from './program.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program that calls itself a browser. */
function pretendBrowser(file: string, says: string): string {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('findBrowser', () => {
  it('takes the one that is named, on the command line before the environment', async () => {
    const folder = temporaryFolder();
    const [one, two] = ['one', 'two'].map((name) =>
      pretendBrowser(join(folder, name), `Chromium 1.2.3 ${name}`),
    );
    vi.stubEnv('PARAPET_BROWSER', two ?? '');
    expect((await findBrowser(one ?? '')).found).toMatchObject({
      origin: '--browser',
      executable: one,
      version: 'Chromium 1.2.3',
    });
    expect((await findBrowser(null)).found).toMatchObject({ origin: 'PARAPET_BROWSER', executable: two });
  });

  it.each([
    ['is not there', 'no', 'there is no such file'],
    ['is a folder', '.', 'it is not a file'],
    ['is no browser', 'true', 'it is not a Chrome, Chromium or Edge'],
    ['cannot be run', 'plain', 'it cannot be run'],
  ])('stops at a named one that %s', async (_, name, problem) => {
    const folder = temporaryFolder();
    pretendBrowser(join(folder, 'true'), 'hello');
    writeFileSync(join(folder, 'plain'), '');
    const search = await findBrowser(join(folder, name));
    expect(search.found).toBeNull();
    expect(search.attempts).toEqual([
      { origin: '--browser', path: join(folder, name).replace(/\/\.$/, ''), problem },
    ]);
    expect(noBrowser(search).message).toContain('The browser that `--browser` names cannot be used');
  });

  it('looks elsewhere when its own cannot be used, and says what it tried', async () => {
    vi.stubEnv('PARAPET_CACHE_DIR', '/proc/parapet');
    vi.stubEnv('PUPPETEER_CACHE_DIR', temporaryFolder());
    vi.stubEnv('PATH', temporaryFolder());
    const search = await findBrowser(null);
    const origins = search.attempts.map(({ origin }) => origin);
    expect(origins.slice(0, 2)).toEqual(['package', 'puppeteer']);
    expect(search.attempts[0]?.problem).toContain('`/proc/parapet` cannot be created');
    expect(noBrowser({ ...search, found: null }).message).toContain('puppeteer: its cache holds no Chrome');
  });
});

describe('the places of other browsers', () => {
  it('are the cache of Puppeteer, newest first', async () => {
    const cache = temporaryFolder();
    vi.stubEnv('PUPPETEER_CACHE_DIR', cache);
    const place = (build: string): string =>
      join(cache, 'chrome-headless-shell', build, 'chrome-headless-shell-linux64', 'chrome-headless-shell');
    for (const build of ['linux-99.0.1.0', 'linux-148.0.7778.9', 'linux-148.0.7778.97'])
      pretendBrowser(place(build), '');
    const found = ['linux-148.0.7778.97', 'linux-148.0.7778.9', 'linux-99.0.1.0'].map(place);
    expect(await puppeteerBrowsers()).toEqual(found);
  });

  it('are on the search path, but never in the current folder', async () => {
    const folder = temporaryFolder();
    const chromium = pretendBrowser(join(folder, 'bin', 'chromium'), '');
    pretendBrowser(join(folder, 'google-chrome'), '');
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    vi.stubEnv('PATH', `.:${join(folder, 'bin')}:`);
    const found = await installedBrowsers();
    expect(found).toContain(chromium);
    expect(found.filter((file) => !file.startsWith('/'))).toEqual([]);
  });
});
