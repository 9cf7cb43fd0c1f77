/** For programs: diagnostics and the whole review, as `schemas/report.schema.json` describes them. */
import { INVISIBLE_CHARACTER } from '../source/characters.ts';
import { joined, type Pieces } from './pieces.ts';
import { recordOf } from './record.ts';
import type { Reporter } from './report.ts';

// Line breaks between values stay; inside of strings there are none, and neither is any other control character.
const HIDDEN = new RegExp(`(?!\\n)${INVISIBLE_CHARACTER.source}`, 'gu');

/** One object for one spec, a list for several; stable key order, two spaces. */
export const jsonPieces: Pieces = {
  piece: (report) => harmless(JSON.stringify(recordOf(report), null, 2)),
  none: '[]\n',
  only: (piece) => `${piece}\n`,
  first: (piece) => `[\n${indented(piece)}`,
  later: (piece) => `,\n${indented(piece)}`,
  last: '\n]\n',
};

/** The same for those who have all reports. */
export const json: Reporter = joined(jsonPieces);

/** Strings have no line breaks, so every line begins with what it is laid out by. */
function indented(piece: string): string {
  return `  ${piece.replaceAll('\n', '\n  ')}`;
}

/** The same value in JSON that no terminal and no runner of a pipeline takes for a command. */
export function harmless(text: string): string {
  return text.replaceAll(HIDDEN, escaped).replaceAll(/#(?=#)/g, escaped);
}

function escaped(text: string): string {
  return Array.from(
    { length: text.length },
    (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
