/** How messages show what an author wrote: in backticks, on one line, nothing hidden, nothing endless. */
import { visible } from '../source/characters.ts';

/** Text as it appears in a message, cut behind `most` characters: `quote('a\nb')` is `` `a<U+000A>b` ``. */
export function quote(text: string, most = 60): string {
  const characters = Array.from(text.slice(0, 2 * most));
  const shown = characters.slice(0, most).join('');
  return `\`${visible(shown)}${shown.length < text.length ? '…' : ''}\``;
}

/** Several quoted texts as a sentence lists them: "`a`, `b` or `c`". */
export function quoteList(texts: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = texts.map((text) => quote(text));
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
