/** From text to designs, in one place: everything here is pure, and nothing throws for what an author wrote. */
import { type Outcome, stopsReview } from './diagnostic/diagnostic.ts';
import { finished } from './diagnostic/order.ts';
import type { SourceFile } from './source/source-file.ts';
import { variantsOf } from './spec/compose/environments.ts';
import type { Gathered } from './spec/compose/gather.ts';
import { gatherFrom } from './spec/compose/given-files.ts';
import { mergeFiles } from './spec/compose/merge-files.ts';
import type { Spec } from './spec/spec.generated.ts';
import type { YamlDocument } from './yaml/yaml-document.ts';

/** A design that is valid, with the texts that it was read from. */
export interface ReadDesign {
  /** The spec itself. */
  readonly file: SourceFile;
  /** Every file that belongs to it: the spec itself, then what it includes, in the order in which it is named. */
  readonly files: readonly SourceFile[];
  /** What the files make together; each place in it is one in the file where the text stands. */
  readonly document: YamlDocument;
  readonly spec: Spec;
  /** The environment of the design; null for the design as the spec states it. */
  readonly environment: string | null;
  /** The id that the environment had first, by which it is known for ever. */
  readonly firstEnvironment: string | null;
}

/**
 * Reads the design that a spec states: one parse of each file, then every mistake of form and of reference in one
 * list. `others` are the files that it may include, by their paths; what it does not include is not looked at.
 */
export function readDesign(file: SourceFile, others: readonly SourceFile[] = []): Outcome<ReadDesign | null> {
  const { value, diagnostics } = readDesigns(file, others);
  return { value: value[0] ?? null, diagnostics };
}

/**
 * Reads every design of a spec: the stated one, then one for each environment. There is none if there is a mistake
 * in any of them.
 */
export function readDesigns(
  file: SourceFile,
  others: readonly SourceFile[] = [],
): Outcome<readonly ReadDesign[]> {
  return designsOf(gatherFrom(file, others));
}

/** Reads every design of a spec whose files have been gathered. */
export function designsOf(gathered: Gathered): Outcome<readonly ReadDesign[]> {
  const { files, diagnostics: found } = gathered;
  const { document, diagnostics: clashes } = mergeFiles(gathered);
  const [file] = files;
  if (document === null || file === undefined) return finished([], [...found, ...clashes]);
  const variants = variantsOf(document);
  const all = [...found, ...clashes, ...variants.diagnostics];
  const isWrong = all.some(stopsReview);
  return finished(
    variants.value.flatMap(({ document: whole, spec, environment, firstEnvironment }) =>
      spec === null || isWrong ? [] : [{ file, files, document: whole, spec, environment, firstEnvironment }],
    ),
    all,
  );
}
