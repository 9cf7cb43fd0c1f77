/**
 * Draws ten thousand hostile labels and compares each with what it was: any text that a spec can hold must
 * render as text. The render tests do the same with a few hundred.
 *
 *   npm run fuzz-labels [-- 10000 [SEED]]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [labels = '10000', seed = '20261123'] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const runner = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const words = [
  'run',
  '--config',
  'test/vitest.config.ts',
  '--project',
  'render',
  'test/host/draw.test.ts',
  '-t',
  'any text',
];
const { status } = spawnSync(process.execPath, [runner, ...words], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_LABELS: labels, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
