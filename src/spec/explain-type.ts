/** Explains a value of the wrong kind: a number where text belongs, a list where keys belong. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { segments } from '../source/pointer.ts';
import { atKey, atValue, type SchemaMistake } from './explaining.ts';
import { mend } from './mend.ts';
import { listOf, nodeOf, resolveSchema, type SchemaNode, type SchemaView } from './schema-view.ts';
import { expectation, finding, isKeyedById, listing, nameOf } from './wording.ts';

/** A value whose type is not the one that the schema asks for. */
export function wrongType(mistake: SchemaMistake): Diagnostic {
  const { document, pointer, value, schema } = mistake;
  const name = nameOf(document, pointer);
  const scalar = document.scalarAt(pointer);
  if (value === null && scalar?.raw === '') {
    const message = `${name} is empty: it must be ${expectation(schema)}.`;
    return atKey(mistake, 'empty-value', message, 'Write a value after the colon, or delete the key.');
  }
  if (isUnquoted(mistake)) return unquoted(mistake, name, scalar?.raw ?? '');
  const message = `${name} must be ${expectation(schema)}, not ${finding(document, pointer, value)}.`;
  const isGroup = typeof value === 'object' && value !== null;
  return (isGroup ? atKey : atValue)(mistake, 'wrong-type', message, hintFor(mistake));
}

/** A value that fits none of several kinds. */
export function noneOf(mistake: SchemaMistake): Diagnostic {
  const { document, pointer, value, schema, view } = mistake;
  const branches = listOf(schema['oneOf']).map((branch) => nodeOf(branch) ?? {});
  const expected = branches.map((branch) => expectation(resolveSchema(view, branch))).join(', or ');
  const message = `${nameOf(document, pointer)} must be ${expected}, not ${finding(document, pointer, value)}.`;
  return atValue(mistake, 'wrong-type', message, null);
}

/** Whether a plain scalar would be right if it were in quotes. */
function isUnquoted({ document, pointer, value, schema }: SchemaMistake): boolean {
  const scalar = document.scalarAt(pointer);
  if (schema['type'] !== 'string' || scalar?.style !== 'plain' || typeof value === 'string') return false;
  const pattern = schema['pattern'];
  const allowed = listOf(schema['enum']);
  if (allowed.length > 0) return allowed.includes(scalar.raw);
  return typeof pattern !== 'string' || new RegExp(pattern, 'u').test(scalar.raw);
}

function unquoted(mistake: SchemaMistake, name: string, raw: string): Diagnostic {
  const { value, pointer, schema } = mistake;
  const readAs = typeof value === 'number' ? `the number ${value}` : `the value ${quote(String(value))}`;
  const lost = String(value) === raw ? '' : `, and what was written is lost`;
  const zeros = /^0[0-9]/.test(raw) ? ', and the leading zeros are lost' : lost;
  const message = `${name} must be ${expectation(schema)}: without quotes, ${quote(raw)} is read as ${readAs}${zeros}.`;
  const key = segments(pointer).at(-1) ?? '';
  const written = /^[0-9]+$/.test(key) ? `"${raw}"` : `${key}: "${raw}"`;
  return atValue(mistake, 'unquoted-text', message, `Put it in quotes: ${quote(written)}.`);
}

/** What a group may consist of, for somebody who wrote a single value in its place. */
function keysOf(schema: SchemaNode): string | null {
  const keys = Object.keys(nodeOf(schema['properties']) ?? {});
  if (keys.length === 1) return `Write \`{ ${keys[0] ?? ''}: … }\`, and what else belongs to it.`;
  return keys.length > 0 ? listing('Its keys are', keys) : null;
}

/** The group that a single value was meant to be, where only one of its keys can have such a value. */
function oneKeyFor(view: SchemaView, schema: SchemaNode, raw: string): string | null {
  if (raw === '') return null;
  const fits = Object.entries(nodeOf(schema['properties']) ?? {}).flatMap(([key, node]) => {
    const declared = resolveSchema(view, nodeOf(node) ?? {});
    const words = listOf(declared['enum']);
    if (words.length > 0) return words.includes(raw) ? [{ key, value: quotedIfNumber(raw) }] : [];
    // A name fits anywhere; a duration, a date or a number of its own form does not.
    const meant = 'x-references' in declared || declared['title'] === 'id' ? null : mend(declared, raw);
    return meant === null ? [] : [{ key, value: meant }];
  });
  const [only, ...others] = fits;
  return only === undefined || others.length > 0
    ? null
    : `Write \`{ ${only.key}: ${only.value} }\`, and what else belongs to it.`;
}

function quotedIfNumber(word: string): string {
  return /^[0-9.]+$/.test(word) ? `"${word}"` : word;
}

function hintFor({ document, pointer, value, schema, view }: SchemaMistake): string | null {
  const raw = document.scalarAt(pointer)?.raw ?? '';
  const meant = mend(schema, raw);
  switch (schema['type']) {
    case 'string':
      if (meant !== null) return `Write ${quote(meant)}.`;
      return schema['title'] === 'duration' && typeof value === 'number'
        ? `Add the unit: ${quote(`${raw}d`)} for days, ${quote(`${raw}h`)} for hours.`
        : null;
    case 'boolean':
      return typeof value === 'string' && /^(?:yes|no|on|off|y|n|true|false|enabled|disabled)$/i.test(value)
        ? `Write \`${/^(?:y|yes|on|true|enabled)$/i.test(value) ? 'true' : 'false'}\`, without quotes.`
        : null;
    case 'integer':
    case 'number':
      return typeof value === 'string' && /^-?[0-9.]+$/.test(value)
        ? `Write \`${value}\` without quotes.`
        : null;
    case 'array':
      return typeof value === 'string' ? `Put it in square brackets: ${quote(`[${value}]`)}.` : null;
    case 'object':
      if (Array.isArray(value) && isKeyedById(schema))
        return 'Write `name: …` for each of them instead of `- …`: the name is its id.';
      return oneKeyFor(view, schema, raw) ?? keysOf(schema);
    default:
      return null;
  }
}
