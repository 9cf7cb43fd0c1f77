/**
 * Text of a spec inside a Mermaid drawing, exact and harmless.
 *
 * Mermaid has no reliable escape: entities are decoded twice or printed as they are, keywords are matched
 * inside quotes, and a label that is read as HTML fetches what it names. So Mermaid never sees a character
 * with a meaning: each is swapped for one private-use character, and swapped back, escaped for XML, in the
 * finished SVG.
 */

/** First private-use code point: character `c` below U+0100 travels as `PRIVATE_BASE + c`. */
const PRIVATE_BASE = 0xe000;

/** The one ligature that Mermaid's encoder uses itself has no room below U+0100. */
const LIGATURE = '\ufb02';
const PRIVATE_LIGATURE = '\ue100';

/** Code points above ASCII that Mermaid's own encoder or HTML parser would change. */
const CHANGED_BY_MERMAID: ReadonlySet<string> = new Set(['\u00a0', '\u00b0', '\u00b6', '\u00df', LIGATURE]);

/** Words that some grammar of Mermaid matches even inside quotes or at the start of a line. */
const KEYWORD =
  /direction|www(?=\.)|\b(?:end|click|style|classDef|class|linkStyle|subgraph|default|graph|flowchart|accTitle|accDescr|call|href|title|note|loop|alt|else|opt|par|and|rect|box|activate|deactivate|state|participant|actor|autonumber|section|fa[bklrs]?|https?|www|__proto__|constructor)\b/gi;

const XML_ENTITY: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};

/** No-break spaces, as Mermaid may see them, as wide as an emblem: the page draws it there. */
export const EMBLEM_ROOM: string = String.fromCharCode(PRIVATE_BASE + 0xa0).repeat(6);

/** What stands in a drawing for a text with nothing visible in it. */
const NOTHING = '—';

/**
 * A text as it can be drawn: one Unicode form, no control, bidirectional or invisible characters, single
 * spaces, no empty lines, at most `max` visible characters (then an ellipsis). Lines stay apart by `\n`.
 */
export function cleanText(text: string, max: number = 120): string {
  // Nearly all are already: to compile the patterns below would take longer than everything else here.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return shorten(text, max);
  const lines = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, '\n')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(
      /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e0fff}]/gu,
      '',
    )
    .replace(/[\p{Co}\p{Cn}]/gu, '\ufffd')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
  return shorten(lines.join('\n'), max) || NOTHING;
}

/** Labels that were written before: the same names come again in figure after figure. */
const written = new Map<string, string>();
/** No more of them are kept than one large design has. */
const MOST_WRITTEN = 5000;

/** A text of a spec as Mermaid source, for any place where Mermaid takes a label; lines become `<br/>`. */
export function label(text: string, max: number = 120): string {
  const key = `${max} ${text}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const source = cleanText(text, max).split('\n').map(protect).join('<br/>');
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(key, source);
  return source;
}

/** The finished SVG (or any XML text) with the private-use characters of `label` turned back, escaped. */
export function restore(svg: string): string {
  return svg.replace(/[\ue000-\ue100]/g, (character) => {
    const original = unprotect(character);
    return XML_ENTITY[original] ?? original;
  });
}

/** Private-use characters of `label` turned back into plain text, not escaped: for comparing, not for markup. */
export function unprotect(text: string): string {
  return text.replace(/[\ue000-\ue100]/g, (character) =>
    character === PRIVATE_LIGATURE ? LIGATURE : String.fromCharCode(character.charCodeAt(0) - PRIVATE_BASE),
  );
}

function protect(line: string): string {
  const hidden = line.replace(KEYWORD, (word) => toPrivate(word.charAt(0)) + word.slice(1));
  return hidden.replaceAll(/[^A-Za-z0-9 .,/-]/gu, (character) =>
    isUntouched(character) ? character : toPrivate(character),
  );
}

function toPrivate(character: string): string {
  return character === LIGATURE
    ? PRIVATE_LIGATURE
    : String.fromCharCode(PRIVATE_BASE + character.charCodeAt(0));
}

/** Whether Mermaid leaves a character outside of ASCII alone; private-use ones are our own by now. */
function isUntouched(character: string): boolean {
  return character >= '\u0080' && !CHANGED_BY_MERMAID.has(character);
}

/** Cuts between visible characters, never inside one. */
function shorten(text: string, max: number): string {
  // What has no more code units than allowed has no more characters either.
  if (text.length <= max) return text;
  const visible = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
  return visible.length <= max
    ? text
    : `${visible
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
