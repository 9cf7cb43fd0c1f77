/**
 * What many specs cost, in time of the processor, which others on the machine change little, and by the clock, which
 * shows what threads are worth: a check, a build again.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs Node below a process that tells what its child used: seconds of the processor, and seconds by the clock. */
function used(args, env) {
  const script = `
    const { spawnSync } = require('node:child_process');
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ${JSON.stringify(args)}, { encoding: 'utf8', maxBuffer: 2 ** 30 });
    const clock = (performance.now() - start) / 1000;
    if (status === null || status > 1) throw new Error(stderr);
    const match = require('node:fs').readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
    console.log(JSON.stringify({ processor: (Number(match[13]) + Number(match[14])) / 100, clock }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Measures and prints; only where the system tells what a child used (Linux). */
export function measureMany({ bin, sample, many = 1000, built = 100 }) {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-many-'));
  const text = readFileSync(sample, 'utf8');
  const id = /^ {2}id: (\S+)/m.exec(text)?.[1];
  const env = { PARAPET_CACHE_DIR: join(folder, 'cache') };
  try {
    const write = (name, count) => {
      mkdirSync(join(folder, name));
      for (let index = 0; index < count; index += 1) {
        const spec = text.replace(`id: ${id}`, `id: spec-${index}`);
        writeFileSync(join(folder, name, `${index}.parapet.yaml`), spec);
      }
      return join(folder, name);
    };
    const [few, all, some] = [write('few', 1), write('all', many), write('some', built)];
    const check = (specs) => used([bin, 'check', specs, '--fail-on', 'never', '--no-config'], env);
    // The first run of several threads keeps what V8 compiled of them.
    check(some);
    const [one, hundred, thousand] = [check(few), check(some), check(all)];
    const row = (name, value) => console.log(`${name.padEnd(34)} ${value}`);
    row('check of one spec', `${one.processor.toFixed(2)} s of the processor`);
    row(
      `check of ${many} specs`,
      `${thousand.processor.toFixed(2)} s: ${(many / (thousand.processor - one.processor)).toFixed(0)} a second on one core`,
    );
    row(
      'the same by the clock',
      `${thousand.clock.toFixed(2)} s: ${(many / thousand.clock).toFixed(0)} a second on ${availableParallelism()} cores`,
    );
    const build = [bin, 'build', some, '--only', 'md', '--as-of', '2026-11-23', '--out', join(folder, 'out')];
    used(build, env);
    const { processor } = used(build, env);
    const ratio = (floor) => (processor / floor.processor).toFixed(1);
    row(
      `build of ${built} unchanged specs`,
      `${processor.toFixed(2)} s: ${ratio(one)}x a check of one, ${ratio(hundred)}x a check of all`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
