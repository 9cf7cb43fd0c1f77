/**
 * Changes checks and threats in small ways and counts how many changes their fixtures notice.
 *
 *   npm run mutation                            every check and every threat
 *   npm run mutation -- src/checks/data         those below a path
 *   npm run mutation -- --survivors PATH        with a line for each change that nothing notices
 *   npm run mutation -- --at-least 85           fails below 85 %, in either layer
 *
 * `marks` are changes that break a mark of a fixture, `crash` those with which a check or a threat throws, `endless` those
 * with which it does not return; `record` are those that only show in the verdicts recorded beside the fixture. Which changes
 * are made, and which are not, says `mutation/mutants.mjs`. Other tests are not run: what only they notice counts as
 * unnoticed. It builds first where `dist` is older than `src`, since
 * all else is read from there, and uses one core.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Longer than any fixture takes; what takes longer never ends. */
const PATIENCE = 20_000;

const { values: told, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { survivors: { type: 'boolean', default: false }, 'at-least': { type: 'string', default: '0' } },
});
const aim = Number(told['at-least']);
if (!(aim >= 0 && aim <= 100)) refuse(`--at-least is a percentage from 0 to 100, not ${told['at-least']}.`);

if (isStale()) execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });

const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
let failed = false;
const totals = [];
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
    if (told.survivors) tellSurvivors(file, fates);
  }
  if (rows.length > 0) totals.push({ name: `src/${layer}, ${rows.length} files`, fates: rows.flat() });
}
rmSync(folder, { recursive: true, force: true });

console.log('');
if (totals.length === 0 && !failed)
  refuse(
    `Nothing in ${wanted.join(' ')} can be changed; name files or folders of src/checks or src/threats.`,
  );
for (const { name, fates } of totals) {
  console.log(rowText(name, fates));
  const byMarks = fates.filter(({ fate }) => fate !== 'record' && fate !== 'survived').length;
  console.log(`${percentText(byMarks, fates.length)}  without the record`);
  if ((100 * (fates.length - countOf(fates, 'survived'))) / fates.length >= aim) continue;
  console.error(`${name}: less than ${aim} % is noticed`);
  failed = true;
}
if (failed) process.exitCode = 1;

function refuse(why) {
  console.error(why);
  process.exit(2);
}

/** Whether some source is newer than what was compiled. */
function isStale() {
  const newest = (below, end) =>
    readdirSync(join(root, below), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(end))
      .reduce((time, name) => Math.max(time, statSync(join(root, below, name)).mtimeMs), 0);
  return !existsSync(join(root, 'dist')) || newest('src', '.ts') > newest('dist', '.js');
}

function filesOf(layer) {
  return readdirSync(join(root, 'src', layer), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${layer}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .toSorted();
}

/** The fate of each mutant of a file that is a program. */
async function fatesOf(layer, file) {
  const fates = [];
  for (let from = 0; from >= 0;) from = await run({ root, folder, layer, file, from }, fates);
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
    const fail = (why) => {
      console.error(`${task.file}: ${why}`);
      failed = true;
      finish(-1);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (begun === null) return fail('its fixtures take too long as they are');
        fates.push({ ...begun.mutant, fate: 'endless' });
        return finish(begun.index + 1);
      }, PATIENCE);
    };
    wait();
    worker.on('message', (message) => {
      if (message.kind === 'end') return finish(-1);
      if (message.kind === 'begun') begun = message;
      else fates.push({ ...message.mutant, fate: message.fate });
      return wait();
    });
    worker.on('error', (error) => fail(error.message));
  });
}

function rowText(name, fates) {
  const noticed = fates.length - countOf(fates, 'survived');
  const ways = ['marks', 'record', 'crash', 'endless']
    .map((fate) => [countOf(fates, fate), fate])
    .filter(([count]) => count > 0)
    .map((way) => way.join(' '));
  const counts = `${String(noticed).padStart(5)} of ${String(fates.length).padStart(5)}`;
  return `${percentText(noticed, fates.length)}  ${counts}  (${ways.join(', ')})  ${name}`;
}

function percentText(part, whole) {
  // Rounded down: 84.96 is not 85.
  return `${(Math.floor((1000 * part) / whole) / 10).toFixed(1).padStart(5)} %`;
}

function countOf(fates, fate) {
  return fates.filter((one) => one.fate === fate).length;
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
