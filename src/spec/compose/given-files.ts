/** Drives the gathering of a spec's files from memory: what is given is all that there is. */
import { errorAt } from '../../diagnostic/diagnostic.ts';
import { quote } from '../../diagnostic/quote.ts';
import { NO_MARKS } from '../../redaction/parse-covered.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { type Answer, gather, type Gathered } from './gather.ts';

/** The spec with those of the given files that belong to it; `allowed` are marks of what looks like a secret. */
export function gatherFrom(
  main: SourceFile,
  given: readonly SourceFile[],
  allowed: ReadonlySet<string> = NO_MARKS,
): Gathered {
  const byPath = new Map(given.map((file) => [file.path, file]));
  const steps = gather(main, allowed);
  let step = steps.next(NOTHING_ASKED);
  while (step.done !== true) {
    const { path, place } = step.value;
    const file = byPath.get(path);
    step = steps.next(
      file === undefined
        ? { value: null, diagnostics: [errorAt(place, 'include-not-found', missing(path), WHERE)] }
        : { value: file, diagnostics: [] },
    );
  }
  return step.value;
}

/** What the first step of a generator is given, and does not look at. */
export const NOTHING_ASKED: Answer = { value: null, diagnostics: [] };

const WHERE = 'A path is read from the folder of the file that it is written in.';

function missing(path: string): string {
  return `There is no file ${quote(path, 120)}.`;
}
