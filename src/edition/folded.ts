/**
 * A text as somebody reads it who looks for something: without case, spelling variants of the same character, invisible
 * characters or percent-encoding. Every character knows where it came from, so that what is found can be replaced there.
 */

/** The folded text; `starts[i]` and `ends[i]` are the piece of the original that its unit `i` came from. */
export interface Folded {
  readonly text: string;
  readonly starts: (index: number) => number;
  readonly ends: (index: number) => number;
}

/** What a reader does not see: it may stand inside of a word without changing how the word looks. */
const INVISIBLE = /[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f-\u009f]/u;

/** Labels of diagrams carry characters with a meaning as private-use ones (`diagrams/mermaid-text.ts`). */
const PRIVATE = /[\ue000-\ue0ff]/g;

/** One byte in percent-encoding, however often it was encoded again. */
const ENCODED = /%(?:25)*([0-9a-f]{2})/iy;

const PLAIN = /^[\t\n\r\u0020-\u0024\u0026-\u007e]*$/;

/** A text folded. */
export function folded(original: string): Folded {
  // One for one, so that places stay the same.
  const text = original.replace(PRIVATE, (one) => String.fromCharCode(one.charCodeAt(0) - 0xe000));
  if (PLAIN.test(text)) {
    return { text: text.toLowerCase(), starts: (index) => index, ends: (index) => index + 1 };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  for (let at = 0; at < text.length;) {
    const { character, end } = nextCharacter(text, at);
    const seen = foldedCharacter(character);
    for (let unit = 0; unit < seen.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    out += seen;
    at = end;
  }
  return { text: out, starts: (index) => starts[index] ?? text.length, ends: (index) => ends[index] ?? 0 };
}

function foldedCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  // The mark of a text that was cut keeps its form: it is looked for.
  return character === '…' ? character : character.normalize('NFKC').toLowerCase();
}

function nextCharacter(text: string, at: number): { readonly character: string; readonly end: number } {
  const first = byteAt(text, at);
  if (first === null) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return { character, end: at + character.length };
  }
  const bytes = [first.byte];
  let { end } = first;
  for (let more = lengthOf(first.byte); more > 1; more -= 1) {
    const next = byteAt(text, end);
    if (next === null) break;
    bytes.push(next.byte);
    ({ end } = next);
  }
  const character = new TextDecoder().decode(Uint8Array.from(bytes));
  return character.includes('\ufffd') ? { character: text.charAt(at), end: at + 1 } : { character, end };
}

function byteAt(text: string, at: number): { readonly byte: number; readonly end: number } | null {
  if (text.charAt(at) !== '%') return null;
  ENCODED.lastIndex = at;
  const match = ENCODED.exec(text);
  return match === null ? null : { byte: Number.parseInt(match[1] ?? '', 16), end: ENCODED.lastIndex };
}

/** Bytes of the UTF-8 character that begins with `byte`. */
function lengthOf(byte: number): number {
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}
