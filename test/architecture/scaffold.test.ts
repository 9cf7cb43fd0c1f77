/** What `npm run new` writes compiles, and its fixture shows what it finds: only words and sources are missing. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { fixture, sourceOf } from '../../scripts/new/templates.mjs';
import type { Check } from '../../src/checks/check.ts';
import type { Contradiction } from '../../src/contradictions/contradiction.ts';
import { rate } from '../../src/threats/rating.ts';
import type { Threat } from '../../src/threats/threat.ts';
import { designOf } from '../model-of.ts';

const folder = resolve(`build/scaffold-${process.pid}`);
const files = {
  check: `${folder}/check.ts`,
  contradiction: `${folder}/contradiction.ts`,
  threat: `${folder}/threat.ts`,
} as const;

/** The source as if it lay in `src`, where the tests of a checkout must not write. */
function elsewhere(kind: keyof typeof files, id: string): string {
  return sourceOf(kind, id).replaceAll(/ from '\.\.\/(\.\.\/)?/g, (_, above?: string) =>
    above === undefined ? ` from '../../src/${kind}s/` : " from '../../src/",
  );
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(files.check, elsewhere('check', 'network/example'));
  writeFileSync(files.contradiction, elsewhere('contradiction', 'network/example'));
  writeFileSync(files.threat, elsewhere('threat', 'tampering/example'));
  const options = { noEmit: true, rootDir: resolve('.'), types: ['node'] };
  const project = { extends: resolve('tsconfig.json'), compilerOptions: options, include: ['*.ts'] };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(project));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('all compile', () => {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

/** What is marked in a fixture, in its order. */
function marked(text: string): string[] {
  return [...text.matchAll(/#! (\S+)$/gm)].map(([, mark = '']) => mark);
}

test('a check finds what its fixture marks', async () => {
  const { check } = (await import(files.check)) as { readonly check: Check };
  const text = fixture('check', 'network/example');
  const found = check.run(designOf(text).model, '2026-11-23').map(({ verdict }) => verdict.outcome);
  expect(found).toEqual(['gap', 'unstated', 'pass']);
  expect(marked(text)).toEqual(found);
});

test('a contradiction finds what its fixture marks', async () => {
  const { contradiction } = (await import(files.contradiction)) as { readonly contradiction: Contradiction };
  const text = fixture('contradiction', 'network/example');
  const found = contradiction.find(designOf(text).model).map(({ subject }) => subject.id);
  expect(found).toEqual(['faulty']);
  expect(marked(text)).toEqual(['contradiction', 'fine']);
});

test('a threat finds what its fixture marks', async () => {
  const { threat } = (await import(files.threat)) as { readonly threat: Threat };
  const text = fixture('threat', 'tampering/example');
  const { model } = designOf(text);
  const found = threat.find(model).map((one) => rate(threat, one, model).status);
  expect(found).toEqual(['open', 'unknown', 'mitigated']);
  expect(marked(text)).toEqual(found);
});
