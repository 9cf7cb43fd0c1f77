/** "Did you mean": the names that a mistyped one was probably meant to be. */

const MOST_SUGGESTIONS = 3;

/** Finds names like `suggest`; made anew for each run. */
export type Suggest = (word: string, candidates: Iterable<string>) => string[];

/** `suggest` for the first `most` words of a run, then nothing: hostile input could ask without end. */
export function suggestAtMost(most: number): Suggest {
  let asked = 0;
  return (word, candidates) => (asked++ < most ? suggest(word, candidates) : []);
}

/**
 * At most three candidates near to a word, nearest first. Near is a third of its length in insertions,
 * deletions, replacements and swaps of neighbours; `multiAz`, `multi_az` and `Multi-AZ` count as `multi-az`.
 */
export function suggest(word: string, candidates: Iterable<string>): string[] {
  const wanted = kebab(word);
  const limit = Math.floor(wanted.length / 3);
  const near: { name: string; distance: number }[] = [];
  for (const name of new Set(candidates)) {
    if (name === word) continue;
    const distance = distanceWithin(wanted, kebab(name), limit);
    if (distance <= limit) near.push({ name, distance });
    else if (isPart(wanted, name))
      near.push({ name, distance: limit + 1 + Math.abs(name.length - wanted.length) });
  }
  return near
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name);
}

/** Whether one of two names is made of whole words of the other: `lambda-function` and `lambda`. */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && `-${long}-`.includes(`-${short}-`);
}

function kebab(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/[\s_.-]+/g, '-')
    .toLowerCase();
}

/** The optimal string alignment distance of two words, or more than `limit` once it cannot be within it. */
function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
