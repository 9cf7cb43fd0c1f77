/** Parts of a sentence about the design: names of its elements in backticks, never longer than the grammar allows. */

/** Longest part of a statement, in characters. */
export const MOST_PART = 200;

/** What a part may name: an element, several, or a word that this program chose itself. */
export type Named = string | { readonly id: string } | readonly { readonly id: string }[];

/** How many names of a list are written and how long a name may be, from generous to terse. */
const MEASURES: readonly (readonly [most: number, length: number])[] = [
  [3, 256],
  [3, 40],
  [2, 40],
  [1, 60],
  [1, 36],
  [1, 24],
  [1, 12],
];

/**
 * A tag for a part of a statement: ``part`reads ${data} from ${bucket}` ``. Elements become their ids in
 * backticks, lists are joined and cut ("`a`, `b` and 4 more"), and long ids are shortened until the part fits.
 */
export function part(texts: TemplateStringsArray, ...named: readonly Named[]): string {
  let written = '';
  for (const [most, length] of MEASURES) {
    written = texts.reduce(
      (before, text, index) => before + write(named[index - 1] ?? '', most, length) + text,
    );
    if (written.length <= MOST_PART) return written;
  }
  return `${written.slice(0, MOST_PART - 1)}…`;
}

function write(named: Named, most: number, length: number): string {
  if (typeof named === 'string') return named;
  if (!('length' in named)) return quoted(named.id, length);
  const shown = named
    .slice(0, named.length === most + 1 ? most + 1 : most)
    .map(({ id }) => quoted(id, length));
  const rest = named.length - shown.length;
  const words = rest > 0 ? [...shown, `${rest} more`] : shown;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function quoted(id: string, length: number): string {
  return id.length > length ? `\`${id.slice(0, length - 1)}…\`` : `\`${id}\``;
}

/** The data as the asset of a statement; what the element does, where no data is stated for it. */
export function assetOf(data: readonly { readonly id: string }[], element: Named): string {
  if (data.length > 0) return part`${data}`;
  const several = typeof element === 'object' && 'length' in element && element.length > 1;
  return part`what ${element} ${several ? 'hold' : 'holds'}`;
}
