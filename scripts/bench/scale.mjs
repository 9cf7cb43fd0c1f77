/**
 * How the cost of a whole review grows: designs of doubling size in one fresh process each, the seconds,
 * the time of the processor and the memory of each, and the exponent by which the time of the processor grows from
 * one size to the next (1 is linear, 2 is quadratic); seconds mean little where others use the machine as well.
 *
 *   npm run bench -- scale [2000]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { largeDesign } from './large-design.mjs';

const self = fileURLToPath(import.meta.url);
const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);

/** One review of a design with so many components: its cost as JSON. */
async function measureOne(components) {
  const { readDesign } = await dist('read-design.js');
  const { reviewDesign } = await dist('review.js');
  const text = largeDesign(components);
  const read = readDesign({ path: 'large.yaml', text });
  if (read.value === null) throw new Error(JSON.stringify(read.diagnostics.slice(0, 3), null, 2));
  const start = performance.now();
  const used = process.cpuUsage();
  const { value } = reviewDesign(read.value, { date: '2026-11-23', epoch: 0, from: 'argument' }, '0.0.0');
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  if (value === null) throw new Error('the review was refused');
  const { heapUsed, rss } = process.memoryUsage();
  const { paths, pairs, bounds } = value.analysis.attack;
  console.log(
    JSON.stringify({
      components,
      flows: value.system.flows.length,
      seconds,
      cpu: (user + system) / 1e6,
      heap: heapUsed / 2 ** 20,
      resident: Math.max(rss, process.resourceUsage().maxRSS * 1024) / 2 ** 20,
      paths: paths.length,
      pairs,
      bounds,
    }),
  );
}

/** Measures sizes up to `most` and prints a line for each. */
export function measureScale(most = 2000) {
  console.log('components  flows  seconds      CPU   heap MiB  peak MiB  exponent');
  let before = null;
  for (const components of [most / 8, most / 4, most / 2, most]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [self, 'one', String(components)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the review of ${components} components failed:\n${stderr}`);
    const now = JSON.parse(stdout);
    const exponent = before === null ? '' : Math.log2(now.cpu / before.cpu).toFixed(2);
    console.log(
      `${String(now.components).padStart(10)} ${String(now.flows).padStart(6)} ${now.seconds.toFixed(2).padStart(8)} ${now.cpu.toFixed(2).padStart(8)} ${now.heap.toFixed(0).padStart(10)} ${now.resident.toFixed(0).padStart(9)} ${exponent.padStart(9)}`,
    );
    before = now;
    if (components === most) {
      console.log(`\n${now.paths} attack paths of ${now.pairs} joined pairs`);
      for (const bound of now.bounds) console.log(`  ${bound}`);
    }
  }
}

if (process.argv[2] === 'one' && process.argv[1] === self) await measureOne(Number(process.argv[3]));
