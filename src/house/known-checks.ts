/** Whether what a pack decides about checks is about checks that there are. */
import { checks as ownChecks } from '../checks/index.generated.ts';
import { contradictions } from '../contradictions/index.generated.ts';
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { child } from '../source/pointer.ts';
import type { Place } from '../source/source-file.ts';
import { keysOf, memberOf } from '../spec/schema-view.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';

/** Rules of other packs are known only once all of them have been read. */
const OF_HOUSE = 'house/';

/** What is wrong with the ids of Parapet's own checks in the settings of a pack, whatever else is wrong with it. */
export function unknownOwnChecks(pack: unknown, document: YamlDocument): Diagnostic[] {
  const ids = ownChecks.map(({ id }) => id);
  return (['severities', 'off'] as const).flatMap((section) =>
    keysOf(memberOf(memberOf(pack, 'settings'), section))
      .filter((key) => key.includes('/') && !key.startsWith(OF_HOUSE))
      .flatMap((key) => unknownCheck(key, document.locate(child('/settings', section, key), 'key'), ids)),
  );
}

/** The same for a rule of an organization, among all that there are. */
export function unknownRule(key: string, place: Place, ids: readonly string[]): Diagnostic[] {
  return key.startsWith(OF_HOUSE) ? unknownCheck(key, place, ids) : [];
}

function unknownCheck(key: string, place: Place, ids: readonly string[]): Diagnostic[] {
  if (ids.includes(key)) return [];
  if (contradictions.some(({ id }) => id === key)) {
    const message = `${quote(key)} is a contradiction, which is neither weighed nor switched off: one of its statements is wrong.`;
    return [errorAt(place, 'contradiction-set', message, 'Remove the line.')];
  }
  const near = suggest(key, ids);
  const hint =
    near.length > 0 ? `Did you mean ${quoteList(near, 'or')}?` : '`parapet rules` lists every check.';
  return [errorAt(place, 'unknown-check', `There is no check ${quote(key)}.`, hint)];
}
