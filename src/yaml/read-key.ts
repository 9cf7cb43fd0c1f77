/** Which keys no mapping may have, whatever it describes. */
import { quote } from '../diagnostic/quote.ts';
import { codePoint, INVISIBLE_CHARACTER } from '../source/characters.ts';
import { MOST_KEY_TEXT } from './limits.ts';

/** Why a key is refused, before it has a place. */
interface KeyProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What is wrong with a key, or null. */
export function keyProblem(key: string): KeyProblem | null {
  if (key === '') {
    return {
      code: 'empty-key',
      message: 'A key is missing in front of this colon.',
      hint: 'Write a name in front of the colon, or put the colon in quotes.',
    };
  }
  if (key.length > MOST_KEY_TEXT) {
    return {
      code: 'key-too-long',
      message: `This key has ${key.length} characters; at most ${MOST_KEY_TEXT} are allowed.`,
      hint: 'Give it a short name and move the text into the value.',
    };
  }
  const hidden = INVISIBLE_CHARACTER.exec(key)?.[0];
  if (hidden !== undefined) {
    return {
      code: 'invisible-character',
      message: `The key ${quote(key)} holds the invisible character ${codePoint(hidden)}.`,
      hint: 'Delete the character; it makes two different names look the same.',
    };
  }
  if (key === '<<') {
    return {
      code: 'merge-key',
      message: 'Merge keys (`<<`) are not supported.',
      hint: 'Write the values out where they are needed.',
    };
  }
  if (!RESERVED.has(key)) return null;
  return {
    code: 'reserved-key',
    message: `${quote(key)} cannot be used as a key.`,
    hint: 'Choose another name.',
  };
}
