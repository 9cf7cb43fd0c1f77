/**
 * Writes everything that follows from something else: types and validator from the schemas, registries
 * from the folders, reference pages from the metadata of checks and threats.
 *
 *   node scripts/generate.mjs           write what is stale; skip what has no source yet
 *   node scripts/generate.mjs --check   write nothing; exit 1 and name what is stale or has no source
 */
import { writeGenerated } from './generate/output.mjs';
import { generateReferencePages } from './generate/reference-pages.mjs';
import { generateRegistries } from './generate/registries.mjs';
import { generateFromSchemas } from './generate/schemas.mjs';

const checking = process.argv.includes('--check');

/** In this order: a later step may read what an earlier one wrote. */
const steps = [generateFromSchemas, generateRegistries, generateReferencePages];

let failed = false;
for (const step of steps) {
  const { files, problems, missing } = await step();
  const stale = await writeGenerated(files, checking);
  for (const path of stale) console.log(`${checking ? 'stale' : 'wrote'} ${path}`);
  for (const sentence of [...missing, ...problems]) console.error(sentence);
  failed ||= problems.length > 0 || (checking && missing.length + stale.length > 0);
}
if (failed && checking) console.error('Run `npm run generate` and commit what it writes.');
if (failed) process.exitCode = 1;
