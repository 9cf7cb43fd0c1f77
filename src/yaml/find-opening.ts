/** Finds the quote or bracket that a syntax error is about; the parser says only where it noticed. */

/** A quote or bracket that is open. */
interface Opening {
  readonly character: string;
  readonly offset: number;
}

/** The innermost quote or bracket still open at `until`, or null; approximate in text that is not YAML. */
export function findOpening(text: string, until: number): Opening | null {
  const open: Opening[] = [];
  let at = 0;
  while (at < until) {
    const character = text.charAt(at);
    if (/\s/.test(character)) at += 1;
    else if (character === '#') at = lineEnd(text, at);
    else if (character === '"' || character === "'") {
      const end = closingQuote(text, at);
      if (end >= until) return { character, offset: at };
      at = end + 1;
    } else if (character === '[' || character === '{') {
      open.push({ character, offset: at });
      at += 1;
    } else if (character === ']' || character === '}') {
      open.pop();
      at += 1;
    } else if (open.length === 0 && (character === '|' || character === '>')) at = afterBlockScalar(text, at);
    else if (character === ',' || (/[-?:]/.test(character) && /\s|$/.test(text.charAt(at + 1)))) at += 1;
    else at = afterPlain(text, at, open.length > 0);
  }
  return open.at(-1) ?? null;
}

/** The offset of the quote that closes the one at `from`, or the length of the text. */
function closingQuote(text: string, from: number): number {
  const quote = text.charAt(from);
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote === '"' && character === '\\') at += 1;
    else if (character === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return at;
      at += 1;
    }
  }
  return text.length;
}

function afterPlain(text: string, from: number, inFlow: boolean): number {
  const end = inFlow ? /[\r\n]|\s#|:(?=[\s,[\]{}]|$)|[,[\]{}]/g : /[\r\n]|\s#|:(?=\s|$)/g;
  end.lastIndex = from + 1;
  return end.exec(text)?.index ?? text.length;
}

/** The start of the first line after `|` or `>` that is not indented deeper than what it belongs to. */
function afterBlockScalar(text: string, header: number): number {
  const lineStart = Math.max(text.lastIndexOf('\n', header), text.lastIndexOf('\r', header)) + 1;
  const dashes = /^(?:[ -] ?)*/.exec(text.slice(lineStart, header))?.[0] ?? '';
  const isItem = lineStart + dashes.length === header;
  const indent = isItem ? dashes.lastIndexOf('-') : dashes.length;
  let at = lineEnd(text, header);
  while (at < text.length) {
    const line = /[\r\n]+(?<margin> *)/y;
    line.lastIndex = at;
    const margin = line.exec(text)?.groups?.['margin']?.length ?? 0;
    if (margin <= indent) return at;
    at = lineEnd(text, line.lastIndex);
  }
  return at;
}

function lineEnd(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}
