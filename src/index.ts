/**
 * Parapet as a library: text in, review out, pure. The review is the plain JSON value that
 * `parapet/schemas/review.schema.json` describes; documents are made of it by the command line tool.
 */
export { type Check, type CheckDefinition, defineCheck, type Verdict } from './checks/check.ts';
export type { Diagnostic, DiagnosticSeverity, Outcome } from './diagnostic/diagnostic.ts';
export { type House, OWN_RULES } from './house/house.ts';
export { joinPacks } from './house/join-packs.ts';
export { type ReadPack, readPack } from './house/read-pack.ts';
export { gap, notApplicable, pass, unstated } from './model/answer.ts';
export { fact } from './model/fact.ts';
export type { Model, Subject } from './model/model.ts';
export type { AsOf } from './review/assemble.ts';
export type { Review } from './review/review.generated.ts';
export { type ReadDesign, readDesign, readDesigns } from './read-design.ts';
export { reviewDesign } from './review.ts';
export type { Place, SourceFile } from './source/source-file.ts';
export type { Spec } from './spec/spec.generated.ts';
