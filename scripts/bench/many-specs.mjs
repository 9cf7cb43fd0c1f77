/** What many specs cost, in time of the processor, which others on the machine do not change: a check, a build again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs Node in a shell that tells what its child used: seconds of the processor, and MiB at most. */
function used(args, env) {
  const script = `
    const { spawnSync } = require('node:child_process');
    const { status, stderr } = spawnSync(process.execPath, ${JSON.stringify(args)}, { encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (status === null || status > 1) throw new Error(stderr);
    const match = require('node:fs').readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
    console.log((Number(match[13]) + Number(match[14])) / 100);`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
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
    const [one, thousand] = [check(few), check(all)];
    console.log(`check of one spec                 ${one.toFixed(2)} s of the processor`);
    console.log(
      `check of ${many} specs               ${thousand.toFixed(2)} s: ${(many / (thousand - one)).toFixed(0)} a second on one core`,
    );
    const build = [bin, 'build', some, '--only', 'md', '--as-of', '2026-11-23', '--out', join(folder, 'out')];
    used(build, env);
    const again = used(build, env);
    console.log(
      `build of ${built} unchanged specs      ${again.toFixed(2)} s: ${(again / one).toFixed(1)}x a check of one`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
