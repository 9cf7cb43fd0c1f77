/**
 * Lists the sources of facts that are older than 180 days or not verified, by the file in which they stand.
 *
 *   npm run facts                  as of today
 *   npm run facts -- 2027-06-01    as of another day
 *
 * It reads `dist`: run `npm run build` first.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { factsReport, sourcesIn } from './facts/report.mjs';

const compiled = fileURLToPath(new URL('../dist/aws', import.meta.url));
const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);

if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(`${today}T00:00:00Z`))) {
  console.error(`\`${today}\` is not a day. Write it as 2027-06-01.`);
  process.exitCode = 2;
} else if (!existsSync(compiled)) {
  console.error('Nothing is built: run `npm run build` first.');
  process.exitCode = 2;
} else {
  process.stdout.write(factsReport(await allSources(), today));
}

/** Each source with the file that declares it; a file that only passes one on is not named. */
async function allSources() {
  const names = readdirSync(compiled, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js') && !name.includes('.generated.'))
    // Tables of sources come first, so that what uses them does not count as their home.
    .toSorted(
      (a, b) => Number(b.startsWith('sources/')) - Number(a.startsWith('sources/')) || (a < b ? -1 : 1),
    );
  const homes = new Map();
  for (const name of names) {
    const module = await import(pathToFileURL(join(compiled, name)).href);
    for (const source of sourcesIn(module)) {
      if (!homes.has(source)) homes.set(source, `src/aws/${name.replace(/\.js$/, '.ts')}`);
    }
  }
  return [...homes].map(([source, file]) => ({ file, source }));
}
