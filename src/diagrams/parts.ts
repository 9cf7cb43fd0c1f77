/** Cutting a list that is too long for one drawing: the parts are told in the order of the whole. */

/** Parts of at most `size`, as equal as can be. */
export function inParts<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / size);
  const each = Math.ceil(all.length / Math.max(1, count));
  return Array.from({ length: count }, (_, part) => all.slice(part * each, (part + 1) * each));
}

/** `Secrets 4 to 6 of 9.` for a part, given what was told before it. */
export function partWords(noun: string, before: number, part: number, all: number): string {
  const which = part === 1 ? String(before + 1) : `${before + 1} to ${before + part}`;
  return `${noun} ${which} of ${all}.`;
}
