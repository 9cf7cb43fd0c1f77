/** Reads a file that a spec includes. The spec is not trusted: nothing outside of its project is opened. */
import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

import { type Diagnostic, errorAt, type Outcome } from '../diagnostic/diagnostic.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Place, SourceFile } from '../source/source-file.ts';
import { readSource } from './read-source.ts';

/** Characters of a path that messages show. */
const LONGEST_NAME = 200;

/** What is asked for: a path that counts from the root that files are named from, and where that is written. */
interface Wanted {
  readonly path: string;
  readonly place: Place;
}

/** The file as text, named from `root`, if it is below `project` without a link on the way; or null, and why. */
export async function readIncluded(
  wanted: Wanted,
  root: string,
  project: string,
): Promise<Outcome<SourceFile | null>> {
  const file = path.resolve(root, wanted.path);
  const below = path.relative(project, file);
  if (leadsOut(below)) return failed(outside(wanted));
  const home = await realPath(project);
  const real = await realPath(file);
  if (home === null || real === null) return failed(await missing(wanted, project, file));
  // A file has one name: with links, one that is read twice would be found in two places.
  if (path.relative(home, real) !== below) return failed(linked(wanted, leadsOut(path.relative(home, real))));
  return readSource(file, root);
}

function leadsOut(relative: string): boolean {
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** Where a path leads once links are followed; null where that is nowhere. */
async function realPath(file: string): Promise<string | null> {
  try {
    return await realpath(file);
  } catch {
    return null;
  }
}

function failed(diagnostic: Diagnostic): Outcome<null> {
  return { value: null, diagnostics: [diagnostic] };
}

function outside({ path: name, place }: Wanted): Diagnostic {
  const message = `${quote(name, LONGEST_NAME)} is outside of the project, and only files inside of it are read.`;
  const hint =
    'The project is the git repository that the spec is in; without one, it is the folder of the spec.';
  return errorAt(place, 'include-outside-project', message, hint);
}

function linked({ path: name, place }: Wanted, isOutside: boolean): Diagnostic {
  const message = isOutside
    ? `${quote(name, LONGEST_NAME)} is reached by a link that leads out of the project.`
    : `${quote(name, LONGEST_NAME)} is another name of a file: there is a link on the way, or its letters differ in case.`;
  const hint = isOutside
    ? 'Copy the file into the project; only files inside of it are read.'
    : 'Name the file itself, so that it is known under one name.';
  return errorAt(place, 'include-through-link', message, hint);
}

/** Files beside the missing one may have the name that was meant; none outside of the project is looked for. */
async function missing({ path: name, place }: Wanted, project: string, file: string): Promise<Diagnostic> {
  const folder = path.dirname(file);
  const [home, real] = [await realPath(project), await realPath(folder)];
  const isInside = home !== null && real !== null && !leadsOut(path.relative(home, real));
  const names = isInside ? await namesIn(real) : [];
  const near = suggest(path.basename(file), names).map((one) =>
    path.posix.join(path.posix.dirname(name), one),
  );
  const message = `There is no file ${quote(name, LONGEST_NAME)}.`;
  const hint =
    near.length > 0
      ? `Did you mean ${quoteList(near, 'or')}?`
      : 'A path is read from the folder of the file that it is written in.';
  return errorAt(place, 'include-not-found', message, hint);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /\.(?:ya?ml|json)$/.test(name)).toSorted();
  } catch {
    return [];
  }
}
