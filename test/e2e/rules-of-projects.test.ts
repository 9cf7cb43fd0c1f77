/** Specs of one run that belong to several projects: each is judged by the rules that its own config names. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, it } from 'vitest';

import { inFolder, parapet } from './run.ts';

const spec = (id: string): string => `parapet: 1
design: { id: ${id}, title: Design ${id}, owner: { team: ${id} } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
`;

const pack = (id: string): string => `parapet-rules: 1
pack: { id: ${id}, version: "1", title: Rules of ${id} }
rules:
  ${id}-owner:
    area: accounts
    severity: high
    title: Nobody answers for an account
    expects: Every account names its owner
    rationale: Bills have no name on them.
    remedy: Write \`owner\`.
    subjects: accounts
    expect: { required: [owner] }
    absent: gap
`;

it('are judged by the rules of their own', async () => {
  await inFolder([], async (cwd) => {
    const write = async (file: string, text: string): Promise<void> => {
      await mkdir(path.dirname(path.join(cwd, file)), { recursive: true });
      await writeFile(path.join(cwd, file), text);
    };
    await mkdir(path.join(cwd, '.git'));
    for (const team of ['red', 'blue']) {
      await write(`${team}/design.yaml`, spec(team));
      await write(`${team}/house.yaml`, pack(team));
      await write(`${team}/parapet.config.yaml`, 'rules: [house.yaml]\n');
    }
    await write('green/design.yaml', spec('green'));
    const specs = ['red/design.yaml', 'blue/design.yaml', 'green/design.yaml'];
    const { stdout } = await parapet(['check', ...specs, '-f', 'stylish', '--as-of', '2026-11-23'], cwd);
    expect([...stdout.matchAll(/house\/[a-z-]+/g)].map(([id]) => id)).toEqual([
      'house/blue-owner',
      'house/red-owner',
    ]);
    await write('red/house.yaml', 'parapet-rules: 1\n');
    const wrong = await parapet(['check', ...specs, '-f', 'stylish', '--as-of', '2026-11-23'], cwd);
    expect(wrong.exit).toBe(2);
    expect(wrong.stdout).toContain('red/house.yaml');
    expect(wrong.stdout).toContain('house/blue-owner');
    const built = await parapet(['build', ...specs, '--only', 'json', '--as-of', '2026-11-23'], cwd);
    expect(built.exit).toBe(2);
    expect(built.stdout).toBe('build/blue.json\nbuild/green.json\n');
  });
});

it('are explained by the same rules, with the same numbers', async () => {
  await inFolder([], async (cwd) => {
    await mkdir(path.join(cwd, '.git'));
    await writeFile(path.join(cwd, 'design.yaml'), spec('red'));
    await writeFile(path.join(cwd, 'house.yaml'), pack('red'));
    await writeFile(path.join(cwd, 'parapet.config.yaml'), 'rules: [house.yaml]\n');
    const found = await parapet(['explain', 'F-01', '--spec', 'design.yaml', '--as-of', '2026-11-23'], cwd);
    expect([found.exit, found.stderr]).toEqual([0, 'note Configured by `parapet.config.yaml`.\n']);
    expect(found.stdout).toContain('house/red-owner');
    const rule = await parapet(['explain', 'house/red-owner'], cwd);
    expect(rule.stdout).toContain('Bills have no name on them.');
    const none = await parapet(['explain', 'house/red-owner', '--no-config'], cwd);
    expect(none).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('name its pack with `--rules FILE`'),
    });
  });
});

it('are adopted, pruned and listed by the same rules', async () => {
  await inFolder([], async (cwd) => {
    await mkdir(path.join(cwd, '.git'));
    for (const team of ['red', 'blue']) {
      await mkdir(path.join(cwd, team));
      await writeFile(path.join(cwd, team, 'design.yaml'), spec(team));
      await writeFile(path.join(cwd, team, 'house.yaml'), pack(team));
      await writeFile(path.join(cwd, team, 'parapet.config.yaml'), 'rules: [house.yaml]\n');
    }
    await writeFile(path.join(cwd, 'parapet.config.yaml'), 'baseline: known.json\n');
    const day = ['--as-of', '2026-11-23'];
    const known = async (): Promise<readonly string[]> => {
      const text = await readFile(path.join(cwd, 'known.json'), 'utf8');
      return [...text.matchAll(/house\/[a-z-]+/g)].map(([id]) => id);
    };
    expect((await parapet(['baseline', 'create', 'red', 'blue', '-b', 'known.json', ...day], cwd)).exit).toBe(
      0,
    );
    expect(await known()).toEqual(['house/blue-owner', 'house/red-owner']);
    const same = await parapet(['baseline', 'prune', ...day], cwd);
    expect(same.stderr).toContain('known.json: 0 findings taken out');
    expect((await parapet(['baseline', 'report', ...day], cwd)).stdout).toContain('house/red-owner');
    await writeFile(path.join(cwd, 'red/design.yaml'), spec('red').replace('prod: {', 'prod: { owner: red,'));
    await parapet(['baseline', 'prune', ...day], cwd);
    expect(await known()).toEqual(['house/blue-owner']);
    const listed = await parapet(['rules', '--area', 'house'], path.join(cwd, 'red'));
    expect([listed.exit, listed.stdout.includes('house/red-owner')]).toEqual([0, true]);
    expect((await parapet(['rules', '--area', 'house', '--no-config'], path.join(cwd, 'red'))).exit).toBe(2);
  });
});

it('are named in a portfolio from the root of their project, however they were named', async () => {
  await inFolder([], async (cwd) => {
    await mkdir(path.join(cwd, '.git'));
    await mkdir(path.join(cwd, 'designs'));
    await writeFile(path.join(cwd, 'designs/red.yaml'), spec('red'));
    await writeFile(path.join(cwd, 'designs/wrong.yaml'), spec('wrong').replace('title', 'name'));
    const specs = ['red', 'wrong'].map((name) => path.join(cwd, `designs/${name}.yaml`));
    await parapet(['portfolio', ...specs, '--only', 'json'], cwd);
    const text = await readFile(path.join(cwd, 'build/portfolio.json'), 'utf8');
    expect(text).not.toContain(cwd);
    expect([...text.matchAll(/"spec": "(.*)"/g)].map(([, name]) => name)).toEqual([
      'designs/red.yaml',
      'designs/wrong.yaml',
    ]);
  });
});
