/**
 * A comment on a pull request: what must be mended, in a table, the rest counted. It is shown on the page of a
 * forge, so nothing of a spec makes markup, a link, a mention or a reference there.
 */
import type { Verdict } from '../review/assemble.ts';
import { visible } from '../source/characters.ts';
import { code, prose, table, text } from '../source/markdown-text.ts';
import { inert } from './inert.ts';
import { isOpen, type Problem, problemsOf } from './problem.ts';
import type { Report, Reporter } from './report.ts';
import { rooted } from './rooted.ts';

/** By this a pipeline finds its comment again, to replace it. */
const MARK = '<!-- parapet -->';

/** Characters of a comment, with room for what a pipeline writes around it; forges refuse 65,536. */
const MOST = 60_000;

/** One table of designs, then mistakes and gaps, then questions folded away. */
export const markdown: Reporter = (reports) => {
  const all = problemsOf(reports);
  const problems = all.filter(isOpen);
  const known = all.filter((problem) => problem.known !== null).length;
  const open = problems.filter(({ kind }) => kind !== 'question');
  const questions = problems.filter(({ kind }) => kind === 'question');
  const head = [MARK, '', '## Design review', '', designs(reports)].join('\n');
  const openRows = open.map(rowOf);
  const questionRows = questions.map(rowOf);
  const room = MOST - head.length - 1_000;
  const openShown = fitting(openRows, room);
  const questionsShown = fitting(questionRows, room - sizeOf(openShown));
  const parts = [
    head,
    section('Open', openRows, openShown, 'Nothing is open.'),
    known === 0
      ? ''
      : `${known} more ${known === 1 ? 'was' : 'were'} there before and ${known === 1 ? 'fails' : 'fail'} nothing.\n`,
    questions.length === 0
      ? ''
      : `<details><summary>${questions.length} not stated</summary>\n\n${section(null, questionRows, questionsShown, '')}\n</details>\n`,
  ];
  return inert(parts.filter((part) => part !== '').join('\n'));
};

const COLUMNS = ['Severity', 'Where', 'What is so', 'Check'];

function section(
  title: string | null,
  rows: readonly (readonly string[])[],
  shown: readonly (readonly string[])[],
  none: string,
): string {
  const left = rows.length - shown.length;
  return [
    ...(title === null ? [] : [`### ${title}\n`]),
    rows.length === 0 || shown.length > 0 ? table(COLUMNS, shown, none) : '',
    ...(left === 0 ? [] : [`${left} more did not fit here; the other formats have them all.\n`]),
  ].join('\n');
}

function fitting(rows: readonly (readonly string[])[], room: number): readonly (readonly string[])[] {
  let used = 0;
  const end = rows.findIndex((row) => {
    used += sizeOf([row]);
    return used > room;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

function sizeOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((sum, row) => sum + row.join(' | ').length + 5, 0);
}

function rowOf(problem: Problem): string[] {
  const { kind, level, severity, message, hint, place, rule, spec } = problem;
  const at = place === null ? spec : `${place.file}:${place.line}`;
  const said = kind === 'mistake' && hint !== null ? `${message} ${hint}` : message;
  return [severity ?? level, code(visible(at)), prose(visible(said)), code(visible(rule))];
}

function designs(reports: readonly Report[]): string {
  return table(
    ['Design', 'Recommendation', 'Because', 'Critical', 'High', 'Medium', 'Low', 'Accepted', 'Answered'],
    reports.map(({ folder, path, review }) => {
      const name = code(visible(rooted(folder, path)));
      return review === null
        ? [name, 'not reviewed', 'The spec has mistakes.', ...Array.from({ length: 6 }, () => '')]
        : [`${text(visible(review.design.title))} (${name})`, ...verdict(review)];
    }),
    'No design was reviewed.',
  );
}

function verdict({ decision, counts }: Verdict): string[] {
  const { critical, high, medium, low, accepted, answered, asked } = counts;
  return [
    decision.recommendation.replaceAll('-', ' '),
    prose(visible(decision.because)),
    ...[critical, high, medium, low, accepted].map(String),
    `${answered} of ${asked}`,
  ];
}
