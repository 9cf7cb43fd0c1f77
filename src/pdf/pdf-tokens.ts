/** A PDF's objects as tokens, so that words inside of texts are not taken for instructions. */

/** One token: a name without its slash, a string as bytes in Latin-1, or anything else as it stands. */
export interface PdfToken {
  readonly kind: 'name' | 'string' | 'other';
  readonly value: string;
}

const TOKEN = /%[^\r\n]*|\/([^\s()<>[\]{}/%]*)|\(|<<|>>|<([0-9A-Fa-f\s]*)>|[[\]{}]|[^\s()<>[\]{}/%]+/g;

/** The tokens of a PDF from offset `start` on; stop at `stream`, for its bytes are no tokens. */
export function* pdfTokens(text: string, start: number): Generator<PdfToken> {
  const token = new RegExp(TOKEN);
  token.lastIndex = start;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [whole, name, hexadecimal] = match;
    if (whole.startsWith('%')) continue;
    if (name !== undefined) yield { kind: 'name', value: decodeName(name) };
    else if (hexadecimal !== undefined) yield { kind: 'string', value: decodeHexadecimal(hexadecimal) };
    else if (whole === '(') {
      const { value, end } = literalString(text, token.lastIndex);
      token.lastIndex = end;
      yield { kind: 'string', value };
    } else yield { kind: 'other', value: whole };
  }
}

/** A name as it is meant: `#20` is a space. */
export function decodeName(name: string): string {
  return name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function decodeHexadecimal(text: string): string {
  return Buffer.from(text.replace(/\s/g, ''), 'hex').toString('latin1');
}

/** The string that begins after the parenthesis before `start`, and the offset behind it. */
function literalString(text: string, start: number): { readonly value: string; readonly end: number } {
  let depth = 1;
  let value = '';
  let at = start;
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') {
      const escape = /^\\(?:([0-7]{1,3})|\r\n|[^])/.exec(text.slice(at, at + 4));
      const [whole = '\\', octal] = escape ?? [];
      value +=
        octal === undefined
          ? unescape(whole.charAt(1))
          : String.fromCharCode(Number.parseInt(octal, 8) & 255);
      at += whole.length - 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) break;
    value += character;
  }
  return { value, end: at + 1 };
}

function unescape(character: string): string {
  const controls: Readonly<Record<string, string>> = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    '\n': '',
    '\r': '',
  };
  return controls[character] ?? character;
}
