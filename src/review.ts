/** From text to review, in one place: everything here is pure, and nothing throws for what an author wrote. */
import type { Diagnostic, Outcome } from './diagnostic/diagnostic.ts';
import { inOrder, withinLimit } from './diagnostic/order.ts';
import { buildModel } from './model/build-model.ts';
import { type AsOf, assembleReview } from './review/assemble.ts';
import type { Review } from './review/review.generated.ts';
import type { SourceFile } from './source/source-file.ts';
import { readSpec } from './spec/read-spec.ts';
import type { Spec } from './spec/spec.generated.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import type { YamlDocument } from './yaml/yaml-document.ts';

/** A spec that is valid, with the text that it was read from. */
export interface ReadDesign {
  readonly file: SourceFile;
  readonly document: YamlDocument;
  readonly spec: Spec;
}

/** Reads a design: one parse, then every mistake of form and of reference in one list. */
export function readDesign(file: SourceFile): Outcome<ReadDesign | null> {
  const { value: document, diagnostics: syntax } = parseYaml(file);
  if (document === null) return finish(null, syntax);
  const { value: spec, diagnostics } = readSpec(document);
  const all = [...syntax, ...diagnostics];
  const valid = spec !== null && !all.some(({ severity }) => severity === 'error');
  return finish(valid ? { file, document, spec } : null, all);
}

/** Reviews a design as of a day; `version` is the tool's own, which the document prints. */
export function reviewDesign(design: ReadDesign, asOf: AsOf, version: string): Outcome<Review | null> {
  const { file, document, spec } = design;
  const model = buildModel(spec);
  const origin = { value: document.value, locate: document.locate.bind(document) };
  const { value, diagnostics } = assembleReview({ model, origin, files: [file] }, asOf, version);
  return finish(value, diagnostics);
}

function finish<T>(value: T, diagnostics: readonly Diagnostic[]): Outcome<T> {
  return { value, diagnostics: withinLimit(inOrder(diagnostics)) };
}
