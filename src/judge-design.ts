/** From a design to the verdict on it: what gates and reports need, without what only documents show. */
import type { Outcome } from './diagnostic/diagnostic.ts';
import { finished } from './diagnostic/order.ts';
import { type House, OWN_RULES } from './house/house.ts';
import { buildModel } from './model/build-model.ts';
import type { ReadDesign } from './read-design.ts';
import { type AsOf, assembleVerdict, type Design, type Verdict } from './review/assemble.ts';

/** A design with its model and the rules that hold for it. */
export function designOf(
  { files, document, spec, environment, firstEnvironment }: ReadDesign,
  house: House,
): Design {
  const origin = { value: document.value, locate: document.locate.bind(document) };
  return { model: buildModel(spec), origin, files, environment, firstEnvironment, house };
}

/** Judges a design as of a day; `version` is the tool's own. The same findings as those of its review. */
export function judgeDesign(
  design: ReadDesign,
  asOf: AsOf,
  version: string,
  house: House = OWN_RULES,
): Outcome<Verdict | null> {
  const { value, diagnostics } = assembleVerdict(designOf(design, house), asOf, version);
  return finished(value === null ? null : value.verdict, diagnostics);
}
