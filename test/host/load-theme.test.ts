import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { temporaryFolder } from './program.ts';

it('reads a folder into a value that does not depend on the order of its files', async () => {
  const folder = temporaryFolder();
  for (const name of ['fonts', 'sections', 'theme']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'sections', 'findings.hbs'), '<h1>');
  writeFileSync(join(folder, 'page.hbs'), '<html>');
  writeFileSync(join(folder, 'theme', '2-print.css'), 'b{}');
  writeFileSync(join(folder, 'theme', '1-base.css'), 'a{}');
  writeFileSync(join(folder, 'fonts', 'a.woff2'), 'wOF2');
  writeFileSync(
    join(folder, 'fonts', 'fonts.json'),
    '[{"file":"a.woff2","family":"A","style":"normal","weight":400,"unicodeRange":"U+41"}]',
  );
  expect(await loadTheme(folder)).toEqual({
    templates: { page: '<html>', 'sections/findings': '<h1>' },
    css: 'a{}\nb{}',
    fonts: [{ family: 'A', style: 'normal', weight: 400, unicodeRange: 'U+41', data: 'd09GMg==' }],
    brand: null,
  });
});
