/* oxlint-disable unicorn/require-post-message-target-origin -- a worker has one parent, and no origin */
/** Tries the mutants of files one after the other; whoever started it stops it where one of them never ends. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

import { fixturesIn } from './fixtures.mjs';
import { loaderOf } from './modules.mjs';
import { mutantsOf } from './mutants.mjs';

const { root, folder, layer, file, from } = workerData;
const files = readdirSync(join(root, 'src', layer), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${layer}/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'));
const loader = loaderOf(root, files, mkdtempSync(join(folder, 'worker-')));
const fixtures = await fixturesIn(root);
const source = loader.sourceOf(file);
const mutants = mutantsOf(source);
/** What rates; its record is that of a table of cases. */
const RATERS = {
  rating: 'src/threats/rating.ts',
  impact: 'src/threats/impact.ts',
  likelihood: 'src/threats/likelihood.ts',
  matrix: 'src/threats/risk-matrix.ts',
  mitigation: 'src/threats/mitigation.ts',
};
const touched = loader.dependents(file);
const own = (one) => one.split('/').length === 4;
const concerned = [
  // Every threat is rated.
  ...(touched.has(RATERS.rating) ? files : [...touched]).filter(own),
  ...(Object.values(RATERS).some((one) => touched.has(one)) ? [RATERS.rating] : []),
];
const expected = new Map();
for (const one of concerned) expected.set(one, await seen(loader.withChange(file, source), one));
const broken = [...expected].filter(([, { holds }]) => !holds).map(([one]) => one);
if (broken.length > 0) throw new Error(`the fixtures do not hold as they are: ${broken.join(', ')}`);

const stale = [...expected].filter(([one, { record }]) => !isRecorded(one, record)).map(([one]) => one);
if (stale.length > 0)
  throw new Error(`the record is not what it says; run \`npm test -- -u\`: ${stale.join(', ')}`);

for (const [index, mutant] of mutants.entries()) {
  if (index < from) continue;
  parentPort.postMessage({ kind: 'begun', index, mutant });
  parentPort.postMessage({ kind: 'done', index, mutant, fate: await fateOf(mutant) });
}
parentPort.postMessage({ kind: 'end' });

/** `marks`, `record` or `crash` where something notices, else `survived`; `invalid` where it is no program. */
async function fateOf({ start, end, text }) {
  let changed;
  try {
    changed = loader.withChange(file, source.slice(0, start) + text + source.slice(end));
    let fate = 'survived';
    for (const one of concerned) {
      const now = await seen(changed, one);
      if (!now.holds) return 'marks';
      if (now.record !== expected.get(one).record) fate = 'record';
    }
    return fate;
  } catch (error) {
    return error instanceof SyntaxError ? 'invalid' : 'crash';
  } finally {
    changed?.discard();
  }
}

function isRecorded(one, record) {
  const path = join(root, one.replace(/^src/, 'test').replace(/\.ts$/, '.txt'));
  return existsSync(path) && readFileSync(path, 'utf8') === record;
}

async function seen(changed, one) {
  if (one === RATERS.rating) {
    const modules = Object.entries(RATERS).map(async ([name, path]) => [name, await changed.load(path)]);
    return fixtures.ratings(Object.fromEntries(await Promise.all(modules)));
  }
  const id = one.slice(`src/${layer}/`.length, -'.ts'.length);
  const module = await changed.load(one);
  if (layer === 'checks') return fixtures.checks(id, module);
  return fixtures.threats(id, module, await changed.load(RATERS.rating));
}
