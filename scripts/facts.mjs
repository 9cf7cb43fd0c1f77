/**
 * Lists the sources of facts that are older than 180 days or not verified, by the file in which they stand.
 *
 *   npm run facts                  as of today
 *   npm run facts -- 2027-06-01    as of another day
 *   npm run facts -- --compare     what AWS added or took away since the last look, by the newest public data
 *                                  packages; `--accept` makes today's lists those of the last look
 *
 * It reads `dist`: run `npm run build` first.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { comparison } from './facts/compare.mjs';
import { currentLists } from './facts/current-lists.mjs';
import { factsReport, sourcesIn } from './facts/report.mjs';

const compiled = fileURLToPath(new URL('../dist/aws', import.meta.url));
const flags = process.argv.slice(2);
const lastLook = fileURLToPath(new URL('facts/last-look.json', import.meta.url));
const today = flags.find((flag) => !flag.startsWith('--')) ?? new Date().toISOString().slice(0, 10);

if (flags.includes('--compare') || flags.includes('--accept')) {
  await compare(flags.includes('--accept'));
} else if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(`${today}T00:00:00Z`))) {
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

async function compare(isAccepted) {
  const before = JSON.parse(readFileSync(lastLook, 'utf8'));
  const now = await currentLists();
  process.stdout.write(comparison(before, now, namedEventTypes()));
  if (isAccepted) writeFileSync(lastLook, `${JSON.stringify(now, null, 2)}\n`);
}

/** Detail types of events that samples and fixtures name. */
function namedEventTypes() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const texts = ['samples', 'test/checks', 'test/threats'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  const lists = texts.flatMap((text) => [...text.matchAll(/detail-type: \[([^\]]*)\]/g)]);
  const types = new Set(lists.flatMap(([, list]) => list.split(',').map((type) => type.trim())));
  return [...types].toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}
