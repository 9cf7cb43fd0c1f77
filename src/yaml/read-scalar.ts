/** What a scalar means: YAML's core schema, and the checks that every text and number of a spec passes. */
import {
  boolCoreTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';

import { quote } from '../diagnostic/quote.ts';
import { codePoint, DECEPTIVE_CHARACTER, FORBIDDEN_CHARACTER } from '../source/characters.ts';
import { MOST_VALUE_TEXT } from './limits.ts';
import type { ScalarStyle } from './yaml-node.ts';

/** Something wrong with one scalar, before it has a place. */
interface ScalarProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
}

/** How a scalar is written. */
export function styleOf(event: ScalarEvent): ScalarStyle {
  if (event.style === SCALAR_STYLE.PLAIN) return 'plain';
  return event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK
    ? 'block'
    : 'quoted';
}

/** The decoded text of a scalar, before it is read as a number or anything else. */
export function textOf(source: string, event: ScalarEvent): string {
  return getScalarValue(source, event);
}

/** How a number, a boolean or null begins; most texts begin otherwise. */
const BEGINS_LIKE_A_VALUE = /^(?:[-+.0-9~nNtTfF]|$)/;

/** The value of a scalar with a given text: only a plain one can be anything but text. */
export function valueOf(text: string, style: ScalarStyle): string | number | boolean | null {
  if (style !== 'plain' || !BEGINS_LIKE_A_VALUE.test(text)) return text;
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value === 0 ? 0 : value;
  }
  return text;
}

/** What is wrong with a value, or null. */
export function problemOf(value: string | number | boolean | null, raw: string): ScalarProblem | null {
  if (typeof value === 'number') return numberProblem(value, raw);
  return typeof value === 'string' ? textProblem(value) : null;
}

function numberProblem(value: number, raw: string): ScalarProblem | null {
  if (!Number.isFinite(value)) {
    return {
      code: 'not-a-number',
      severity: 'error',
      message: `${quote(raw)} is not a number that a design can use.`,
      hint: 'Write a finite number, or put the value in quotes if it is a name.',
    };
  }
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return null;
  return {
    code: 'unsafe-integer',
    severity: 'error',
    message: `The number ${quote(raw)} is too large to be read exactly.`,
    hint: `Put it in quotes: ${quote(`"${raw}"`)}.`,
  };
}

function textProblem(text: string): ScalarProblem | null {
  if (text.length > MOST_VALUE_TEXT) {
    return {
      code: 'string-too-long',
      severity: 'error',
      message: `This text has ${text.length} characters; at most ${MOST_VALUE_TEXT} are allowed.`,
      hint: 'Shorten it, or keep the long form in a document that the spec links to.',
    };
  }
  return forbiddenIn(text) ?? deceptiveIn(text);
}

/** A problem when a decoded text holds a character that no text may; line breaks are line feeds by then. */
export function forbiddenIn(text: string): ScalarProblem | null {
  const found = FORBIDDEN_CHARACTER.exec(text)?.[0] ?? /\r/.exec(text)?.[0];
  if (found === undefined) return null;
  if (/\p{Cs}/u.test(found)) {
    return {
      code: 'ill-formed-text',
      severity: 'error',
      message: `This text holds ${codePoint(found)}, one half of a character that was cut in two.`,
      hint: 'Write the character itself instead of escapes.',
    };
  }
  if (found === '\uFEFF') {
    return {
      code: 'bom-inside',
      severity: 'error',
      message: 'This text holds an invisible byte order mark <U+FEFF>.',
      hint: 'Delete the invisible character; it is allowed only at the very start of a file.',
    };
  }
  return {
    code: 'control-character',
    severity: 'error',
    message: `This text holds the control character ${codePoint(found)}.`,
    hint: 'Delete it; a spec holds printable text, line breaks and tabs only.',
  };
}

function deceptiveIn(text: string): ScalarProblem | null {
  const found = DECEPTIVE_CHARACTER.exec(text)?.[0];
  if (found === undefined) return null;
  return {
    code: 'suspicious-unicode',
    severity: 'warning',
    message: `This text holds the invisible character ${codePoint(found)}, which can make it read as something else.`,
    hint: 'Delete it if it is not meant; documents show it by its code point.',
  };
}
