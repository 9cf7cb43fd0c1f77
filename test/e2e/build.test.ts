/** The whole way: the built command writes the document in its four forms, and what it may not do it does not. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { pageTexts } from '../pdf/documents.ts';
import { withoutOwnScript } from './own-script.ts';
import { inFolder, parapet, ROOT } from './run.ts';

const FORMS = ['pdf', 'html', 'md', 'json'] as const;
const SAMPLE = 'samples/link-shortener.yaml';

describe('a build', () => {
  it('writes the document in four forms and says where', async () => {
    await inFolder([SAMPLE], async (folder) => {
      const { stdout, stderr, exit } = await parapet(
        ['build', 'link-shortener.yaml', '--as-of', '2026-11-23', '-o', 'out/here'],
        folder,
      );
      expect([stderr, exit]).toEqual(['', 0]);
      expect(stdout).toBe(FORMS.map((form) => `out/here/link-shortener.${form}\n`).join(''));
      expect(readdirSync(path.join(folder, 'out/here')).toSorted()).toEqual(
        FORMS.map((form) => `link-shortener.${form}`).toSorted(),
      );
      const at = (form: string): string => path.join(folder, `out/here/link-shortener.${form}`);
      const pages = await pageTexts(await readFile(at('pdf')));
      expect(pages.length).toBeGreaterThan(5);
      expect(pages[0]).toContain('Link shortener');
      const html = await readFile(at('html'), 'utf8');
      expect(html).toContain('<svg');
      expect(withoutOwnScript(html)).not.toMatch(/<script|javascript:|\son\w+=/i);
      expect(await readFile(at('md'), 'utf8')).toContain('# Link shortener');
      const review: unknown = JSON.parse(await readFile(at('json'), 'utf8'));
      expect(review).toMatchObject({
        format: 1,
        design: { id: 'link-shortener' },
        asOf: { date: '2026-11-23' },
      });
    });
  });

  it('takes its day from SOURCE_DATE_EPOCH, before the day of the design', async () => {
    await inFolder([SAMPLE], async (folder) => {
      const words = ['build', 'link-shortener.yaml', '--only', 'json'];
      const day = async (env: Record<string, string>): Promise<unknown> => {
        const { exit, stderr } = await parapet(words, folder, env);
        if (exit !== 0) return stderr;
        const { asOf } = JSON.parse(await readFile(path.join(folder, 'build/link-shortener.json'), 'utf8'));
        return asOf;
      };
      expect(await day({})).toMatchObject({ date: '2026-11-20', from: 'design' });
      expect(await day({ SOURCE_DATE_EPOCH: '1800000000' })).toEqual({
        date: '2027-01-15',
        epoch: 1_800_000_000,
        from: 'source-date-epoch',
      });
      expect(await day({ SOURCE_DATE_EPOCH: 'yesterday' })).toContain(
        'SOURCE_DATE_EPOCH is not a number of seconds',
      );
      expect(await day({ SOURCE_DATE_EPOCH: '-1' })).toContain(
        'SOURCE_DATE_EPOCH is not a number of seconds',
      );
    });
  });

  it('that is ended by a signal leaves the old document whole, and nothing else', async () => {
    await inFolder([SAMPLE], async (folder) => {
      const out = path.join(folder, 'build');
      await parapet(['build', 'link-shortener.yaml', '--only', 'json'], folder);
      await writeFile(path.join(out, 'link-shortener.pdf'), 'the old one');
      const child = spawn(
        process.execPath,
        [path.join(ROOT, 'dist/command/bin.js'), 'build', 'link-shortener.yaml', '--only', 'pdf'],
        {
          cwd: folder,
          stdio: 'ignore',
        },
      );
      const ended = once(child, 'close');
      await setTimeout(1500);
      child.kill('SIGTERM');
      const [code, signal]: unknown[] = await ended;
      // Before there is a browser to close, the signal ends the process by itself, which shells call 143 too.
      const exit = signal === 'SIGTERM' ? 143 : code;
      // A very fast machine may have finished.
      expect([0, 143]).toContain(exit);
      const kept = (await readFile(path.join(out, 'link-shortener.pdf'), 'utf8')) === 'the old one';
      expect(kept).toBe(exit === 143);
      expect(readdirSync(out).toSorted()).toEqual(['link-shortener.json', 'link-shortener.pdf']);
    });
  });

  it('into a folder that cannot be written says so', async () => {
    await inFolder([SAMPLE], async (folder) => {
      await writeFile(path.join(folder, 'build'), 'a file is in the way');
      const { stdout, stderr, exit } = await parapet(
        ['build', 'link-shortener.yaml', '--only', 'md'],
        folder,
      );
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^error .*\nhelp: /);
      expect(stderr).not.toMatch(/^ {4}at /m);
      expect([2, 3]).toContain(exit);
    });
  });
});

describe('the same spec', () => {
  it.each([SAMPLE, 'samples/claims-intake.yaml'])('%s is the same document anywhere', async (sample) => {
    const name = path.basename(sample, '.yaml');
    const built = async (words: readonly string[], env: Record<string, string>): Promise<readonly Buffer[]> =>
      inFolder([sample], async (folder) => {
        const { stderr } = await parapet(['build', `${name}.yaml`, ...words], folder, env);
        expect(stderr).toBe('');
        const out = path.join(folder, words.includes('-o') ? 'elsewhere' : 'build');
        return Promise.all(FORMS.map((form) => readFile(path.join(out, `${name}.${form}`))));
      });
    const here = await built([], { TZ: 'UTC', LANG: 'C.UTF-8' });
    const usual = process.umask(0o077);
    const there = await built(['-o', 'elsewhere'], {
      TZ: 'Pacific/Chatham',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      USER: 'somebody',
      HOSTNAME: 'elsewhere',
    }).finally(() => process.umask(usual));
    for (const [index, form] of FORMS.entries()) {
      const [one, other] = [here[index], there[index]];
      expect(one?.length ?? 0, form).toBeGreaterThan(1000);
      expect(one !== undefined && other !== undefined && one.equals(other), `${form} is the same`).toBe(true);
    }
  });
});

it('is the same document anywhere with included files, in environments, and however it is printed', async () => {
  const files = {
    'shop.yaml': `parapet: 1
include: [shared/data.yaml]
design: { id: shop, title: Shop, date: 2026-11-23, owner: { team: shop } }
accounts: { prod: { id: "111122223333", purpose: workload, regions: [eu-west-1] } }
components: { orders: { service: s3, account: prod, stores: [order] } }
environments: { staging: { components: { orders: { title: Orders of staging } } } }
`,
    'shared/data.yaml': 'parapet: 1\ndata: { order: { classification: confidential, personal: true } }\n',
  };
  const names = ['shop', 'shop.staging'];
  const built = async (words: readonly string[], env: Record<string, string>): Promise<readonly Buffer[]> =>
    inFolder([], async (folder) => {
      mkdirSync(path.join(folder, 'shared'));
      for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
      const how = ['--environment', 'all', '--profile', 'audit', '--paper', 'letter', '--cover'];
      const { stderr } = await parapet(
        ['build', 'shop.yaml', '--only', 'pdf', ...how, ...words],
        folder,
        env,
      );
      expect(stderr).toBe('');
      return Promise.all(names.map((name) => readFile(path.join(folder, 'build', `${name}.pdf`))));
    });
  const here = await built([], { TZ: 'UTC', LANG: 'C.UTF-8' });
  const there = await built(['--no-cache'], { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8' });
  for (const [index, name] of names.entries()) {
    expect(Buffer.compare(here[index] ?? Buffer.of(), there[index] ?? Buffer.of(1)), name).toBe(0);
  }
});

it('does not show from where the command was run', async () => {
  await inFolder([SAMPLE], async (folder) => {
    mkdirSync(path.join(folder, 'below'));
    await parapet(['build', 'link-shortener.yaml', '--only', 'md', '--only', 'json'], folder);
    await parapet(
      ['build', path.join(folder, 'link-shortener.yaml'), '--only', 'md', '--only', 'json'],
      path.join(folder, 'below'),
    );
    for (const form of ['md', 'json']) {
      const [here, there] = await Promise.all(
        [folder, path.join(folder, 'below')].map((where) =>
          readFile(path.join(where, 'build', `link-shortener.${form}`), 'utf8'),
        ),
      );
      expect(there).toBe(here);
      expect(there).not.toContain(folder);
    }
  });
});

it('what is printed can be read by programs', async () => {
  await inFolder(['test/e2e/small.yaml', 'test/e2e/cases/mistakes/files/mistakes.yaml'], async (folder) => {
    const json = async (...words: string[]): Promise<unknown> => {
      const { stdout, stderr } = await parapet(words, folder);
      expect(stderr).toBe('');
      return JSON.parse(stdout);
    };
    expect(await json('schema')).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(await json('schema', 'review')).toHaveProperty('properties.findings');
    expect(await json('rules', '-f', 'json')).toMatchObject({
      checks: expect.any(Array),
      threats: expect.any(Array),
    });
    expect(await json('check', 'small.yaml', '-f', 'json')).toMatchObject({
      path: 'small.yaml',
      diagnostics: [],
    });
    expect(await json('check', 'small.yaml', 'mistakes.yaml', '-f', 'json')).toMatchObject([
      { path: 'small.yaml', review: { format: 1 } },
      { path: 'mistakes.yaml', review: null },
    ]);
    const { stdout } = await parapet(
      ['check', 'small.yaml', '-f', 'json=out.json', '--fail-on', 'never'],
      folder,
    );
    expect(stdout).toBe('');
    expect(JSON.parse(await readFile(path.join(folder, 'out.json'), 'utf8'))).toMatchObject({
      path: 'small.yaml',
    });
    expect(existsSync(path.join(folder, 'build'))).toBe(false);
  });
});

it('every rule is listed and explained', async () => {
  await inFolder([], async (folder) => {
    const { stdout } = await parapet(['rules'], folder);
    const ids = [...stdout.matchAll(/^ {2}([a-z-]+\/[a-z0-9-]+) /gm)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThan(60);
    for (const id of [ids[0] ?? '', ids.at(-1) ?? '']) {
      const explained = await parapet(['explain', id], folder);
      expect(explained).toMatchObject({ exit: 0, stderr: '' });
      expect(explained.stdout.split('\n')[0]).toContain(id);
    }
  });
});

it('a reader that goes away and a full disk are no defects of Parapet', async () => {
  await inFolder([SAMPLE], async (folder) => {
    const shell = async (line: string): Promise<string> => {
      const child = spawn('sh', ['-c', line], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
      await once(child, 'close');
      return Buffer.concat(chunks).toString('utf8');
    };
    const run = `"${process.execPath}" "${path.join(ROOT, 'dist/command/bin.js')}"`;
    expect(await shell(`${run} check link-shortener.yaml -f json | head -c 1`)).toBe('{');
    if (!existsSync('/dev/full')) return;
    expect(await shell(`${run} rules > /dev/full; echo $?`)).toBe(
      'error The results cannot be written (ENOSPC).\n3\n',
    );
  });
});
