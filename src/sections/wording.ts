/** How values of the review are said in English: numbers with their nouns, lists, names of kinds. */
import type { Review } from '../review/review.generated.ts';

/** `1 finding`, `3 findings`, `no findings`; `plural` where adding an s is not enough. */
export function count(number: number, noun: string, plural: string = `${noun}s`): string {
  if (number === 0) return `no ${plural}`;
  return `${number} ${number === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function sentenceList(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return 'none';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** First letter as a capital; the rest as it stands. */
export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** `multi-az-cluster` as `multi az cluster`: names of kinds that stand in the review as ids. */
export function spoken(id: string): string {
  return id.replaceAll('-', ' ');
}

/** A title where there is little room: cut at a word, if one ends near, after about forty characters. */
export function shortTitle(title: string): string {
  const characters = Array.from(title);
  if (characters.length <= 42) return title;
  const cut = characters.slice(0, 40).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > 24 ? cut.slice(0, space) : cut).trimEnd()}\u2026`;
}

/** Names joined by commas, or a word for none. */
export function joined(words: readonly string[], none: string): string {
  return words.length === 0 ? none : words.join(', ');
}

/** Whole percent of `part` in `whole`; rounded down, so that 100 % means all. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part * 100) / whole);
}

/** `in 12 days`, `today`, `12 days ago`. */
export function daysAway(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`;
}

/** The recommendation as the board reads it. */
export function recommendationWords(recommendation: Review['decision']['recommendation']): string {
  const words = {
    approve: 'Approve',
    'approve-with-conditions': 'Approve with conditions',
    return: 'Return for rework',
  } as const;
  return words[recommendation];
}

/** Where the date of the review was taken from. */
export function asOfWords(from: Review['asOf']['from']): string {
  const words = {
    argument: 'given when it was built',
    'source-date-epoch': 'from SOURCE_DATE_EPOCH',
    commit: 'date of the commit that last changed the spec',
    design: 'the date written in the spec',
    today: 'the day it was built',
  } as const;
  return words[from];
}

/** Words of ours that begin a sentence; a name keeps its capital. */
const BEGINNING =
  /^(?:An?|The|What|Who(?:ever)?|How|Nobody|Nothing|No|Some(?:body|thing)|It|Its|Each|Every|Only|Copies|Deletion|Sessions|Second)(?= )/;

/** Sentences as clauses of one: all but the first begin small. */
export function clauses(sentences: readonly string[]): string {
  return sentences
    .map((sentence, index) =>
      index === 0 ? sentence : sentence.replace(BEGINNING, (word) => word.toLowerCase()),
    )
    .join('; ');
}
