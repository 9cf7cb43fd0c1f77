/** For people and logs, a line for each problem: `4:31  error  what is so  rule`, by file. No lines of the spec. */
import { visible } from '../source/characters.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import { inert } from './inert.ts';
import { type Paint, painter } from './paint.ts';
import { type Problem, problemsOf } from './problem.ts';
import type { Report, Reporter } from './report.ts';
import { seenFrom } from './rooted.ts';

/** Files with their problems in the order of their lines, and the sum. */
export const stylish: Reporter = (reports, { colour }) => {
  const paint = painter(colour);
  const all = reports.flatMap((report) => problemsOf([report]).map((one) => fromHere(one, report)));
  const problems = all.filter(({ known }) => known === null);
  const files = [...new Set(problems.map(fileOf))].toSorted(byCodeUnit);
  const blocks = files.map((file) =>
    block(
      file,
      problems.filter((problem) => fileOf(problem) === file),
      paint,
    ),
  );
  return inert(`${[...blocks, summary(all, reports, paint)].join('\n\n')}\n`);
};

/** People read paths from where they are. */
function fromHere(problem: Problem, { folder }: Report): Problem {
  const { place, spec } = problem;
  const file = place === null ? null : { ...place, file: seenFrom(folder, place.file) };
  return { ...problem, spec: seenFrom(folder, spec), place: file };
}

function fileOf({ place, spec }: Problem): string {
  return place?.file ?? spec;
}

function block(file: string, problems: readonly Problem[], paint: Paint): string {
  const rows = problems.map((problem) => ({
    problem,
    at: problem.place === null ? '-' : `${problem.place.line}:${problem.place.column}`,
    word: wordOf(problem),
  }));
  const wideAt = Math.max(...rows.map(({ at }) => at.length));
  const wideWord = Math.max(...rows.map(({ word }) => word.length));
  const inLines = rows.toSorted(
    (a, b) =>
      (a.problem.place?.line ?? 0) - (b.problem.place?.line ?? 0) ||
      (a.problem.place?.column ?? 0) - (b.problem.place?.column ?? 0) ||
      byCodeUnit(a.problem.rule, b.problem.rule),
  );
  return [
    paint.bold(visible(file)),
    ...inLines.map(({ problem, at, word }) => {
      const shown = painted(word.padEnd(wideWord), problem, paint);
      return `  ${paint.dim(at.padStart(wideAt))}  ${shown}  ${visible(problem.message)}  ${paint.dim(visible(problem.rule))}`;
    }),
  ].join('\n');
}

function wordOf({ kind, level, severity }: Problem): string {
  if (kind === 'mistake') return level;
  return kind === 'gap' || kind === 'contradiction' ? (severity ?? level) : kind;
}

function painted(word: string, { kind, level }: Problem, paint: Paint): string {
  if (kind === 'accepted') return paint.dim(word);
  return level === 'error' ? paint.red(word) : level === 'warning' ? paint.yellow(word) : paint.blue(word);
}

function summary(problems: readonly Problem[], reports: readonly Report[], paint: Paint): string {
  const fresh = problems.filter(({ known }) => known === null);
  const count = (isOne: (problem: Problem) => boolean, name: string): string =>
    numbered(fresh.filter(isOne).length, name);
  const known = problems.length - fresh.length;
  const parts = [
    count(({ kind, level }) => kind === 'mistake' && level === 'error', 'error'),
    count(({ kind, level }) => kind === 'mistake' && level !== 'error', 'warning'),
    count(({ kind }) => kind === 'contradiction', 'contradiction'),
    count(({ kind }) => kind === 'gap', 'gap'),
    count(({ kind }) => kind === 'question', 'question'),
    count(({ kind }) => kind === 'accepted', 'accepted gap'),
    ...(known === 0 ? [] : [`${known} known before`]),
  ];
  return paint.bold(`${parts.join(', ')} in ${numbered(reports.length, 'spec')}.`);
}

function numbered(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
