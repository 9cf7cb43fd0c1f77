/** Documents in the look of an organization: made, verified, found stale, and refused where the theme is hostile. */
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, it } from 'vitest';

import { inFolder, parapet, type Run } from './run.ts';

const SPEC = 'link-shortener.yaml';
const FILES = [`samples/${SPEC}`, 'samples/themes/harbour'];
const DAY = ['--as-of', '2026-11-23'];

it('has the look of the theme, the same bytes each time, and names it in everything that verifies', async () => {
  await inFolder(FILES, async (folder) => {
    const run = (...words: string[]): Promise<Run> => parapet(words, folder);
    const build = (...words: string[]): Promise<Run> =>
      run('build', SPEC, ...DAY, '--only', 'pdf', '--only', 'html', ...words);
    const made = await build('--theme', 'harbour');
    expect([made.exit, made.stderr]).toEqual([0, '']);
    const pdf = path.join(folder, 'build/link-shortener.pdf');
    const html = await readFile(path.join(folder, 'build/link-shortener.html'), 'utf8');
    const told = [
      /<bdi>Harbour Mutual</,
      /C2 Internal/,
      /House style of Harbour Mutual, theme harbour, SHA-256 [0-9a-f]{64}/,
    ];
    expect(told.filter((words) => !words.test(html))).toEqual([]);
    const first = await readFile(pdf);
    expect((await build('--theme', './harbour/', '--no-cache')).exit).toBe(0);
    expect((await readFile(pdf)).equals(first)).toBe(true);

    const verify = async (...words: string[]): Promise<readonly [number | null, string]> => {
      const { exit, stdout, stderr } = await run('verify', 'build/link-shortener.pdf', ...words);
      return [exit, stdout + stderr];
    };
    const alone = await verify('--pages');
    expect(alone[0]).toBe(0);
    expect(alone[1]).toContain('open   Look      It has the look of the theme `harbour`, SHA-256');
    expect(alone[1]).toContain('the theme in which they look as they do is not here');
    const whole = await verify('--pages', '--theme', 'harbour');
    expect(whole[1]).toContain('holds  Look');
    expect(whole[1]).toContain('Drawn again, the document is the same, byte for byte.');
    expect(whole[1]).not.toContain('FAILS');

    // The command that made it finds it as it is, until a byte of the theme changes.
    const check = (): Promise<Run> => build('--theme', 'harbour', '--check');
    expect((await check()).exit).toBe(0);
    await appendFile(path.join(folder, 'harbour/sections/cover.hbs'), '<p>More.</p>\n');
    const stale = await check();
    expect([stale.exit, stale.stdout]).toEqual([1, 'build/link-shortener.pdf\nbuild/link-shortener.html\n']);
    const other = await verify('--theme', 'harbour', '--pages');
    expect(other[0]).toBe(0);
    expect(other[1]).toContain('the theme in `harbour` is another one, or has changed since');
  });
});

it('comes from the config, and from nowhere outside of the project', async () => {
  await inFolder(FILES, async (folder) => {
    await writeFile(path.join(folder, 'parapet.config.yaml'), 'theme: harbour\n');
    execFileSync('git', ['init', '-q'], { cwd: folder });
    const words = ['build', SPEC, ...DAY, '--only', 'html'];
    expect((await parapet(words, folder)).exit).toBe(0);
    expect(await readFile(path.join(folder, 'build/link-shortener.html'), 'utf8')).toContain(
      'Harbour Mutual',
    );
    await writeFile(path.join(folder, 'parapet.config.yaml'), 'theme: ../elsewhere\n');
    const out = await parapet(words, folder);
    expect(out.exit).toBe(2);
    expect(out.stderr).toContain('leads out of the project');
  });
});

it('is among what decides whether a spec changed', async () => {
  await inFolder(FILES, async (folder) => {
    const git = (...words: string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'all');
    const words = ['build', SPEC, ...DAY, '--only', 'md', '--changed-since', 'HEAD', '--theme', 'harbour'];
    expect((await parapet(words, folder)).stderr).toContain('0 of 1 specs changed');
    await rm(path.join(folder, 'harbour/partials/brand.hbs'));
    expect((await parapet(words, folder)).stderr).toContain('1 of 1 specs changed');
  });
});

it('makes nothing in the look of a theme that asks for what a design does not have', async () => {
  await inFolder(FILES, async (folder) => {
    await mkdir(path.join(folder, 'harbour/sections'), { recursive: true });
    await writeFile(
      path.join(folder, 'harbour/sections/threat-register.hbs'),
      '<p>\n{{#each findings}}{{title}}{{/each}}</p>\n',
    );
    const { exit, stderr, stdout } = await parapet(
      ['build', SPEC, ...DAY, '--only', 'html', '--theme', 'harbour'],
      folder,
    );
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('harbour/sections/threat-register.hbs:2:9 error There is no `findings` here.');
  });
});
