/** The specs that a command line names, read one after the other; one bad spec never stops the others. */
import path from 'node:path';

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
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

/** Reads one spec; whatever is wrong with it is in the result. */
export async function readSpecFile(file: string): Promise<SpecRead> {
  const source = await readSource(path.resolve(file), process.cwd());
  if (source.value === null) return { path: file, files: [], diagnostics: source.diagnostics, design: null };
  const { value, diagnostics } = readDesign(source.value);
  return {
    path: file,
    files: [source.value],
    diagnostics: [...source.diagnostics, ...diagnostics],
    design: value,
  };
}
