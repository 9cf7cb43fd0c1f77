/**
 * Patterns of paths: `*` and `?` within a name, `**` over folders, `{a,b}` for either. A pattern is matched name by
 * name, without regular expressions: whatever somebody writes into a config, matching it takes no longer than
 * its length.
 */

/** Most alternatives that braces of one pattern may come to. */
const MOST_ALTERNATIVES = 256;

/** Whether a word is a pattern and no plain path. */
export function isGlob(word: string): boolean {
  return /[*?{]/.test(word);
}

/** The patterns without braces that a pattern stands for; null where they are too many or a brace is not closed. */
export function withoutBraces(pattern: string): readonly string[] | null {
  let done: string[] = [''];
  let rest = pattern;
  while (rest !== '') {
    const open = rest.indexOf('{');
    if (open < 0) return done.map((one) => one + rest);
    const close = rest.indexOf('}', open);
    const inside = rest.slice(open + 1, close);
    if (close < 0 || inside.includes('{')) return null;
    const before = rest.slice(0, open);
    done = done.flatMap((one) => inside.split(',').map((choice) => one + before + choice));
    if (done.length > MOST_ALTERNATIVES) return null;
    rest = rest.slice(close + 1);
  }
  return done;
}

/** The folder that everything a pattern matches is in: its parts before the first with a wildcard. */
export function fixedFolder(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isGlob(part));
  return parts.slice(0, first < 0 ? -1 : first).join('/');
}

/** How a path stands to a pattern: it matches, something below it may, or neither. */
export type Match = 'match' | 'below' | 'none';

/** Holds the parts of a path to the parts of a pattern without braces. */
export function matchParts(pattern: readonly string[], path: readonly string[]): Match {
  // The states that a part of the path leaves the pattern in, as in an automaton: no part is looked at twice.
  let states = closed(new Set([0]), pattern);
  for (const name of path) {
    const next = new Set<number>();
    for (const state of states) {
      const part = pattern[state];
      if (part === '**') {
        if (!name.startsWith('.')) next.add(state);
      } else if (part !== undefined && matchesName(part, name)) next.add(state + 1);
    }
    states = closed(next, pattern);
  }
  if (states.has(pattern.length)) return 'match';
  return states.size > 0 ? 'below' : 'none';
}

/** `**` stands for no folder, too. */
function closed(states: Set<number>, pattern: readonly string[]): Set<number> {
  for (const state of states) if (pattern[state] === '**') states.add(state + 1);
  return states;
}

/** A name that begins with a dot is matched by a part that does only. */
function matchesName(part: string, name: string): boolean {
  if (name.startsWith('.') && !part.startsWith('.')) return false;
  let at = 0;
  let star = -1;
  let resumed = 0;
  let index = 0;
  while (index < name.length) {
    if (part[at] === '*') {
      star = at;
      at += 1;
      resumed = index;
    } else if (at < part.length && (part[at] === '?' || part[at] === name[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      resumed += 1;
      index = resumed;
    } else return false;
  }
  return /^\**$/.test(part.slice(at));
}
