/** What runs in other people's pipelines: pinned, with no more rights than it needs, and nothing of theirs becomes a command. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { readText } from '../files.ts';

function filesBelow(folder: string): string[] {
  const root = path.join(import.meta.dirname, '../..');
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => statSync(path.join(root, name)).isFile())
    .toSorted();
}

const all = [...filesBelow('.github'), ...filesBelow('docs/ci'), ...filesBelow('templates/review')];
const yaml = all.filter((file) => /\.ya?ml$/.test(file));
const scripts = all.filter((file) => file.endsWith('.sh'));

/** Every value below a key, wherever it stands. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([name, below]): unknown[] => [
    ...(name === key ? [below] : []),
    ...valuesOf(below, key),
  ]);
}

describe('pipelines', () => {
  it('are there for each that is promised', () => {
    expect(yaml).toEqual(
      expect.arrayContaining([
        '.github/actions/review/action.yml',
        '.github/actions/setup/action.yml',
        'docs/ci/github-documents.yml',
        'docs/ci/github-review.yml',
        'docs/ci/gitlab.yml',
        'docs/ci/pre-commit.yml',
        'templates/review/template.yml',
      ]),
    );
  });

  it.each(yaml)('%s uses nothing but what is pinned to a commit', (file) => {
    const used = [...readText(file).matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, what = '']) => what);
    const loose = used.filter(
      (what) =>
        !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what) &&
        // Ours, at the commit that its reader looked at.
        !/^OWNER\/parapet\/\.github\/actions\/\w+@PARAPET_COMMIT$/.test(what),
    );
    expect(loose).toEqual([]);
  });

  it.each(yaml)('%s lets no value become a command', (file) => {
    const commands = loadAll(readText(file)).flatMap((document) => [
      ...valuesOf(document, 'run'),
      ...valuesOf(document, 'script'),
    ]);
    expect(commands.filter((command) => /\$\{\{|\$\[\[/.test(JSON.stringify(command)))).toEqual([]);
  });

  it.each(yaml.filter((file) => /workflows|docs\/ci\/github/.test(file)))(
    '%s begins without rights',
    (file) => {
      expect(loadAll(readText(file))[0]).toMatchObject({ permissions: {} });
    },
  );

  it.each(scripts.filter((file) => !file.endsWith('specs.sh')))('%s stops at the first mistake', (file) => {
    expect(readText(file)).toMatch(/^#!\/usr\/bin\/env bash\n# [^\n]+\nset -euo pipefail\n/);
  });
});

describe('the container', () => {
  const steps = readText('Containerfile');

  it('is made from what is pinned, and is not root when it runs', () => {
    expect(steps).toMatch(/^ARG NODE=\S+@sha256:[0-9a-f]{64}$/m);
    expect([...steps.matchAll(/^FROM (\S+)/gm)].map(([, from]) => from)).toEqual(['${NODE}', '${NODE}']);
    expect(steps.lastIndexOf('USER 10001:10001')).toBeGreaterThan(steps.lastIndexOf('useradd'));
    expect(steps.slice(steps.lastIndexOf('USER'))).not.toMatch(/USER (?:0|root)/);
  });
});

describe('the hooks of pre-commit', () => {
  it('name commands that there are', () => {
    const hooks = loadAll(readText('.pre-commit-hooks.yaml'))[0];
    expect(hooks).toMatchObject([
      { id: 'parapet-check', entry: 'parapet check', language: 'node' },
      { id: 'parapet-format', entry: 'parapet format', language: 'node' },
    ]);
  });
});
