/**
 * The ways through a Markdown document: contents at its head, and links from numbers to where they are told. Headings
 * get their anchors by GitHub's rule: lower case, nothing but letters, digits, `-` and `_`, hyphens for spaces, and a
 * number behind one that was there before.
 */

/** A heading, and the anchor that GitHub gives it; null where its rule leaves open which. */
interface Heading {
  readonly line: number;
  readonly level: number;
  /** The Markdown of it. */
  readonly words: string;
  readonly anchor: string | null;
}

/** Where what is told in the rows of a table is told. */
const TABLES: Readonly<Record<string, string>> = {
  Q: 'What the spec does not say',
  T: 'Threat register',
};

/** `markdown` with contents before its second heading, and with links. */
export function withLinks(markdown: string): string {
  const lines = markdown.split('\n');
  const prosaic = outsideFences(lines);
  const headings = headingsOf(lines, prosaic);
  const anchors = anchorsOfNumbers(headings);
  let current: Heading | undefined;
  let next = 0;
  const linked = lines.map((line, index) => {
    if (headings[next]?.line === index) {
      current = headings[next];
      next += 1;
    }
    const isRow = prosaic[index] === true && line.startsWith('| ');
    return isRow ? withNumbers(line, anchors, current?.anchor ?? null) : line;
  });
  const [, first] = headings;
  if (first === undefined) return linked.join('\n');
  return [...linked.slice(0, first.line), ...contentsOf(headings), ...linked.slice(first.line)].join('\n');
}

/** For each line whether it is text, and not the source of a diagram. */
function outsideFences(lines: readonly string[]): readonly boolean[] {
  let isInside = false;
  return lines.map((line) => {
    const isFence = line.startsWith('```');
    if (isFence) isInside = !isInside;
    return !isInside && !isFence;
  });
}

function headingsOf(lines: readonly string[], prosaic: readonly boolean[]): readonly Heading[] {
  const taken = new Map<string, number>();
  return lines.flatMap((line, index): Heading[] => {
    const [, marks, words] = (prosaic[index] === true ? /^(#{1,6}) (.+)$/.exec(line) : null) ?? [];
    if (marks === undefined || words === undefined) return [];
    const slug = slugOf(words);
    const times = taken.get(slug) ?? 0;
    taken.set(slug, times + 1);
    const anchor = times === 0 ? slug : `${slug}-${times}`;
    return [{ line: index, level: marks.length, words, anchor: isCertain(words) ? anchor : null }];
  });
}

/** What is seen of a heading, as an anchor. */
function slugOf(words: string): string {
  return shown(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Whether every character of it is surely kept or surely left out; joiners and fractions, say, may be either. */
function isCertain(words: string): boolean {
  return !/[^\p{L}\p{M}\p{Nd}\p{P}\p{S} ]/u.test(words) && !words.replace(/\\./gu, '').includes('`');
}

/** Markdown without the backslashes of its escapes. */
function shown(words: string): string {
  return words.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** Two levels, so that they are read before what they lead to. */
function contentsOf(headings: readonly Heading[]): readonly string[] {
  const entries = headings.filter(({ level, anchor }) => (level === 2 || level === 3) && anchor !== null);
  return entries.length === 0
    ? []
    : [
        '**Contents**',
        '',
        ...entries.map(({ level, words, anchor }) => `${level === 3 ? '  ' : ''}- [${words}](#${anchor})`),
        '',
      ];
}

/** The anchors of findings and attack paths by their numbers, and those of the tables in which other numbers stand. */
function anchorsOfNumbers(headings: readonly Heading[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const { words, anchor } of headings) {
    if (anchor === null) continue;
    const [, number] = /^([FP]-\d+)\b/.exec(words) ?? [];
    if (number !== undefined && !anchors.has(number)) anchors.set(number, anchor);
    const [letter] = Object.entries(TABLES).find(([, title]) => title === words) ?? [];
    if (letter !== undefined) anchors.set(letter, anchor);
  }
  return anchors;
}

/** Numbers of a row as links, but for those that are told right here. */
function withNumbers(row: string, anchors: ReadonlyMap<string, string>, here: string | null): string {
  return row
    .split(/(`+[^`]*`+)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            /(?<![\p{L}\p{N}_\-\\[(#/])([FPQT])-\d{2,}(?![\p{L}\p{N}_\-\])])/gu,
            (number, letter: string) => {
              const anchor = anchors.get(number) ?? anchors.get(letter);
              return anchor === undefined || anchor === here ? number : `[${number}](#${anchor})`;
            },
          ),
    )
    .join('');
}
