/** The specs that a command line names, read one after the other; one bad spec never stops the others. */
import path from 'node:path';

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { projectRoot } from '../host/project-root.ts';
import { readSource } from '../host/read-source.ts';
import { readDesign, type ReadDesign } from '../review.ts';
import type { SourceFile } from '../source/source-file.ts';

/** One spec as far as it could be read. */
export interface SpecRead {
  /** As the user named it. */
  readonly path: string;
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly design: ReadDesign | null;
}

/** The folder from which a person at a terminal reads paths: where they are, if the spec is below. */
export function terminalRoot(file: string): string {
  const isBelow = !path.relative(process.cwd(), path.resolve(file)).startsWith('..');
  return isBelow ? process.cwd() : projectRoot(file);
}

/** Reads one spec, naming it from `root`; whatever is wrong with it is in the result. */
export async function readSpecFile(file: string, root: string): Promise<SpecRead> {
  const source = await readSource(path.resolve(file), root);
  if (source.value === null) return { path: file, files: [], diagnostics: source.diagnostics, design: null };
  const { value, diagnostics } = readDesign(source.value);
  return {
    path: file,
    files: [source.value],
    diagnostics: [...source.diagnostics, ...diagnostics],
    design: value,
  };
}
