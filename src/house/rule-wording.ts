/** Says of one subject how it falls short of a rule: its names, its fields, its values where they are words. */
import { quote, quoteList } from '../diagnostic/quote.ts';
import { propertiesOf, type SchemaNode } from '../spec/schema-view.ts';
import { dotted } from '../source/pointer.ts';
import type { Failure } from './failure.ts';

/** Failures of one subject that are told; more would be a list, not a sentence. */
const MOST_TOLD = 3;

/** Values that are words of the language or ids; free text is not repeated in sentences. */
const WORD = /^[\w.:/@+-]{1,60}$/;

/** A subject and what is told about it. */
export interface Told {
  readonly id: string;
  readonly valueAt: (path: string) => unknown;
  /** Whether a field is derived: it is so, and nobody wrote it. */
  readonly isDerived: (field: string) => boolean;
}

/** One sentence for everything that does not fit. */
export function shortfall(told: Told, failures: readonly Failure[], expect: SchemaNode): string {
  const clauses = [...new Set(failures.map((failure) => clause(told, failure, expect)))];
  const first = clauses.slice(0, MOST_TOLD);
  const rest = clauses.length - first.length;
  const more = rest === 0 ? [] : [`falls short in ${rest} more ${rest === 1 ? 'way' : 'ways'}`];
  return `${quote(told.id, 200)} ${joined([...first, ...more])}.`;
}

/** One sentence for a subject in order. */
export function fulfilment(told: Told, fields: readonly string[], rule: string): string {
  if (fields.length === 0) return `${quote(told.id, 200)} states nothing that \`${rule}\` is against.`;
  return `${quote(told.id, 200)} ${allOf(told, fields)}, in keeping with \`${rule}\`.`;
}

function clause(told: Told, failure: Failure, expect: SchemaNode): string {
  const { keyword, params, branches, instancePath } = failure;
  const path = dotted(instancePath);
  const field = shown(told, path);
  const limit = String(params['limit']);
  const states = told.isDerived(nameIn(path)) ? 'has' : 'states';
  switch (keyword) {
    case 'required':
      return absence(told, inside(path, String(params['missingProperty'])));
    case 'const':
      return `${states} ${field} instead of ${quote(String(params['allowedValue']))}`;
    case 'enum':
      return `${states} ${field}, which is none of ${listed(params['allowedValues'])}`;
    case 'type':
      return `${states} ${field}, which is of another kind than ${quote(String(params['type']))}`;
    case 'pattern':
      return `${states} ${field}, which has not the form ${quote(String(params['pattern']), 100)}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `${states} ${field}, which must be ${String(params['comparison'])} ${limit}`;
    case 'minLength':
    case 'maxLength':
      return `${states} ${field}, which must have at ${keyword === 'minLength' ? 'least' : 'most'} ${limit} characters`;
    case 'minItems':
    case 'minProperties':
      return `${states} fewer than ${limit} ${path === '' ? 'fields' : `of ${quote(path, 200)}`}`;
    case 'maxItems':
    case 'maxProperties':
      return `${states} more than ${limit} ${path === '' ? 'fields' : `of ${quote(path, 200)}`}`;
    case 'uniqueItems':
      return `${states} something twice in ${quote(path, 200)}`;
    case 'contains':
      return `${states} ${field}, in which what is asked for is missing`;
    case 'additionalProperties':
      return `${states} ${quote(inside(path, String(params['additionalProperty'])), 200)}, which must not be there`;
    case 'not':
      return excluded(told, path, expect);
    default:
      return alternatives(told, branches, expect);
  }
}

function excluded(told: Told, path: string, expect: SchemaNode): string {
  const fields = fieldsNamed(expect)
    .map((name) => inside(path, name))
    .filter((name) => told.valueAt(name) !== undefined);
  return fields.length === 0 ? 'is what must not be' : `${allOf(told, fields)}, which must not be`;
}

function alternatives(told: Told, branches: readonly (readonly Failure[])[], expect: SchemaNode): string {
  if (branches.length === 0) return 'fits several descriptions of which only one may fit';
  const ways = branches.map((failures) => joined(failures.map((failure) => clause(told, failure, expect))));
  const distinct = [...new Set(ways)];
  return distinct.slice(0, MOST_TOLD).join(', and ');
}

/** What is written, and what follows from the design. */
function allOf(told: Told, fields: readonly string[]): string {
  const first = fields.slice(0, MOST_TOLD);
  const [known, stated] = [true, false].map((isKnown) =>
    first.filter((field) => told.isDerived(nameIn(field)) === isKnown).map((field) => shown(told, field)),
  );
  return [
    ...(stated === undefined || stated.length === 0 ? [] : [`states ${joined(stated)}`]),
    ...(known === undefined || known.length === 0 ? [] : [`has ${joined(known)}`]),
  ].join(' and ');
}

function absence(told: Told, path: string): string {
  return told.isDerived(nameIn(path))
    ? `does not decide ${quote(path, 200)}`
    : `does not state ${quote(path, 200)}`;
}

function nameIn(path: string): string {
  return path.split('.', 1)[0] ?? '';
}

/** The names of the properties that a fragment is about, however deep its alternatives. */
export function fieldsNamed(fragment: unknown): readonly string[] {
  return [...new Set(namesIn(fragment))];
}

function namesIn(fragment: unknown): readonly string[] {
  if (Array.isArray(fragment)) return fragment.flatMap(namesIn);
  if (typeof fragment !== 'object' || fragment === null) return [];
  return Object.entries(fragment).flatMap(([keyword, part]: [string, unknown]) => {
    if (keyword === 'properties') return Object.keys(propertiesOf({ properties: part as SchemaNode }));
    if (keyword === 'required') return Array.isArray(part) ? part.map(String) : [];
    return ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'].includes(keyword) ? namesIn(part) : [];
  });
}

/** A field with its value, where that is a word or a list of words. */
function shown(told: Told, path: string): string {
  if (path === '') return 'what it states';
  const value = told.valueAt(path);
  const name = path.replaceAll(/\.[0-9]+(?=\.|$)/g, '');
  const words = Array.isArray(value) ? value : [value];
  const isShown = words.length <= 5 && words.every((word) => isWord(word));
  if (!isShown) return quote(name, 200);
  return quote(`${name}: ${Array.isArray(value) ? `[${words.join(', ')}]` : String(value)}`, 200);
}

function isWord(value: unknown): boolean {
  return (
    typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && WORD.test(value))
  );
}

function inside(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function listed(values: unknown): string {
  const texts = Array.isArray(values) ? values.map(String) : [];
  const more = texts.length > 6 ? ` and ${texts.length - 6} more` : '';
  return `${quoteList(texts.slice(0, 6), more === '' ? 'and' : 'or')}${more}`;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
