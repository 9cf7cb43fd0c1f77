/** How lists of names are written in the sentences of checks. */

/** Names in backticks, joined as in speech: "`a`, `b` and `c`". */
export function quoted(names: readonly string[]): string {
  return spoken(names.map((name) => `\`${name}\``));
}

/** Words joined as in speech: "a, b and c". */
export function spoken(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const LONGEST_EXCERPT = 120;

/** The beginning of what an author wrote, on one line and without its full stop, to stand inside a sentence. */
export function excerpt(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
  const characters = Array.from(line);
  return characters.length <= LONGEST_EXCERPT
    ? line
    : `${characters.slice(0, LONGEST_EXCERPT).join('').trimEnd()}…`;
}

/** The verb's form for the number of names: `verb(1, 'reads', 'read')`. */
export function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
