/** Specs of several files: each folder of `files` is one, `design.yaml` with what it includes. */
import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { readDesign } from '../../src/read-design.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { filesBelow, readText } from '../files.ts';
import { printedFrom } from '../printed.ts';

const FOLDER = 'test/spec/files';
const START =
  'parapet: 1\ndesign: { id: shop, title: Shop, owner: { team: shop } }\naccounts: { prod: { id: "111122223333" } }\n';

/** The files of a folder, `design.yaml` apart from the others. */
function filesOf(folder: string): { main: SourceFile; others: SourceFile[] } {
  const files = filesBelow(`${FOLDER}/${folder}`, '.yaml').map((path) => ({
    path: path.slice(`${FOLDER}/${folder}/`.length),
    text: readText(path),
  }));
  const [main] = files.filter(({ path }) => path === 'designs/design.yaml');
  if (main === undefined) throw new Error(`${folder} has no design`);
  return { main, others: files.filter((file) => file !== main) };
}

/** A spec of some texts by path; the first one is the spec itself. */
function read(texts: Readonly<Record<string, string>>): ReturnType<typeof readDesign> {
  const [main, ...others] = Object.entries(texts).map(([path, text]) => ({ path, text }));
  if (main === undefined) throw new Error('there is no spec');
  return readDesign(main, others);
}

function codes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, place }) => `${place?.file}:${place?.line}:${place?.column} ${code}`);
}

describe('mistakes', () => {
  it.each(readdirSync(FOLDER).filter((name) => !name.includes('.')))('%s', async (name) => {
    const { main, others } = filesOf(name);
    const { value, diagnostics } = readDesign(main, others);
    expect(value).toBeNull();
    await expect(printedFrom([main, ...others], diagnostics)).toMatchFileSnapshot(`files/${name}.txt`);
  });
});

describe('a spec of several files', () => {
  const ORG = {
    'designs/design.yaml': `include: [../org/accounts.yaml, ../org/audit.yaml]\n${START}audit: { config: { recorder: all } }\ncomponents: { orders: { service: s3, account: dev } }\n`,
    'org/accounts.yaml': 'parapet: 1\ninclude: [audit.yaml]\naccounts: { dev: { id: "111122223334" } }\n',
    'org/audit.yaml': 'parapet: 1\naudit: { trails: { all: { account: dev } } }\n',
    'org/unused.yaml': 'parapet: 2\n',
  };

  it('is what its files make together, each read once', () => {
    const { value, diagnostics } = read(ORG);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value?.spec.accounts ?? {})).toEqual(['prod', 'dev']);
    expect(value?.spec.audit).toMatchObject({ config: {}, trails: { all: {} } });
    expect(value?.files.map(({ path }) => path)).toEqual([
      'designs/design.yaml',
      'org/accounts.yaml',
      'org/audit.yaml',
    ]);
  });

  it('keeps the places of the files in which things stand', () => {
    const { value } = read(ORG);
    const at = (pointer: string): string => {
      const place = value?.document.locate(pointer, 'key');
      return `${place?.file}:${place?.line}:${place?.column}`;
    };
    expect(at('/accounts/prod')).toBe('designs/design.yaml:4:13');
    expect(at('/accounts/dev')).toBe('org/accounts.yaml:3:13');
    expect(at('/audit/trails/all/account')).toBe('org/audit.yaml:2:27');
    expect(at('/audit/config')).toBe('designs/design.yaml:5:10');
    // What is not written is missing where its element stands.
    expect(at('/accounts/dev/purpose')).toBe('org/accounts.yaml:3:13');
  });

  it('says nothing of names that may be in a file which is missing', () => {
    const { 'org/accounts.yaml': _, ...rest } = ORG;
    expect(codes(read(rest).diagnostics)).toEqual(['designs/design.yaml:1:11 include-not-found']);
  });

  it('says nothing of names that may be in a file which cannot be parsed', () => {
    const { diagnostics } = read({ ...ORG, 'org/accounts.yaml': 'parapet: 1\naccounts: [\n' });
    expect(codes(diagnostics)).toEqual(['org/accounts.yaml:2:11 unclosed-bracket']);
  });
});

