/** For programs: diagnostics and the whole review, as `schemas/review.schema.json` describes it. */
import { INVISIBLE_CHARACTER } from '../source/characters.ts';
import type { Reporter } from './report.ts';

// Line breaks between values stay; inside of strings there are none, and neither is any other control character.
const HIDDEN = new RegExp(`(?!\\n)${INVISIBLE_CHARACTER.source}`, 'gu');

/** One object for one spec, a list for several; stable key order, two spaces. */
export const json: Reporter = (reports) => {
  const values = reports.map(({ path, diagnostics, review }) => ({ path, diagnostics, review }));
  return `${harmless(JSON.stringify(values.length === 1 ? values[0] : values, null, 2))}\n`;
};

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
