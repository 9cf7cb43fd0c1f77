/** Every fact about AWS has a public page and the day it was read; `npm run facts` tells which to read again. */
import { resolve } from 'node:path';

import { expect, it } from 'vitest';

import { endings } from '../../src/aws/lifecycle.ts';
import { checks } from '../../src/checks/index.generated.ts';
import type { Source } from '../../src/aws/source.ts';
import { factsReport, sourcesIn } from '../../scripts/facts/report.mjs';
import { filesBelow } from '../files.ts';

const files = filesBelow('src/aws', '.ts');

async function all(): Promise<{ file: string; source: Source }[]> {
  const found: { file: string; source: Source }[] = [];
  for (const file of files) {
    const module: unknown = await import(/* @vite-ignore */ resolve(file));
    for (const source of sourcesIn(module) as Source[]) found.push({ file, source });
  }
  return found;
}

it('every source has a public page over https and a day', async () => {
  const found = await all();
  expect(found.length).toBeGreaterThan(100);
  const wrong = found.filter(
    ({ source }) =>
      !/^https:\/\/(?!localhost)[a-z0-9.-]+\.[a-z]{2,}\//.test(source.url) ||
      !/^\d{4}-\d\d-\d\d$/.test(source.read) ||
      Number.isNaN(Date.parse(`${source.read}T00:00:00Z`)) ||
      source.title.trim() === '',
  );
  expect(wrong).toEqual([]);
});

it('every ending has a source, and its days are days', () => {
  expect(endings.filter(({ sources }) => sources.length === 0)).toEqual([]);
  const dates = endings.flatMap(({ from, ends }) => [from, ends]).filter((date) => date !== null);
  expect(dates.filter((date) => !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([]);
});

it('the report names what is old and what is not verified, by file', () => {
  const page = (url: string, read: string, verified: boolean): Source => ({
    title: url,
    url,
    read,
    verified,
  });
  const found = [
    { file: 'src/aws/b.ts', source: page('https://old.example/', '2026-05-26', true) },
    { file: 'src/aws/b.ts', source: page('https://young.example/', '2026-05-27', true) },
    { file: 'src/aws/a.ts', source: page('https://unsure.example/', '2026-11-23', false) },
  ];
  expect(factsReport(found, '2026-11-23')).toMatchInlineSnapshot(`
    "3 sources; as of 2026-11-23 1 is older than 180 days, 1 is not verified.

    src/aws/a.ts
      not verified             https://unsure.example/
    src/aws/b.ts
      read 2026-05-26 (181 d)  https://old.example/
    "
  `);
});

it('every entry that a check of its own examines names one', () => {
  const named = endings.flatMap(({ sign }) => (sign.field === 'own-check' ? [sign.check] : []));
  expect(named.length).toBeGreaterThan(0);
  const ids = new Set<string>(checks.map(({ id }) => id));
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
