/** Which designs of a spec a command is about: the stated one, unless environments are named. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { ReadDesign } from '../read-design.ts';
import type { SpecRead } from './read-specs.ts';

/** Words that name no environment: the design that the spec states, and that one with all environments. */
const BASE = 'base';
const ALL = 'all';

/** The designs that are asked for, in the order of the spec; none, and why, where an environment does not exist. */
export function askedDesigns(
  { path, designs, diagnostics }: SpecRead,
  names: readonly string[],
): { readonly designs: readonly ReadDesign[]; readonly diagnostics: readonly Diagnostic[] } {
  if (designs.length === 0) return { designs, diagnostics };
  const wanted = new Set(names.length === 0 ? [BASE] : names);
  const known = designs.flatMap(({ environment }) => environment ?? []);
  const unknown = [...wanted].filter((name) => name !== ALL && name !== BASE && !known.includes(name));
  if (unknown.length > 0)
    return {
      designs: [],
      diagnostics: [...diagnostics, ...unknown.map((name) => noSuch(path, name, known))],
    };
  const isWanted = ({ environment }: ReadDesign): boolean =>
    wanted.has(ALL) || wanted.has(environment ?? BASE);
  return { designs: designs.filter(isWanted), diagnostics };
}

function noSuch(path: string, name: string, known: readonly string[]): Diagnostic {
  const message = `${quote(path, 200)} has no environment ${quote(name)}.`;
  return errorAt(null, 'unknown-environment', message, environmentHint(name, known));
}

/** What to write instead of an environment that is not among those that are known. */
export function environmentHint(name: string, known: readonly string[]): string {
  const near = suggest(name, known);
  if (near.length > 0) return `Did you mean ${quoteList(near, 'or')}?`;
  return known.length > 0
    ? `There is ${quoteList(known, 'and')}; \`all\` stands for every one, \`base\` for the design without any.`
    : 'There is none: describe what differs there under `environments`.';
}
