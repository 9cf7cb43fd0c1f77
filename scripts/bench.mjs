/**
 * What Parapet costs, as ratios measured side by side in one run, so that the machine cancels out: `check` against
 * starting Node, and `build` against its floor, which is to start the same browser and print the finished HTML once: the
 * first time, with diagrams unchanged, with nothing changed, after one word has changed in a process whose browser runs,
 * and ten specs in one run against one. Then where the time of `check` goes. Measures; judges nothing.
 *
 *   npm run bench [-- samples/claims-intake.yaml]
 *   npm run bench -- many              what many specs cost, in time of the processor
 *   npm run bench -- scale [2000]     how the cost of a review grows with the design, and what reading and modelling
 *                                   cost for a component of 2,000 against one of 200
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { measureBuilds } from './bench/build-ratios.mjs';
import { measureMany } from './bench/many-specs.mjs';
import { measureReadAndModel } from './bench/read-and-model.mjs';
import { measureScale } from './bench/scale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'dist/command/bin.js');
const sample = process.argv[2] ?? join(root, 'samples/claims-intake.yaml');

/** Measurements of a quick command; the median is reported. */
const quick = 15;

/** What a Node process with these arguments printed, and the milliseconds that it took; `worst` is the exit code that is no failure. */
function run(args, env = {}, worst = 1) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const taken = performance.now() - start;
  // A command exits with 1 where the design has gaps, which is no failure of the program; a helper of ours does not.
  if (status === null || status > worst) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  return { taken, stdout };
}

/** Medians of two commands whose runs alternate, and their ratio. */
function compare(times, measured, floor, env = {}) {
  const pairs = Array.from({ length: times }, () => [run(measured, env).taken, run(floor).taken]);
  const [ours, least] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
  return { ours, least, ratio: ours / least };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function line(name, { ours, least, ratio }) {
  return `${name.padEnd(40)} ${ours.toFixed(0).padStart(6)} ms ${least.toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(6)}x`;
}

/** The steps of a check, each the median over fresh processes: code is loaded and compiled once in each. */
function printSteps() {
  const runs = Array.from({ length: 7 }, () =>
    JSON.parse(run([join(root, 'scripts/bench/check-steps.mjs'), sample], {}, 0).stdout),
  );
  console.log('\nwhere the time of `check` goes');
  for (const [index, { step }] of (runs[0] ?? []).entries()) {
    const taken = median(runs.map((steps) => steps[index].taken));
    console.log(`${step.padEnd(40)} ${taken.toFixed(0).padStart(6)} ms`);
  }
}

function main() {
  console.log(`${''.padEnd(40)} ${'ours'.padStart(9)} ${'floor'.padStart(9)} ${'ratio'.padStart(7)}`);
  const check = [bin, 'check', sample, '--fail-on', 'never'];
  console.log(line('check against `node -e 0`', compare(quick, check, ['-e', '0'])));
  // With an option of Node, nothing that V8 compiled earlier is taken.
  const first = { NODE_OPTIONS: '--stack-trace-limit=10' };
  console.log(line('the same for the first time', compare(quick, check, ['-e', '0'], first)));
  const helpers = join(root, 'scripts/bench');
  for (const [name, ours, least] of measureBuilds({ run, median, bin, helpers, sample })) {
    console.log(line(name, { ours, least, ratio: ours / least }));
  }
  printSteps();
}

if (!existsSync(bin)) throw new Error('dist is missing: run `npm run build`.');
if (process.argv[2] === 'scale') {
  await measureReadAndModel();
  measureScale(Number(process.argv[3] ?? 2000));
} else if (process.argv[2] === 'many')
  measureMany({ bin, sample: join(root, 'samples/link-shortener.yaml') });
else main();
