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
/** Modules of which every threat is rated, told and seen; what only these do is recorded over a table of cases. */
const SHARED = {
  rating: 'src/threats/rating.ts',
  impact: 'src/threats/impact.ts',
  likelihood: 'src/threats/likelihood.ts',
  matrix: 'src/threats/risk-matrix.ts',
  mitigation: 'src/threats/mitigation.ts',
  phrase: 'src/threats/phrase.ts',
  detection: 'src/threats/detection.ts',
};
const TABLES = { [SHARED.rating]: 'ratings', [SHARED.phrase]: 'phrases' };
const touched = loader.dependents(file);
const own = (one) => one.split('/').length === 4;
const isForAll = [SHARED.rating, SHARED.detection].some((one) => touched.has(one));
const concerned = [
  ...(isForAll ? files : [...touched]).filter(own),
  ...(Object.values(SHARED).some((one) => touched.has(one)) ? Object.keys(TABLES) : []),
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
  const load = async () => {
    const loaded = Object.entries(SHARED).map(async ([name, path]) => [name, await changed.load(path)]);
    return Object.fromEntries(await Promise.all(loaded));
  };
  if (Object.hasOwn(TABLES, one)) return fixtures[TABLES[one]](await load());
  const id = one.slice(`src/${layer}/`.length, -'.ts'.length);
  const module = await changed.load(one);
  return layer === 'checks' ? fixtures.checks(id, module) : fixtures.threats(id, module, await load());
}
