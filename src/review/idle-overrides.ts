/** Team threats that are to stand in place of a derived one and do not: like an idle exception, a mistake. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Model, TeamThreat } from '../model/model.ts';
import { child } from '../source/pointer.ts';
import type { Origin } from './places.ts';
import type { Threat } from './review.generated.ts';
import { pathOf } from './team-threats.ts';

/** The most elements that a hint names. */
const MOST_NAMED = 6;

/** The threats of the library, and those of a design with the team's decisions on them. */
export interface Library {
  readonly rules: readonly { readonly id: string }[];
  readonly threats: readonly Threat[];
}

/** What is wrong with the overrides of a design. */
export function idleOverrides(model: Model, library: Library, origin: Origin): Diagnostic[] {
  return model.threats.flatMap((threat) => idle(threat, model, library, origin));
}

function idle(threat: TeamThreat, model: Model, { rules, threats }: Library, origin: Origin): Diagnostic[] {
  const { id, at, stated } = threat;
  const rule = stated.overrides;
  const stands = threats.some(({ origin: from, rule: own }) => from === 'team' && own === id);
  if (rule === undefined || !stands) return [];
  const place = origin.locate(child(at, 'overrides'));
  const ids = rules.map((one) => one.id);
  if (!ids.includes(rule)) {
    const near = suggest(rule, ids);
    const hint = near.length > 0 ? `Did you mean ${quoteList(near, 'or')}?` : '`parapet rules` lists them.';
    return [errorAt(place, 'unknown-threat', `There is no threat ${quote(rule)}.`, hint)];
  }
  const path = pathOf(stated.on, model);
  const found = threats.filter(({ origin: from, rule: own }) => from === 'derived' && own === rule);
  const here = found.filter(({ on, also }) => [on, ...also].some((element) => element.path === path));
  if (here.length === 0) {
    const places = found.flatMap(({ on, also }) => [on, ...also]).map((element) => element.path);
    const message = `${quote(id)} decides on a threat that is not there: ${quote(rule)} is not found on ${quote(path)}.`;
    const hint =
      places.length > 0
        ? `It is found on ${quoteList([...new Set(places)].slice(0, MOST_NAMED), 'and')}.`
        : 'It is found nowhere in this design: remove `overrides`, and the threat is the team’s own.';
    return [errorAt(place, 'override-matches-nothing', message, hint)];
  }
  return [];
}
