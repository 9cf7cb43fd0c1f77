/** Explains keys that should not be there, should be there, or are no ids. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { lineText } from '../source/lines.ts';
import { child } from '../source/pointer.ts';
import type { Place } from '../source/source-file.ts';
import { atKey, type SchemaMistake } from './explaining.ts';
import { mend } from './mend.ts';
import { homeOfKey, keysKnownAs } from './other-names.ts';
import {
  listOf,
  memberOf,
  nodeOf,
  propertiesOf,
  resolveSchema,
  type SchemaNode,
  type SchemaView,
} from './schema-view.ts';
import { didYouMean, exampleOf, expectation, listing, nameOf, serviceOf } from './wording.ts';
import { meantKeys } from './wrong-keys.ts';

/** A key that the schema does not know: nearest keys, or the services of which it is a property. */
export function unknownKey(mistake: SchemaMistake): Diagnostic {
  const key = String(mistake.params['additionalProperty']);
  const known = Object.keys(propertiesOf(mistake.schema));
  const service = serviceOf(mistake.pointer, mistake.value);
  const place = mistake.document.locate(child(mistake.pointer, key), 'key');
  const whose =
    service !== null
      ? `a property of ${quote(service)}`
      : `a known key of ${nameOf(mistake.document, mistake.pointer)}`;
  const message = `${quote(key)} is not ${whose.replace('The spec', 'the spec')}.`;
  const others = service === null ? [] : servicesWith(mistake.view, mistake.pointer, key);
  // What a word means goes before what it looks like.
  const meaning = keysKnownAs(key, known);
  const near = meaning.length > 0 ? meaning : mistake.suggest(key, known);
  const home = near.length > 0 || others.length > 0 ? null : homeOfKey(key);
  // What an environment lays over a group stands outside of it, and may say again what is there.
  const isLaidOver = !isInside(place, mistake.document.locate(mistake.pointer));
  const free = isLaidOver ? near : near.filter((name) => memberOf(mistake.value, name) === undefined);
  const [nearest] = near;
  const meant = near.length > 0 ? undefined : meantKeys(mistake.view, mistake.schema, mistake.value).get(key);
  const hints = [
    ...(isCutByComma(mistake, key) ? [COMMA] : []),
    ...(others.length > 0 ? [`It is a property of ${quoteList(others.slice(0, 6), 'and')}.`] : []),
    ...(free.length > 0 ? [didYouMean(free)] : []),
    ...(free.length === 0 && nearest !== undefined ? [`${quote(nearest)} is there already.`] : []),
    ...(home === null ? [] : [`It is written under ${quote(home)}.`]),
    ...(meant === undefined ? [] : [`Is it meant to be ${quote(meant)}, which must be there?`]),
  ];
  return errorAt(
    place,
    'unknown-key',
    message,
    hints.length > 0 ? hints.join(' ') : knownKeys(mistake.schema, key),
  );
}

/** Whether a place lies in another one. */
function isInside(place: Place, around: Place): boolean {
  const isAfter = place.line > around.line || (place.line === around.line && place.column >= around.column);
  const isBefore =
    place.line < around.endLine || (place.line === around.endLine && place.column < around.endColumn);
  return place.file === around.file && isAfter && isBefore;
}

const COMMA =
  'A comma inside `{ }` ends a text; where it belongs to the text before it, put that text in quotes.';

/** Whether what looks like a key is the rest of a text: in `{ procedure: Call, then wait }`, `then wait` has no colon. */
function isCutByComma({ document, pointer, value }: SchemaMistake, key: string): boolean {
  if (memberOf(value, key) !== null) return false;
  const at = child(pointer, key);
  const { endLine, endColumn } = document.locate(at, 'key');
  const rest = lineText(document.linesAt(at), endLine).slice(endColumn - 1);
  return /^\s*[,}]/.test(rest);
}

/** How to write a key that has a form, or which keys there are; null where there are none. */
function knownKeys(schema: SchemaNode, key: string): string | null {
  const decider = nodeOf(schema['discriminator'])?.['propertyName'];
  if (typeof decider === 'string') return `Which keys it can have depends on its ${quote(decider)}.`;
  const forms = Object.keys(nodeOf(schema['patternProperties']) ?? {});
  const upper = key.toUpperCase();
  if (forms.some((form) => new RegExp(form, 'u').test(upper))) return `Write ${quote(upper)}.`;
  const known = Object.keys(propertiesOf(schema));
  const listed = known.length > 0 ? [listing('Known keys are', known)] : [];
  const formed = forms.length > 0 ? [`Keys of the form ${quoteList(forms, 'or')} can stand here.`] : [];
  return [...listed, ...formed].join(' ') || null;
}

/** A key that must be there and is not. */
export function missingKey(mistake: SchemaMistake): Diagnostic {
  const key = String(mistake.params['missingProperty']);
  const owner = nameOf(mistake.document, mistake.pointer);
  const property = nodeOf(propertiesOf(mistake.schema)[key]);
  const hint = property === null ? null : exampleOf(key, resolveSchema(mistake.view, property));
  return atKey(mistake, 'missing-key', `${owner} has no ${quote(key)}, which it must have.`, hint);
}

/** A key that does not have the form of an id. */
export function badKey(mistake: SchemaMistake): Diagnostic {
  const key = String(mistake.params['propertyName']);
  const names = nodeOf(mistake.schema['propertyNames']);
  const form = names === null ? {} : resolveSchema(mistake.view, names);
  const place = mistake.document.locate(child(mistake.pointer, key), 'key');
  const meant = mend(form, key);
  const message = `${quote(key)} cannot be a key here: it must be ${expectation(form)}.`;
  return errorAt(place, 'bad-key', message, meant === null ? null : `Write ${quote(meant)}.`);
}

/** The services that have a property which a component does not. */
function servicesWith(view: SchemaView, pointer: string, key: string): string[] {
  const component = nodeOf(nodeOf(propertiesOf(view.root)['components'])?.['additionalProperties']);
  if (component === null || !pointer.startsWith('/components/')) return [];
  return listOf(resolveSchema(view, component)['oneOf']).flatMap((branch) => {
    const properties: SchemaNode = propertiesOf(resolveSchema(view, nodeOf(branch) ?? {}));
    const service = nodeOf(properties['service'])?.['const'];
    return typeof service === 'string' && Object.hasOwn(properties, key) ? [service] : [];
  });
}
