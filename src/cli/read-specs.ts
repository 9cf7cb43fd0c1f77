/** The specs that a command line names, read one after the other; one bad spec never stops the others. */
import path from 'node:path';

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { projectRoot } from '../host/project-root.ts';
import { readIncluded } from '../host/read-included.ts';
import { readSource } from '../host/read-source.ts';
import { designsOf, type ReadDesign } from '../read-design.ts';
import type { SourceFile } from '../source/source-file.ts';
import { NO_MARKS } from '../redaction/parse-covered.ts';
import { gather, type Gathered } from '../spec/compose/gather.ts';
import { NOTHING_ASKED } from '../spec/compose/given-files.ts';

/** One spec as far as it could be read. */
export interface SpecRead {
  /** As the user named it. */
  readonly path: string;
  /** The spec itself, then what it includes. */
  readonly files: readonly SourceFile[];
  /** Where the files are on this machine, in the same order. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The design that the spec states, then one for each environment; none if anything is wrong. */
  readonly designs: readonly ReadDesign[];
}

/** The folder from which a person at a terminal reads paths: where they are, if the spec is below. */
export function terminalRoot(file: string): string {
  const isBelow = !path.relative(process.cwd(), path.resolve(file)).startsWith('..');
  return isBelow ? process.cwd() : projectRoot(file);
}

/** Where `root` is in the project of the spec: empty at its root and outside of it, else ending in `/`. */
export function folderOf(file: string, root: string): string {
  const below = path.relative(projectRoot(file), root);
  return below === '' || below.startsWith('..') || path.isAbsolute(below)
    ? ''
    : `${below.split(path.sep).join('/')}/`;
}

/**
 * Reads one spec and what it includes, naming files from `root`; whatever is wrong with it is in the result.
 * `allowed` are marks of values that look like secrets and are none.
 */
export async function readSpecFile(
  file: string,
  root: string,
  allowed: ReadonlySet<string> = NO_MARKS,
): Promise<SpecRead> {
  const source = await readSource(path.resolve(file), root);
  if (source.value === null)
    return { path: file, files: [], paths: [], diagnostics: source.diagnostics, designs: [] };
  const { gathered } = await gatherFiles(source.value, file, root, allowed);
  const { value, diagnostics } = designsOf(gathered);
  const { files } = gathered;
  return {
    path: file,
    files,
    paths: files.map((one) => path.resolve(root, one.path)),
    diagnostics: [...source.diagnostics, ...diagnostics],
    designs: value,
  };
}

/** A spec with what it includes, and the paths of everything that was looked for, found or not, from `root`. */
async function gatherFiles(
  source: SourceFile,
  file: string,
  root: string,
  allowed: ReadonlySet<string>,
): Promise<{ readonly gathered: Gathered; readonly wanted: readonly string[] }> {
  const wanted: string[] = [];
  const steps = gather(source, allowed);
  let step = steps.next(NOTHING_ASKED);
  while (step.done !== true) {
    wanted.push(step.value.path);
    // oxlint-disable-next-line no-await-in-loop -- what is wanted next depends on what was read
    step = steps.next(await readIncluded(step.value, root, projectRoot(file)));
  }
  return { gathered: step.value, wanted };
}

/** Everything on this machine that a spec is put together from, and what it includes that is not there. */
export async function closureOf(file: string): Promise<readonly string[]> {
  const root = projectRoot(file);
  const { value: source } = await readSource(path.resolve(file), root);
  if (source === null) return [path.resolve(file)];
  const { wanted } = await gatherFiles(source, file, root, NO_MARKS);
  return [path.resolve(file), ...wanted.map((one) => path.resolve(root, one))];
}
