import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { readSpec } from '../../src/spec/read-spec.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { printed } from '../printed.ts';
import { SAMPLES, sampleText } from '../samples.ts';

const folder = new URL('mistakes/', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function read(text: string) {
  const file = { path: 'spec.yaml', text };
  const document = parseYaml(file);
  const spec = document.value === null ? null : readSpec(document.value);
  const diagnostics: Diagnostic[] = [...document.diagnostics, ...(spec?.diagnostics ?? [])];
  return { file, diagnostics, spec: spec?.value ?? null };
}

describe('mistakes', () => {
  it.each(cases)('%s', async (name) => {
    const { file, diagnostics, spec } = read(readFileSync(new URL(name, folder), 'utf8'));
    expect(spec).toBeNull();
    expect(diagnostics).not.toEqual([]);
    await expect(printed(file, diagnostics)).toMatchFileSnapshot(
      new URL(name.replace('.yaml', '.txt'), folder).pathname,
    );
  });

  it('are all found in one run', () => {
    const { diagnostics } = read(
      readFileSync(new URL('references.yaml', folder), 'utf8').replace('trust: external', 'trust: extern'),
    );
    const codes = new Set(diagnostics.map(({ code }) => code));
    expect(codes).toContain('unknown-value');
    expect(codes).toContain('unknown-reference');
    expect(codes).toContain('ambiguous-reference');
  });
});

describe('samples', () => {
  it.each(SAMPLES)('%s is right', (path) => {
    const { diagnostics, spec } = read(sampleText(path));
    expect(diagnostics).toEqual([]);
    expect(spec?.parapet).toBe(1);
  });
});

it('is not disturbed by names that every object has', () => {
  const { diagnostics } = read(
    'parapet: 1\ndesign: { id: a, title: A, owner: { team: t } }\naccounts: { toString: { valueOf: 1 } }\nhasOwnProperty: 1\n',
  );
  expect(diagnostics.map(({ code, message }) => `${code}: ${message.split(':')[0]}`)).toEqual([
    'bad-key: `toString` cannot be a key here',
    'unknown-key: `valueOf` is not a known key of `accounts.toString`.',
    'unknown-key: `hasOwnProperty` is not a known key of the spec.',
  ]);
});
