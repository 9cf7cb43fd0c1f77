/**
 * Runs the gathered command: files that know each other by name, each of which the build made a function with the
 * parameters of a CommonJS module (scripts/build.mjs), with what V8 compiled of them before.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

import { sha256 } from '../source/sha256.ts';
import { keepCode, keptCode } from './kept-code.ts';

/** A module while it is loaded and afterwards. */
interface Loaded {
  exports: unknown;
}

/** What a file is: a module as Node wraps it, with what the build wrote in place of `import()`. */
type Wrapped = (
  exports: unknown,
  load: (id: string) => unknown,
  module: Loaded,
  file: string,
  folder: string,
  importModule: (id: string) => Promise<unknown>,
) => void;

/**
 * Runs the module `entry` of a folder. `words` are those of the command line: what one command needs is kept apart
 * from what others need. `load` is Node's own way to load what does not belong to the folder.
 */
export function runGathered(
  folder: string,
  entry: string,
  words: readonly string[],
  load: (id: string) => unknown,
): void {
  // Names of gathered files hold digests of their content: the text of the first stands for that of all.
  const program = sha256(readFileSync(path.join(folder, entry)));
  const file = codeFile(folder, words);
  const kept = file === null ? null : keptCode(file, program);
  const scripts = new Map<string, Script>();
  const modules = new Map<string, Loaded>();
  const run = (name: string): unknown => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const filename = path.join(folder, name);
    // All of it is ASCII: the build sees to that.
    const code = readFileSync(filename, 'latin1');
    // A script that V8 compiled earlier may not import by itself: nobody would know for whom.
    const script = new Script(code, { filename, cachedData: kept?.get(name) });
    scripts.set(name, script);
    const module: Loaded = { exports: {} };
    modules.set(name, module);
    const wrapped = script.runInThisContext() as Wrapped;
    const loadPart = (id: string): unknown => (id.startsWith('./') ? run(id.slice(2)) : load(id));
    // oxlint-disable-next-line parapet/import-direction -- the names are those that the gathered files import
    wrapped(module.exports, loadPart, module, filename, folder, async (id) => import(id));
    return module.exports;
  };
  run(entry);
  if (file === null) return;
  process.once('exit', (code) => {
    const isKept =
      kept !== null && [...scripts.values()].every((script) => script.cachedDataRejected !== true);
    // What ended early compiled only a part of what the command needs.
    if (isKept || code > 1) return;
    keepCode(
      file,
      program,
      new Map(Array.from(scripts, ([name, script]) => [name, script.createCachedData()])),
    );
  });
}

/** Where the code of a command is kept; null where what V8 makes would be of no use to other runs. */
function codeFile(folder: string, words: readonly string[]): string | null {
  const isSpecial = process.execArgv.length > 0 || (process.env['NODE_OPTIONS'] ?? '') !== '';
  if (isSpecial || words.some((word) => word === '--help' || word === '-h')) return null;
  const command = /^-{0,2}([a-z]{1,20})$/.exec(words[0] ?? '')?.[1];
  if (command === undefined) return null;
  return path.join(folder, '../compiled', `${command}-${process.version}-${process.arch}`);
}
