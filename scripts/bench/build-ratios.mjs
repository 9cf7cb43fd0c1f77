/** What a build costs against its floor: to start the same browser and print the finished HTML once. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** How often each is measured; the median counts. */
const times = 3;

/** Specs that are built in one run. */
const many = 10;

/**
 * Measures and returns `[name, ours, floor]` in milliseconds. `run(args, env)` starts Node and gives
 * `{ taken, stdout }`; `bin` is the command, `helpers` the folder of the scripts that are measured against.
 */
export function measureBuilds({ run, median, bin, helpers, sample }) {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-'));
  const cache = join(folder, 'cache');
  mkdirSync(cache);
  // A browser that root gives to a user without rights must be able to reach it.
  for (const path of [folder, cache]) chmodSync(path, 0o755);
  const env = { PARAPET_CACHE_DIR: cache };
  const forget = () => {
    for (const shelf of ['drawings', 'builds', 'documents'])
      rmSync(join(cache, shelf), { recursive: true, force: true });
  };
  const copy = (name, change) => {
    const path = join(folder, `${name}.yaml`);
    writeFileSync(path, change(readFileSync(sample, 'utf8')));
    return path;
  };
  const build = (...specs) =>
    run([bin, 'build', ...specs, '--as-of', '2026-11-23', '--out', join(folder, 'out')], env).taken;
  try {
    const one = copy(basename(sample, '.yaml'), (text) => text);
    const id = /^ {2}id: (\S+)/m.exec(readFileSync(sample, 'utf8'))?.[1];
    // The first run also unpacks the browser, which happens once on a machine.
    build(one);
    const print = [join(helpers, 'print-html.mjs'), join(folder, 'out', `${id}.html`)];
    const results = { floor: [], first: [], same: [], unchanged: [], sentences: [], titles: [], ten: [] };
    const variants = Array.from({ length: many }, (_, index) =>
      copy(`variant-${index}`, (text) =>
        text.replace(`id: ${id}`, `id: variant-${index}`).replace(/(title: [^\n,}]*)/g, `$1 ${index}`),
      ),
    );
    for (let time = 0; time < times; time += 1) {
      results.floor.push(run(print, env).taken);
      forget();
      results.first.push(build(one));
      // A comment changes the document, which says of which text it was made, and none of its diagrams.
      copy(basename(sample, '.yaml'), (text) => `${text}# Looked at once more, ${time}.\n`);
      results.same.push(build(one));
      results.unchanged.push(build(one));
      const warm = JSON.parse(run([join(helpers, 'warm-redraw.mjs'), one], env).stdout);
      for (const kind of ['sentences', 'titles']) results[kind].push(warm[kind]);
    }
    forget();
    results.ten.push(build(...variants));
    const [floor, first] = [median(results.floor), median(results.first)];
    return [
      ['first build against printing its HTML', first, floor],
      ['build again, its diagrams unchanged', median(results.same), floor],
      ['build of what is there already', median(results.unchanged), floor],
      ['redraw after a word of a sentence', median(results.sentences), floor],
      ['redraw after a word in drawings', median(results.titles), floor],
      ['ten specs against a first build of one', results.ten[0], first],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
