/** Jobs that a run is divided over, and threads that it is divided over: together they write what one writes alone. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { inFolder, parapet } from './run.ts';

const FORMATS = ['sarif', 'junit', 'jsonl', 'gitlab', 'markdown', 'github', 'stylish', 'shard'];

const spec = (id: string, versioning: boolean) => `parapet: 1
design: { id: ${id}, title: Design ${id}, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  a: { service: s3, account: prod, versioning: ${String(versioning)}, stores: [claim] }
data:
  claim: { classification: confidential }
environments:
  test: { components: { a: { versioning: false } } }
`;

/** Two designs with one id, which share fingerprints; one with mistakes; one that is warned of. */
async function estate(cwd: string): Promise<void> {
  await mkdir(path.join(cwd, 'designs'));
  const write = (name: string, text: string) => writeFile(path.join(cwd, 'designs', name), text);
  for (const [index, id] of ['claims', 'claims', 'billing', 'portal', 'orders', 'ledger', 'mail'].entries())
    await write(`${index}.yaml`, spec(id, index % 3 === 0));
  await write('mistaken.yaml', 'parapet: 1\ndesign: { id: X, title: X, owner: { team: x } }\n');
}

const CHECK = ['check', 'designs', '--as-of', '2026-11-25', '--environment', 'all', '-q'];
const into = (folder: string, formats = FORMATS) =>
  formats.flatMap((one) => ['-f', `${one}=${folder}/${one}`]);

describe('a run over many specs', () => {
  const results = new Map<string, string>();
  const exits = new Map<string, number | null>();
  let [stdout, stderr] = ['', ''];
  beforeAll(async () => {
    await inFolder([], async (cwd) => {
      await estate(cwd);
      const run = async (folder: string, words: readonly string[]) => {
        await mkdir(path.join(cwd, folder));
        const { exit, ...said } = await parapet(words, cwd);
        exits.set(folder, exit);
        [stdout, stderr] = [said.stdout, said.stderr];
        return said.stdout;
      };
      const single = await run('single', [
        ...CHECK,
        '--concurrency',
        '1',
        '-f',
        'pretty',
        ...into('single', [...FORMATS, 'json']),
      ]);
      const threads = await run('threads', [
        ...CHECK,
        '--concurrency',
        '3',
        '-f',
        'pretty',
        ...into('threads', [...FORMATS, 'json']),
      ]);
      results.set('single/pretty', single).set('threads/pretty', threads);
      for (const part of ['1', '2', '3'])
        await run(`part-${part}`, [
          ...CHECK,
          '--shard',
          `${part}/3`,
          ...into(`part-${part}`, ['shard', 'json']),
        ]);
      const parts = (format: string) => ['3', '1', '2'].map((part) => `part-${part}/${format}`);
      await run('merged', ['report', 'merge', ...parts('shard'), ...into('merged')]);
      await run('whole', ['report', 'merge', ...parts('json'), ...into('whole', [...FORMATS, 'json'])]);
      for (const folder of ['single', 'threads', 'merged', 'whole'])
        for (const format of [...FORMATS, 'json']) {
          const text = await readFile(path.join(cwd, folder, format), 'utf8').catch(() => null);
          if (text !== null) results.set(`${folder}/${format}`, text);
        }
      await run('lost', ['report', 'merge', 'part-1/shard', 'part-3/shard', '-f', 'gitlab=lost/gitlab']);
    });
  }, 120_000);

  it.each(['pretty', ...FORMATS, 'json'])('is the same from several threads: %s', (format) => {
    expect(results.get(`threads/${format}`)).toBe(results.get(`single/${format}`));
    expect(results.get(`single/${format}`)?.length).toBeGreaterThan(200);
  });

  it.each(FORMATS)('is the same from several jobs, merged: %s', (format) => {
    expect(results.get(`merged/${format}`)).toBe(results.get(`single/${format}`));
  });

  it.each([...FORMATS, 'json'])('is the same from whole reviews of several jobs: %s', (format) => {
    expect(results.get(`whole/${format}`)).toBe(results.get(`single/${format}`));
  });

  it('answers the same', () => {
    expect(['single', 'threads', 'merged', 'whole'].map((one) => exits.get(one))).toEqual([2, 2, 2, 2]);
    expect(['part-1', 'part-2', 'part-3'].map((one) => exits.get(one))).toEqual([0, 2, 0]);
  });

  it('fails for a job that is missing', () => {
    expect(exits.get('lost')).toBe(2);
    expect([stdout, stderr]).toEqual(['', expect.stringContaining('say nothing of specs 2, 5, 8 of 8.')]);
  });
});

it('refuses to merge what is not of one run', async () => {
  await inFolder([], async (cwd) => {
    await estate(cwd);
    const write = (name: string, ...words: readonly string[]) =>
      parapet([...CHECK, ...words, '-f', `shard=${name}`], cwd);
    await write('one', '--shard', '1/2');
    await write('all');
    const others = ['sarif', 'gitlab', 'junit', 'markdown', 'jsonl', 'github'];
    await parapet(
      [
        'check',
        'designs/1.yaml',
        'designs/2.yaml',
        '-q',
        '-f',
        'shard=few',
        ...others.flatMap((name) => ['-f', `${name}=other.${name}`]),
      ],
      cwd,
    );
    await writeFile(
      path.join(cwd, 'bent'),
      (await readFile(path.join(cwd, 'few'), 'utf8')).replace('"diagnostics":[]', '"diagnostics":{}'),
    );
    await writeFile(
      path.join(cwd, 'vast'),
      (await readFile(path.join(cwd, 'few'), 'utf8')).replaceAll('"of":2', '"of":9007199254740991'),
    );
    await writeFile(path.join(cwd, 'cut'), '[\n  {\n    "path": "x"\n');
    const merge = async (...files: readonly string[]) => {
      const { exit, stderr } = await parapet(['report', 'merge', ...files], cwd);
      return `${exit} ${stderr.split('\n')[0]}`;
    };
    expect(await merge('one', 'all')).toBe('2 error `one` and `all` both report on spec 1 of 8.');
    expect(await merge('one', 'few')).toBe(
      '2 error `one` is of a run over 8 specs, and `few` of one over 2.',
    );
    expect(await merge('vast')).toContain(
      'specs 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 9007199254740979 more of',
    );
    await writeFile(path.join(cwd, 's'), '# nothing of ours');
    expect(await merge('s')).toBe('2 error `s` is no report that can be merged.');
    for (const name of others) {
      const { exit, stderr } = await parapet(['report', 'merge', `other.${name}`], cwd);
      expect(exit, name).toBe(2);
      expect(stderr, name).toMatch(
        new RegExp(`^error \`other.${name}\` is an? [^\n]+\\.\\nhelp: [^\n]+ --format ${name}=FILE\`\\.`),
      );
    }
    expect(await merge('cut')).toBe('2 error `cut:2` ends in the middle: the job that wrote it was cut off.');
    expect(await merge('bent')).toContain(
      '2 error `bent:1` has an entry that is not as this version of Parapet writes it',
    );
    expect(await merge('no')).toBe('2 error `no` is not there.');
    expect(await merge('one', '-f', 'json')).toContain(
      '`one:1` holds verdicts, while `json` prints whole reviews',
    );
    expect(await merge('one', '-f', 'pretty')).toContain('Reports hold no lines of the specs');
  });
});
