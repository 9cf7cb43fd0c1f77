/** Ids that must differ across sections, because a flow may start or end at an element of either. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { child } from '../source/pointer.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { memberOf } from './schema-view.ts';
import { valueAt } from './wording.ts';

/** The components that have the name of an actor. */
export function sharedNames(document: YamlDocument): Diagnostic[] {
  const actors = valueAt(document, '/actors');
  const components = valueAt(document, '/components');
  if (typeof components !== 'object' || components === null || Array.isArray(components)) return [];
  return Object.keys(components)
    .filter((id) => memberOf(actors, id) !== undefined)
    .map((id) => {
      const message = `${quote(id)} is the name of a component and of an actor.`;
      const hint = 'Flows start and end at either: give each a name of its own.';
      const first = document.locate(child('/actors', id), 'key');
      const related = [{ place: first, message: 'the actor' }];
      return errorAt(
        document.locate(child('/components', id), 'key'),
        'duplicate-id',
        message,
        hint,
        related,
      );
    });
}
