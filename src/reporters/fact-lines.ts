/** The fields that decided something, for people at a terminal: value, place and lines. */
import type { Fact } from '../review/review.generated.ts';
import { visible } from '../source/characters.ts';
import type { LineIndex } from '../source/lines.ts';
import { at, frame } from './frame.ts';
import type { Paint } from './paint.ts';

/** What is needed to show lines. */
export interface Shown {
  readonly lines: ReadonlyMap<string, LineIndex>;
  readonly paint: Paint;
}

/** Each fact with its value and its lines, and an empty line at the end. */
export function factLines(facts: readonly Fact[], { lines, paint }: Shown): string[] {
  return [
    ...facts.flatMap(({ path, value, place }) => [
      `  ${at(place)} ${visible(path === '' ? 'the design' : path)}${value === null ? ' is not written' : `: ${visible(value)}`}`,
      ...frame(place, lines, paint),
    ]),
    '',
  ];
}
