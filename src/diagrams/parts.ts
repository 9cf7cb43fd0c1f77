/** Cutting a list that is too long for one drawing: the parts are told in the order of the whole. */

/** Parts of at most `size`, as equal as can be. */
export function inParts<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / size);
  const each = Math.ceil(all.length / Math.max(1, count));
  return Array.from({ length: count }, (_, part) => all.slice(part * each, (part + 1) * each));
}

/** A part of a list with the caption of its drawing. */
export interface CaptionedPart<T> {
  readonly part: readonly T[];
  readonly caption: string;
}

/** The same parts, each with words on which of all `noun` it shows, by the titles of its first and last. */
export function captionedParts<T>(
  noun: string,
  all: readonly T[],
  size: number,
  titleOf: (one: T) => string,
): readonly CaptionedPart<T>[] {
  let before = 0;
  return inParts(all, size).map((part) => {
    const caption = partWords(noun, part.map(titleOf), before, all.length);
    before += part.length;
    return { part, caption };
  });
}

/** A caption with longer titles than this would be longer than what it explains. */
const LONGEST_TITLE = 80;

/** `Secrets 4 to 6 of 9, from “Vendor token” to “Signing key”.` for the titles of a part, given what was told before it. */
export function partWords(noun: string, titles: readonly string[], before: number, all: number): string {
  const [first = '', last = first] = [titles.at(0), titles.at(-1)];
  const which = titles.length === 1 ? String(before + 1) : `${before + 1} to ${before + titles.length}`;
  const words = `${noun} ${which} of ${all}`;
  // Never cut: what an edition withholds is known by the whole of it.
  if (first.length > LONGEST_TITLE || last.length > LONGEST_TITLE) return `${words}.`;
  return titles.length === 1
    ? `${words}: \u201c${first}\u201d.`
    : `${words}, from \u201c${first}\u201d to \u201c${last}\u201d.`;
}
