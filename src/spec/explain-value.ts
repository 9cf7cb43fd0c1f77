/** Explains a value of the right kind that is none of those allowed, or not of the form or the size. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { parent, segments } from '../source/pointer.ts';
import { atKey, atValue, type SchemaMistake } from './explaining.ts';
import { mend } from './mend.ts';
import { elsewhereFor, valuesKnownAs } from './other-names.ts';
import { sectionFor, servicesKnownAs } from './service-names.ts';
import {
  allowedTexts,
  didYouMean,
  expectation,
  finding,
  listing,
  nameOf,
  serviceOf,
  valueAt,
} from './wording.ts';

/** A text that is not among those allowed. */
export function notAllowed(mistake: SchemaMistake): Diagnostic {
  const { document, pointer, value, schema, suggest } = mistake;
  const allowed = allowedTexts(schema);
  // A word that means one of them goes before one that looks like another: `internal` is not `external`.
  const known = typeof value === 'string' ? valuesKnownAs(value, allowed) : [];
  const near = typeof value === 'string' && known.length === 0 ? suggest(value, allowed) : known;
  const isService =
    pointer.endsWith('/service') && serviceOf(parent(pointer), valueAt(document, parent(pointer))) !== null;
  if (isService) {
    const message = `There is no service ${finding(document, pointer, value)}.`;
    return atValue(mistake, 'unknown-service', message, hintForService(String(value), near, allowed));
  }
  const other = typeof value === 'string' && near.length === 0 ? elsewhereFor(value) : null;
  const choices = [listing('Allowed are', allowed), ...(other === null ? [] : [other])].join(' ');
  const hint =
    near.length > 0 ? `${didYouMean(near)} ${allowed.length > 6 ? '' : choices}`.trimEnd() : choices;
  const message = `${nameOf(document, pointer)} cannot be ${finding(document, pointer, value)}.`;
  return atValue(mistake, 'unknown-value', message, hint);
}

function hintForService(name: string, near: readonly string[], services: readonly string[]): string {
  const section = sectionFor(name);
  if (section !== null) return `It is no component: describe it under ${quote(section)}.`;
  const known = servicesKnownAs(name, services);
  const meant = known.length > 0 ? known : near;
  const others = `A service that is not in the schema is written as ${quote('service: custom')}, with its name as ${quote('product')} and the ${quote('class')} and ${quote('category')} that it has.`;
  return meant.length > 0 ? `${didYouMean(meant)} ${others}` : others;
}

/** A text that does not have the form that it must have. */
export function wrongForm(mistake: SchemaMistake): Diagnostic {
  const { document, pointer, value, schema } = mistake;
  const title = schema['title'];
  const code =
    typeof title === 'string' && typeof schema['x-says'] === 'string' ? `bad-${title}` : 'bad-value';
  const form = typeof schema['x-says'] === 'string' ? expectation(schema) : 'of another form';
  const meant = typeof value === 'string' ? mend(schema, value) : null;
  const message = `${nameOf(document, pointer)} must be ${form}, not ${finding(document, pointer, value)}.`;
  return atValue(mistake, code, message, meant === null ? null : `Write ${quote(meant)}.`);
}

/** A value that must be one fixed value. */
export function notTheConstant(mistake: SchemaMistake): Diagnostic {
  const { document, pointer, value } = mistake;
  const constant = mistake.params['allowedValue'] ?? mistake.schema['const'];
  const wanted = quote(typeof constant === 'string' ? constant : JSON.stringify(constant));
  const message = `${nameOf(document, pointer)} must be ${wanted}, not ${finding(document, pointer, value)}.`;
  return atValue(mistake, 'bad-value', message, `Write ${wanted}.`);
}

/** A text with too few or too many characters. */
export function wrongLength(mistake: SchemaMistake): Diagnostic {
  const name = nameOf(mistake.document, mistake.pointer);
  const length = typeof mistake.value === 'string' ? mistake.value.length : 0;
  const limit = Number(mistake.params['limit']);
  return length === 0
    ? atValue(mistake, 'empty-value', `${name} is an empty text.`, 'Write what it is, or delete the key.')
    : atValue(
        mistake,
        length > limit ? 'text-too-long' : 'text-too-short',
        `${name} has ${length} characters; ${length > limit ? 'at most' : 'at least'} ${limit} are allowed.`,
        null,
      );
}

/** A list or group with too few or too many members. */
export function wrongCount(mistake: SchemaMistake, isTooMany: boolean): Diagnostic {
  const { document, pointer, value } = mistake;
  const name = nameOf(document, pointer);
  const limit = Number(mistake.params['limit']);
  const count = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  if (isTooMany) {
    const code = `too-many-${/^\/[a-z-]+$/.test(pointer) ? segments(pointer).at(-1) : 'entries'}`;
    return atKey(mistake, code, `${name} has ${count} entries; at most ${limit} are allowed.`, null);
  }
  const message = `${name} ${count === 0 ? 'is empty' : `has ${count} entries`}; at least ${limit} must be there.`;
  return atKey(mistake, 'too-few-entries', message, 'Add what belongs there, or delete the key.');
}

/** A number that is too small or too large. */
export function outOfRange(mistake: SchemaMistake): Diagnostic {
  const { document, pointer, value } = mistake;
  const { comparison, limit } = mistake.params;
  const bound = `${comparison === '>=' ? 'at least' : 'at most'} ${Number(limit)}`;
  const message = `${nameOf(document, pointer)} must be ${bound}, not ${finding(document, pointer, value)}.`;
  return atValue(mistake, 'out-of-range', message, null);
}
