import { expect, it } from 'vitest';

import { json } from '../../src/reporters/json.ts';
import { HOSTILE, mistaken, titled } from './reports.ts';

it.each(HOSTILE)('hands on %j as it is, and commands nothing', (text) => {
  const report = titled(text, text);
  const shown = json([report], { colour: false, version: '1.2.3' });
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  expect(shown).not.toMatch(/^\s*::|##\w*\[/m);
  expect(JSON.parse(shown)).toEqual({
    path: text,
    folder: '',
    run: null,
    files: report.files.map(({ path }) => path),
    diagnostics: report.diagnostics,
    known: [],
    review: report.review,
  });
});

it('hands on characters beyond the first plane', () => {
  const report = titled('tag \u{E0041} and 😀');
  expect(JSON.parse(json([report], { colour: false, version: '1.2.3' }))).toMatchObject({
    review: { design: { title: 'tag \u{E0041} and 😀' } },
  });
});

it('is one object for one spec and a list for several', () => {
  const report = mistaken('parapet: 2\n');
  expect(JSON.parse(json([report], { colour: false, version: '1.2.3' }))).toMatchObject({
    path: 'spec.yaml',
    review: null,
  });
  expect(JSON.parse(json([report, report], { colour: false, version: '1.2.3' }))).toHaveLength(2);
});

it('knows no colour', () => {
  const report = titled('Claims');
  expect(json([report], { colour: true, version: '1.2.3' })).toBe(
    json([report], { colour: false, version: '1.2.3' }),
  );
});
