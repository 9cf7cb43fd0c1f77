/** How values are written in a PDF. */

/** A text string: UTF-16 with a byte-order mark, in hexadecimal. */
export function textString(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex').toUpperCase()}>`;
}

/** A name without its slash: everything that is not plain is written as `#20`. */
export function nameOf(text: string): string {
  return Array.from(Buffer.from(text, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9.+-]/.test(character)
      ? character
      : `#${byte.toString(16).padStart(2, '0').toUpperCase()}`;
  }).join('');
}

/** A moment (seconds since 1970) as PDF writes it, in UTC: always the same length. */
export function dateOf(seconds: number): string {
  return `D:${isoDate(seconds).replace(/[-:TZ]/g, '')}+00'00'`;
}

/** A moment (seconds since 1970) in ISO form, in UTC, to the second. */
export function isoDate(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace(/\.\d+Z$/, 'Z');
}
