import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findSpecs } from '../../src/cli/find-specs.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const SPEC = 'parapet: 1\ndesign: { id: a }\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parapet-find-'));
  const files: Readonly<Record<string, string>> = {
    'z.yaml': SPEC,
    'B.yml': SPEC,
    'part.yaml': 'parapet: 1\naccounts: {}\n',
    'values.yaml': 'replicas: 3\n',
    'team/one.parapet.yaml': 'nonsense',
    'team/deep/two.yaml': SPEC,
    'team/readme.md': SPEC,
    'node_modules/three.yaml': SPEC,
    '.git/four.yaml': SPEC,
    'odd{name}.yaml': SPEC,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  mkdirSync(path.join(folder, 'empty'));
  symlinkSync(folder, path.join(folder, 'team/loop'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('findSpecs', () => {
  it('finds the specs of a folder, and passes over the rest', () => {
    expect(findSpecs(['.'], folder)).toEqual({
      specs: ['B.yml', 'odd{name}.yaml', 'team/deep/two.yaml', 'team/one.parapet.yaml', 'z.yaml'],
      passedOver: ['part.yaml', 'values.yaml'],
    });
  });

  it('finds what patterns match', () => {
    expect(findSpecs(['*.{yaml,yml}'], folder).specs).toEqual(['B.yml', 'odd{name}.yaml', 'z.yaml']);
    expect(findSpecs(['team/**/*.yaml'], folder).specs).toEqual([
      'team/deep/two.yaml',
      'team/one.parapet.yaml',
    ]);
    expect(findSpecs([`${folder}/*.yml`], '/').specs).toEqual([`${folder}/B.yml`]);
  });

  it('takes each spec once, in the order of the words', () => {
    expect(findSpecs(['z.yaml', 'team', './z.yaml', '**/*.yml'], folder).specs).toEqual([
      'z.yaml',
      'team/deep/two.yaml',
      'team/one.parapet.yaml',
      'B.yml',
    ]);
  });

  it('leaves files that are named to those who read them', () => {
    expect(findSpecs(['part.yaml', 'missing.yaml', 'odd{name}.yaml', 'z.yaml/x.yaml'], folder).specs).toEqual(
      ['part.yaml', 'missing.yaml', 'odd{name}.yaml', 'z.yaml/x.yaml'],
    );
  });

  it.each(['team/*.yml', 'nowhere/*.yaml', 'empty', '{a,{b}}'])('says that %s names nothing', (word) => {
    expect(() => findSpecs([word], folder)).toThrow(UsageError);
  });
});
