/** From a design to what a portfolio knows of it: the verdict and the tables, without analyses and diagrams. */
import type { Outcome } from './diagnostic/diagnostic.ts';
import { finished } from './diagnostic/order.ts';
import type { House } from './house/house.ts';
import { designOf } from './judge-design.ts';
import type { Listed } from './portfolio/listed.ts';
import type { ReadDesign } from './read-design.ts';
import { type AsOf, assembleVerdict } from './review/assemble.ts';
import { systemOf } from './review/system.ts';

/** The entry of a design, which is named by `spec`. */
export function listDesign(
  spec: string,
  read: ReadDesign,
  asOf: AsOf,
  version: string,
  house: House,
): Outcome<Listed | null> {
  const design = designOf(read, house);
  const { value, diagnostics } = assembleVerdict(design, asOf, version);
  if (value === null) return finished(null, diagnostics);
  const { verdict, trace } = value;
  return finished({ spec, verdict, system: systemOf(design.model, trace) }, diagnostics);
}
