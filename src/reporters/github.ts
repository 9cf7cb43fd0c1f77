/** Annotations of a GitHub workflow: a command to a line, which the runner shows beside the lines of a change. */
import { visible } from '../source/characters.ts';
import { inert } from './inert.ts';
import { isOpen, type Level, type Problem, problemsOf } from './problem.ts';
import type { Reporter } from './report.ts';

/** How many of each level one step may show; the runner drops the others without a word. */
const MOST = 10;

/** Longest message; the runner cuts what is much longer. */
const LONGEST = 2_000;

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** The worst ten of each level, and how many were left out. */
export const github: Reporter = (reports) => {
  const problems = problemsOf(reports).filter(isOpen);
  const shown = (['error', 'warning', 'note'] as const).flatMap((level) => {
    const ofLevel = problems.filter((problem) => problem.level === level);
    // The last notice is kept for what tells of the others.
    return ofLevel.slice(0, level === 'note' ? MOST - 1 : MOST);
  });
  const left = problems.length - shown.length;
  const rest =
    left === 0
      ? []
      : [`::notice title=Parapet::${data(`${left} more in the job summary, and in the other formats.`)}`];
  return [...shown.map(command), ...rest].map((line) => `${line}\n`).join('');
};

function command(problem: Problem): string {
  const { place, rule, message, hint, level } = problem;
  const properties: readonly (readonly [string, string | number])[] = [
    ['title', rule],
    ['file', place?.file ?? problem.spec],
    ['line', place?.line ?? 1],
    ...(place === null ? [] : rangeOf(place)),
  ];
  const text = [message, ...(hint === null ? [] : [hint])].map(visible).join('\n');
  return `::${COMMANDS[level]} ${properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(text.slice(0, LONGEST))}`;
}

/** The last line, and columns where the range is within one line, which is all that the page can mark. */
function rangeOf({ line, column, endLine, endColumn }: NonNullable<Problem['place']>): [string, number][] {
  const end: [string, number] = ['endLine', endLine];
  // The column after the last character here, the last character there.
  return line === endLine ? [end, ['col', column], ['endColumn', Math.max(column, endColumn - 1)]] : [end];
}

/** A value behind the second `::`. */
function data(text: string): string {
  return inert(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A value before it, where commas and colons part what is written. */
function property(text: string): string {
  return data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
