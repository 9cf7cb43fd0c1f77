/** Follows every name in a spec to what it names: unknown ones, ambiguous ones, and impossible values. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { MOST_DIAGNOSTICS } from '../diagnostic/order.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { child, type Pointer } from '../source/pointer.ts';
import { isAbsent } from './absent.ts';
import type { Place } from '../source/source-file.ts';
import type { Explaining, Section } from './explaining.ts';
import { impossibleValue } from './impossible-value.ts';
import { unknownPath, wrongField } from './paths.ts';
import {
  listOf,
  nodeOf,
  patternOf,
  resolveSchema,
  schemaBelow,
  schemaFor,
  type SchemaNode,
} from './schema-view.ts';
import { elementsOf, homesOf } from './sections.ts';
import { didYouMean, nameOf } from './wording.ts';

/** A name in a spec, with what it may name. */
interface Reference {
  readonly name: string;
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
  readonly schema: SchemaNode;
}

/** A name that names nothing, told once however often it is written: one wrong id is one mistake. */
interface Stray {
  readonly diagnostic: Diagnostic;
  readonly sections: readonly Section[];
  /** Where it is written besides. */
  readonly places: Place[];
}

/** The most other places of one name that are shown. */
const MOST_PLACES = 3;

/**
 * What is wrong with the names in a document. Values at which something else is wrong already (`wrong`) are left
 * out, and so are names of sections that cannot be read.
 */
export function checkReferences(explaining: Explaining, wrong: ReadonlySet<Pointer>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const strays = new Map<string, Stray[]>();
  visitReferences(explaining, explaining.view.root, explaining.document.value, '', (reference) => {
    if (diagnostics.length > MOST_DIAGNOSTICS) return;
    if (reference.part === 'value' && wrong.has(reference.pointer)) return;
    const found = impossible(explaining, reference) ?? unresolved(explaining, reference, strays);
    if (found !== null) diagnostics.push(found);
  });
  return [...diagnostics, ...[...strays.values()].flat().map(told)];
}

/** Visits every text in a value whose schema has a form or says what it names, keys included. */
function visitReferences(
  explaining: Explaining,
  declared: SchemaNode,
  value: unknown,
  pointer: Pointer,
  visit: (reference: Reference) => void,
): void {
  const { view } = explaining;
  const schema = schemaFor(view, declared, value);
  if (typeof value === 'string') {
    if ('x-references' in schema || 'pattern' in schema)
      visit({ name: value, pointer, part: 'value', schema });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const names = Array.isArray(value) ? null : nodeOf(schema['propertyNames']);
  const keys = names === null ? {} : resolveSchema(view, names);
  for (const [key, member] of Object.entries(value)) {
    const at = child(pointer, key);
    if ('x-references' in keys) visit({ name: key, pointer: at, part: 'key', schema: keys });
    const below = schemaBelow(schema, value, key);
    if (below !== null) visitReferences(explaining, below, member, at, visit);
  }
}

function impossible({ document }: Explaining, { name, pointer, schema }: Reference): Diagnostic | null {
  const problem = impossibleValue(schema, name);
  if (problem === null) return null;
  const message = `${nameOf(document, pointer)} cannot be ${quote(name)}: ${problem.reason}.`;
  return errorAt(document.locate(pointer), problem.code, message, problem.hint);
}

/** What is wrong with a name; one that names nothing is entered in `strays`. */
function unresolved(
  explaining: Explaining,
  reference: Reference,
  strays: Map<string, Stray[]>,
): Diagnostic | null {
  const { name, pointer, schema } = reference;
  const target = schema['x-references'];
  if (target === undefined || listOf(schema['x-words']).includes(name)) return null;
  // A name of the wrong form is reported as such.
  if (typeof schema['pattern'] === 'string' && !patternOf(schema['pattern']).test(name)) return null;
  if (target === 'field') return wrongField(explaining, pointer, name);
  if (target === 'path') return unknownPath(explaining, pointer, name);
  const targets = typeof target === 'string' ? [target] : listOf(target).map(String);
  const sections = targets.flatMap((path) => elementsOf(explaining, path, pointer));
  const homes = sections.filter((section) => section.ids.has(name));
  if (homes.length === 1) return null;
  if (homes.length > 1) return ambiguous(explaining, reference, homes);
  if (sections.some((section) => !isAbsent(explaining, section.pointer, name))) return null;
  const same = strays.get(name) ?? [];
  strays.set(name, same);
  const known = same.find((stray) => stray.sections.some((section) => sections.includes(section)));
  const { part } = reference;
  if (known !== undefined) known.places.push(explaining.document.locate(pointer, part));
  else if (strays.size <= MOST_DIAGNOSTICS)
    same.push({ diagnostic: unknown(explaining, reference, sections), sections, places: [] });
  return null;
}

function told({ diagnostic, places }: Stray): Diagnostic {
  if (places.length === 0) return diagnostic;
  const related = places.slice(0, MOST_PLACES).map((place) => ({ place, message: 'named here too' }));
  const hint = `${diagnostic.hint ?? ''} It is named in ${places.length + 1} places.`.trimStart();
  return { ...diagnostic, hint, related };
}

function unknown(explaining: Explaining, reference: Reference, sections: readonly Section[]): Diagnostic {
  const { document, suggest } = explaining;
  const { name, pointer, part } = reference;
  const where = quoteList(
    sections.map((section) => section.name),
    'or',
  );
  const words = listOf(reference.schema['x-words']).map(String);
  const message =
    part === 'key'
      ? `The key ${quote(name)} names nothing in ${where}.`
      : `${nameOf(document, pointer)} names ${quote(name)}, which is not in ${where}.`;
  const orWords = words.length > 0 ? `, or write ${quoteList(words, 'or')}` : '';
  const near = suggest(name, [...words, ...sections.flatMap((section) => [...section.ids])]);
  const elsewhere = homesOf(explaining, name);
  const hint =
    near.length > 0
      ? didYouMean(near)
      : elsewhere.length > 0
        ? `There is a ${quote(name)} in ${quoteList(elsewhere, 'and')}, which cannot stand here.`
        : `Add ${quote(name)} to ${where}, or name one that is there${orWords}.`;
  return errorAt(document.locate(pointer, part), 'unknown-reference', message, hint);
}

function ambiguous(explaining: Explaining, reference: Reference, homes: readonly Section[]): Diagnostic {
  const { document } = explaining;
  const { name, pointer, part } = reference;
  const where = quoteList(
    homes.map((home) => home.name),
    'and',
  );
  const message = `${quote(name)} can be any of several things here: there is one in ${where}.`;
  const related = homes.map((home) => ({
    place: document.locate(child(home.pointer, name), 'key'),
    message: `in ${home.name}`,
  }));
  const hint = 'Give each of them a name of its own.';
  return errorAt(document.locate(pointer, part), 'ambiguous-reference', message, hint, related);
}