describe('limits', () => {
  const chain = (length: number): Record<string, string> =>
    Object.fromEntries([
      ['design.yaml', `include: [f1.yaml]\n${START}`],
      ...Array.from({ length }, (_, index) => [
        `f${index + 1}.yaml`,
        `parapet: 1\n${index + 1 === length ? '' : `include: [f${index + 2}.yaml]\n`}`,
      ]),
    ]) as Record<string, string>;

  it('16 files may include one another, and no more', () => {
    expect(read(chain(16)).diagnostics).toEqual([]);
    expect(codes(read(chain(17)).diagnostics)).toEqual(['f16.yaml:2:11 include-too-deep']);
    expect(codes(read(chain(5000)).diagnostics)).toEqual(['f16.yaml:2:11 include-too-deep']);
  });

  it('a spec has 200 files at most', () => {
    const many = (count: number): Record<string, string> => {
      const names = Array.from({ length: count }, (_, index) => `f${index}.yaml`);
      const texts: Record<string, string> = {
        'design.yaml': `include: [a.yaml, b.yaml]\n${START}`,
        'a.yaml': `parapet: 1\ninclude: [${names.slice(0, 150).join(', ')}]\n`,
        'b.yaml': `parapet: 1\ninclude: [${names.slice(150).join(', ')}]\n`,
      };
      for (const name of names) texts[name] = 'parapet: 1\n';
      return texts;
    };
    expect(read(many(197)).diagnostics).toEqual([]);
    expect(codes(read(many(250)).diagnostics)).toEqual(['b.yaml:2:528 too-many-files']);
  });

  it('files that include each other in every way are read once each', () => {
    // Thirty layers of two files, each of which includes both of the next: two to the power of fifteen ways.
    const texts: Record<string, string> = { 'design.yaml': `include: [a0.yaml, b0.yaml]\n${START}` };
    for (let layer = 0; layer < 15; layer += 1) {
      const next = layer === 14 ? '' : `include: [a${layer + 1}.yaml, b${layer + 1}.yaml]\n`;
      for (const side of ['a', 'b']) texts[`${side}${layer}.yaml`] = `parapet: 1\n${next}`;
    }
    const { value, diagnostics } = read(texts);
    expect(diagnostics).toEqual([]);
    expect(value?.files).toHaveLength(31);
  });

  it('all files together are as large as one may be', () => {
    const text = `parapet: 1\n# ${'x'.repeat(2_000_000)}\n`;
    const { diagnostics } = read({
      'design.yaml': `include: [a.yaml, b.yaml, c.yaml]\n${START}`,
      'a.yaml': text,
      'b.yaml': text,
      'c.yaml': text,
    });
    expect(codes(diagnostics)).toEqual(['design.yaml:1:27 spec-too-large']);
  });

  it('a list with a hundred thousand files asks for two hundred', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => `f${index}.yaml`).join(', ');
    const { diagnostics } = read({ 'design.yaml': `include: [${list}]\n${START}` });
    const found = diagnostics.map(({ code }) => code);
    expect(found.filter((code) => code === 'include-not-found').length).toBeLessThanOrEqual(200);
    expect(found).toContain('too-many-files');
  });
});

it('an anchor of one file is none of another', () => {
  const { diagnostics } = read({
    'design.yaml': `include: [a.yaml]\n${START}`,
    'a.yaml': 'parapet: 1\nkeys: *keys\n',
  });
  expect(codes(diagnostics)).toEqual(['a.yaml:2:7 anchors-not-supported']);
});

it.each([
  ['an address', 'https://example.com/a.yaml'],
  ['a drive', 'C:/a.yaml'],
  ['the root', '/etc/passwd.yaml'],
  ['a home folder', '~/a.yaml'],
  ['a backslash', '..\\\\a.yaml'],
  ['no ending of a spec', '.env'],
  ['a pattern', '*.yaml'],
])('%s is no path', (_, path) => {
  const { diagnostics } = read({ 'design.yaml': `include: ["${path}"]\n${START}` });
  expect(diagnostics.map(({ code }) => code)).toEqual(['bad-include-path']);
});
