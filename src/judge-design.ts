/** From a design to the verdict on it: what gates and reports need, without what only documents show. */
import type { Outcome } from './diagnostic/diagnostic.ts';
import { finished } from './diagnostic/order.ts';
import { buildModel } from './model/build-model.ts';
import type { ReadDesign } from './read-design.ts';
import { type AsOf, assembleVerdict, type Design, type Verdict } from './review/assemble.ts';

/** A design with its model. */
export function designOf({ files, document, spec, environment }: ReadDesign): Design {
  const origin = { value: document.value, locate: document.locate.bind(document) };
  return { model: buildModel(spec), origin, files, environment };
}

/** Judges a design as of a day; `version` is the tool's own. The same findings as those of its review. */
export function judgeDesign(design: ReadDesign, asOf: AsOf, version: string): Outcome<Verdict | null> {
  const { value, diagnostics } = assembleVerdict(designOf(design), asOf, version);
  return finished(value === null ? null : value.verdict, diagnostics);
}
