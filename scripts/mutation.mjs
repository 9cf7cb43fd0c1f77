/**
 * Changes checks and threats in small ways and counts how many changes their fixtures notice.
 *
 *   npm run mutation                       every check and every threat
 *   npm run mutation -- src/checks/data    those below a path
 *   npm run mutation -- --survivors PATH   with a line for each change that nothing notices
 *
 * `marks` are changes that break a mark of a fixture; `record` are those that only show in the verdicts recorded beside
 * it. It reads `dist`: run `npm run build` first. It uses one core.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Longer than any fixture takes; what takes longer never ends. */
const PATIENCE = 20_000;

const flags = process.argv.slice(2);
const isTold = flags.includes('--survivors');
const wanted = flags.filter((flag) => !flag.startsWith('--'));

let failed = false;
for (const layer of ['checks', 'threats']) {
  const files = filesOf(layer).filter(
    (file) => wanted.length === 0 || wanted.some((path) => file.startsWith(path)),
  );
  const rows = [];
  for (const file of files) {
    const fates = await fatesOf(layer, file);
    if (fates.length === 0) continue;
    rows.push(fates);
    console.log(rowText(file, fates));
    if (isTold) tellSurvivors(file, fates);
  }
  if (rows.length > 0) console.log(`${rowText(`src/${layer}, ${rows.length} files`, rows.flat())}\n`);
}
if (failed) process.exitCode = 1;

function filesOf(layer) {
  return readdirSync(join(root, 'src', layer), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${layer}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .toSorted();
}

/** The fate of each mutant of a file; one that never ends has been noticed. */
async function fatesOf(layer, file) {
  const fates = [];
  for (let from = 0; from >= 0;) from = await run({ root, layer, file, from }, fates);
  return fates.filter(({ fate }) => fate !== 'invalid');
}

/** Where to go on, or -1 at the end. */
function run(task, fates) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('mutation/worker.mjs', import.meta.url), { workerData: task });
    let begun = null;
    let timer = null;
    const finish = (next) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(next);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (begun !== null) fates.push({ ...begun.mutant, fate: 'marks' });
        finish(begun === null ? -1 : begun.index + 1);
      }, PATIENCE);
    };
    wait();
    worker.on('message', (message) => {
      if (message.kind === 'end') return finish(-1);
      if (message.kind === 'begun') begun = message;
      else fates.push({ ...message.mutant, fate: message.fate });
      return wait();
    });
    worker.on('error', (error) => {
      console.error(`${task.file}: ${error.message}`);
      failed = true;
      finish(-1);
    });
  });
}

function rowText(name, fates) {
  const of = (fate) => fates.filter((one) => one.fate === fate).length;
  const noticed = fates.length - of('survived');
  const percent = ((100 * noticed) / fates.length).toFixed(1).padStart(5);
  return `${percent} %  ${String(noticed).padStart(5)} of ${String(fates.length).padStart(5)}  (${of('marks')} marks, ${of('record')} record)  ${name}`;
}

function tellSurvivors(file, fates) {
  const source = readFileSync(join(root, file), 'utf8');
  for (const { start, end, fate, what } of fates) {
    if (fate !== 'survived') continue;
    const line = source.slice(0, start).split('\n').length;
    console.log(
      `    ${file}:${line} ${what}: ${source.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 100)}`,
    );
  }
}
