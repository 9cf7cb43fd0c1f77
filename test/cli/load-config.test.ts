import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { CONFIG_KEYS } from '../../src/cli/config-keys.ts';
import { loadConfig, nearestConfig } from '../../src/cli/load-config.ts';
import { FORMATS } from '../../src/cli/outputs.ts';
import { readConfig } from '../../src/cli/read-config.ts';
import schema from '../../schemas/config.schema.json' with { type: 'json' };

let folder = '';

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'parapet-config-')));
  mkdirSync(path.join(folder, '.git'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const load = (name = 'parapet.config.yaml') => loadConfig(path.join(folder, name));
const codes = async (name?: string) =>
  (await load(name)).diagnostics.map(({ code, place }) => `${place?.line}: ${code}`);

describe('nearestConfig', () => {
  it('takes the nearest up to the root of the repository', () => {
    write({ 'parapet.config.yaml': '', 'a/b/parapet.config.yaml': '', 'a/b/c/x.yaml': '', 'a/y.yaml': '' });
    expect(nearestConfig(path.join(folder, 'a/b/c/x.yaml'))).toBe(
      path.join(folder, 'a/b/parapet.config.yaml'),
    );
    expect(nearestConfig(path.join(folder, 'a/y.yaml'))).toBe(path.join(folder, 'parapet.config.yaml'));
  });

  it('never looks above the repository', () => {
    write({ 'parapet.config.yaml': '', 'sub/.git/HEAD': '', 'sub/x.yaml': '' });
    expect(nearestConfig(path.join(folder, 'sub/x.yaml'))).toBeNull();
  });
});

describe('loadConfig', () => {
  it('puts together what extends what, the nearest first, with paths of where each is written', async () => {
    write({
      'parapet.config.yaml': 'fail-on: low\nout: documents\nspecs: [designs]\n',
      'team/parapet.config.yaml':
        'extends: ../parapet.config.yaml\nfail-on: medium\nformats: [pretty, json=out/r.json]\n',
    });
    const { config } = await load('team/parapet.config.yaml');
    const relative = (name: string) => path.relative(process.cwd(), path.join(folder, name));
    expect(config?.stated.get('fail-on')?.values).toEqual(['medium']);
    expect(config?.stated.get('out')?.values).toEqual([relative('documents')]);
    expect(config?.stated.get('formats')?.values).toEqual(['pretty', `json=${relative('team/out/r.json')}`]);
    expect(config?.specsFolder).toBe(folder);
    expect(config?.stated.get('out')?.place).toMatchObject({ file: 'parapet.config.yaml', line: 2 });
  });

  it('tells every mistake with its line', async () => {
    write({
      'parapet.config.yaml':
        'fail-om: high\nmax-warnings: -1\nout: [a]\nformats: [yaml]\nfail-on: { a: b }\n',
    });
    expect(await codes()).toEqual([
      '1: config-key',
      '2: config-value',
      '3: config-value',
      '4: config-value',
      '5: config-value',
    ]);
  });

  it('refuses circles', async () => {
    write({ 'parapet.config.yaml': 'extends: other.yaml\n', 'other.yaml': 'extends: parapet.config.yaml\n' });
    expect(await codes()).toEqual(['1: config-extends']);
  });

  it.each([
    'out: ../outside',
    'out: /tmp/outside',
    'out: link/out',
    'formats: [json=/tmp/review.json]',
    'baseline: ../b.json',
    'specs: ["../**/*.yaml"]',
  ])('refuses to lead out of the repository: %s', async (line) => {
    symlinkSync(tmpdir(), path.join(folder, 'link'));
    write({ 'parapet.config.yaml': `${line}\n` });
    expect(await codes()).toEqual(['1: config-path']);
  });

  it('refuses to extend what is outside', async () => {
    write({ 'parapet.config.yaml': 'extends: ../other.yaml\n' });
    expect(await codes()).toEqual(['1: config-path']);
  });
});

describe('the schema of configs', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  it('has the keys that are read, with their values', () => {
    expect(Object.keys(schema.properties)).toEqual(CONFIG_KEYS.map(({ key }) => key));
    for (const { key, choices } of CONFIG_KEYS) {
      for (const choice of choices ?? []) expect(validate({ [key]: choice }), `${key}: ${choice}`).toBe(true);
    }
    for (const format of FORMATS) expect(validate({ formats: [format, `${format}=x`] }), format).toBe(true);
  });

  it.each([
    ['fail-on', 'often'],
    ['max-warnings', -1],
    ['formats', ['yaml']],
    ['out', ['a', 'b']],
    ['forms', ['docx']],
    ['specs', { a: 1 }],
    ['nothing', 'x'],
  ])('refuses what reading refuses: %s', (key, value) => {
    expect(validate({ [key]: value })).toBe(false);
    expect(readConfig({ path: 'c', text: JSON.stringify({ [key]: value }) }).value).toBeNull();
  });
});
