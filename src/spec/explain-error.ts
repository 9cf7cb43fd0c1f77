/** Turns the validator's errors into one diagnostic for each real mistake. */
import type { ErrorObject } from 'ajv';

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { MOST_DIAGNOSTICS } from '../diagnostic/order.ts';
import { child, parent, type Pointer, segments } from '../source/pointer.ts';
import { badKey, missingKey, unknownKey } from './explain-keys.ts';
import { noneOf, wrongType } from './explain-type.ts';
import {
  notAllowed,
  notTheConstant,
  outOfRange,
  wrongCount,
  wrongForm,
  wrongLength,
} from './explain-value.ts';
import { atValue, type Explaining, type SchemaMistake } from './explaining.ts';
import { resolveSchema, schemaAt, schemaBelow, type SchemaNode } from './schema-view.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { nameOf, valueAt } from './wording.ts';
import { meantKeys } from './wrong-keys.ts';

/** Explanations by the validator's keyword. */
const EXPLANATIONS: Readonly<Record<string, (mistake: SchemaMistake) => Diagnostic>> = {
  additionalProperties: unknownKey,
  const: notTheConstant,
  enum: notAllowed,
  exclusiveMaximum: outOfRange,
  exclusiveMinimum: outOfRange,
  maxItems: (mistake) => wrongCount(mistake, true),
  maxLength: wrongLength,
  maxProperties: (mistake) => wrongCount(mistake, true),
  maximum: outOfRange,
  minItems: (mistake) => wrongCount(mistake, false),
  minLength: wrongLength,
  minProperties: (mistake) => wrongCount(mistake, false),
  minimum: outOfRange,
  oneOf: noneOf,
  pattern: wrongForm,
  propertyNames: badKey,
  required: missingKey,
  type: wrongType,
};

/** Keywords that a group of keys can only fail in one of its keys. */
const ABOUT_TEXT: ReadonlySet<string> = new Set(['enum', 'maxLength', 'minLength', 'pattern']);

/** The diagnostics for the validator's errors, at most a few more than are ever shown. */
export function explainErrors(explaining: Explaining, errors: readonly ErrorObject[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const error of mistakesAmong(explaining, errors)) {
    diagnostics.push(explainError(explaining, error));
    if (diagnostics.length > MOST_DIAGNOSTICS) break;
  }
  return diagnostics;
}

/** The diagnostic for one error of the validator. */
function explainError(explaining: Explaining, error: ErrorObject): Diagnostic {
  const { document, view } = explaining;
  const pointer = error.instancePath;
  const at = schemaAt(view, document.value, pointer);
  const schema = at?.schema ?? {};
  const mistake = { ...explaining, pointer, value: valueAt(document, pointer), schema, params: error.params };
  if (error.keyword === 'oneOf') return noneOf({ ...mistake, schema: declared(explaining, pointer) });
  const explain = EXPLANATIONS[error.keyword];
  if (explain !== undefined) return explain(mistake);
  return atValue(
    mistake,
    'bad-value',
    `${nameOf(document, pointer)} does not have the form that it must have.`,
    null,
  );
}

/** The schema at a pointer before one of its branches is chosen. */
function declared({ document, view }: Explaining, pointer: Pointer): SchemaNode {
  const above = schemaAt(view, document.value, parent(pointer));
  const key = segments(pointer).at(-1) ?? '';
  const node = above === null ? null : schemaBelow(above.schema, above.value, key);
  return resolveSchema(view, node ?? {});
}

/** The errors without those that only follow from others. */
function* mistakesAmong(explaining: Explaining, errors: readonly ErrorObject[]): Generator<ErrorObject> {
  const { document } = explaining;
  const keywords = new Map<Pointer, Set<string>>();
  const above = new Set<Pointer>();
  const unknown = new Set<Pointer>();
  for (const { instancePath, keyword, params } of errors) {
    if (keyword === 'additionalProperties')
      unknown.add(child(instancePath, String(params['additionalProperty'])));
    const known = keywords.get(instancePath);
    if (known === undefined) keywords.set(instancePath, new Set([keyword]));
    else known.add(keyword);
    for (let path = instancePath; path !== '' && !above.has(parent(path)); path = parent(path))
      above.add(parent(path));
  }
  for (const error of errors) {
    const { instancePath: path, keyword } = error;
    if (document.isRefused(path) || isWithin(path, unknown)) continue;
    if (keyword === 'required' && (document.isIncomplete(path) || isMeant(explaining, error))) continue;
    if (isOfTheGroup(document, error, keywords)) yield error;
    else if (!follows(error, keywords, above)) yield error;
  }
}

/** Whether a pointer leads to one of some places or below it. */
function isWithin(pointer: Pointer, places: ReadonlySet<Pointer>): boolean {
  if (places.size === 0) return false;
  for (let path = pointer; path !== ''; path = parent(path)) if (places.has(path)) return true;
  return false;
}

/** Whether a key that is missing stands there by another name, which is said of that one. */
function isMeant({ document, view }: Explaining, { instancePath, params }: ErrorObject): boolean {
  const at = schemaAt(view, document.value, instancePath);
  if (at === null) return false;
  return [...meantKeys(view, at.schema, at.value).values()].includes(String(params['missingProperty']));
}

/** What is wrong with the keys of a group. */
const ABOUT_KEYS: ReadonlySet<string> = new Set(['additionalProperties', 'required']);

/** Whether a value that may be a text or a group is a group, of which this error names the key that is wrong. */
function isOfTheGroup(
  document: YamlDocument,
  { instancePath: path, keyword }: ErrorObject,
  keywords: ReadonlyMap<Pointer, ReadonlySet<string>>,
): boolean {
  const here = keywords.get(path);
  if (here?.has('oneOf') !== true || !ABOUT_KEYS.has(keyword)) return false;
  const value = valueAt(document, path);
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an error says only what another one at the same place, or below it, says better. */
function follows(
  { instancePath: path, keyword, params }: ErrorObject,
  keywords: ReadonlyMap<Pointer, ReadonlySet<string>>,
  above: ReadonlySet<Pointer>,
): boolean {
  const here = keywords.get(path) ?? new Set();
  if (keyword === 'discriminator') {
    return here.has('required') || keywords.has(child(path, String(params['tag'])));
  }
  // What is wrong with a key is said of the whole value, and then again with the key.
  if (ABOUT_TEXT.has(keyword) && here.has('propertyNames')) return true;
  // Of several kinds that a value may be, it is of the one in which the other mistakes are.
  if (here.has('oneOf')) {
    return keyword !== 'oneOf' || above.has(path) || [...ABOUT_KEYS].some((one) => here.has(one));
  }
  return keyword !== 'type' && keyword !== 'required' && here.has('type');
}
