/**
 * Brings the fonts for scripts that the type faces of the document lack (Arabic, Hebrew, Thai, Devanagari, Chinese,
 * Japanese, Korean, emoji) from the registry to `templates/fonts/fallback`. Their packages hold every weight and
 * are far too large to be installed by everybody, so they are fetched here and only the regular WOFF2 files stay.
 *
 *   node scripts/fonts.mjs    after a version below was changed
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { charactersOf } from './fonts/woff2.mjs';

/** In the order in which they are asked for a character. */
const packages = {
  'noto-sans-arabic': '5.3.0',
  'noto-sans-hebrew': '5.3.0',
  'noto-sans-thai': '5.3.0',
  'noto-sans-devanagari': '5.3.0',
  'noto-sans-sc': '5.3.0',
  'noto-sans-jp': '5.3.0',
  'noto-sans-kr': '5.3.0',
  'noto-emoji': '5.3.2',
};

const target = fileURLToPath(new URL('../templates/fonts/fallback/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'fonts-'));
try {
  const wanted = Object.entries(packages).map(([name, version]) => `@fontsource/${name}@${version}`);
  execFileSync(
    'npm',
    ['install', '--prefix', work, '--ignore-scripts', '--no-audit', '--no-fund', ...wanted],
    {
      stdio: 'inherit',
    },
  );
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const fonts = [];
  for (const name of Object.keys(packages)) {
    const folder = join(work, 'node_modules/@fontsource', name);
    copyFileSync(join(folder, 'LICENSE'), join(target, `OFL-${name}.txt`));
    for (const { family, path, range } of facesOf(readFileSync(join(folder, '400.css'), 'utf8'))) {
      const file = basename(path);
      // What the type faces of the document serve themselves.
      if (/-(?:latin|latin-ext|cyrillic|cyrillic-ext|greek|vietnamese|math|symbols)-400-/.test(file))
        continue;
      const within = rangesOf(range);
      // A package may claim characters for which the file has no sign.
      const served = charactersOf(readFileSync(join(folder, path))).filter((point) =>
        within.some(([first, last]) => first <= point && point <= last),
      );
      if (served.length === 0) continue;
      copyFileSync(join(folder, path), join(target, file));
      fonts.push({ file, family, unicodeRange: textOf(served) });
    }
  }
  writeFileSync(
    join(target, 'fonts.json'),
    `[\n${fonts.map((font) => JSON.stringify(font)).join(',\n')}\n]\n`,
  );
  console.log(`${fonts.length} files`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function* facesOf(css) {
  for (const [face] of css.matchAll(/@font-face \{[^}]*\}/g)) {
    const [, family = ''] = /font-family: '([^']*)'/.exec(face) ?? [];
    const [, path = ''] = /url\(\.\/(files\/[\w.-]+\.woff2)\)/.exec(face) ?? [];
    const [, range = ''] = /unicode-range: ([^;]*);/.exec(face) ?? [];
    yield { family, path, range };
  }
}

function rangesOf(text) {
  return text.split(',').map((part) => {
    const [first, last = first] = part.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** `[65, 66, 67, 70]` as `U+41-43,U+46`. */
function textOf(points) {
  const runs = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point) => point.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}
