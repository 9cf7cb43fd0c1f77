/** For people at a terminal: what is wrong, where, with the lines themselves, and how to mend it. */
import { type Diagnostic, stopsReview } from '../diagnostic/diagnostic.ts';
import type { Verdict } from '../review/assemble.ts';
import type { Finding, Place } from '../review/review.generated.ts';
import { visible } from '../source/characters.ts';
import { indexLines, type LineIndex } from '../source/lines.ts';
import { at, frame } from './frame.ts';
import { inert } from './inert.ts';
import { type Paint, painter, severityMark } from './paint.ts';
import { joined, type Pieces } from './pieces.ts';
import type { Report, Reporter } from './report.ts';

/** Subjects of one finding that are shown with their lines; the others are named. */
const MOST_FRAMES = 2;

/** Frames, findings and a summary. */
export const prettyPieces: Pieces = {
  piece: (report, { colour }) => inert(`${reportText(report, painter(colour))}\n`),
  none: '',
  only: (piece) => piece,
  first: (piece) => piece,
  later: (piece) => `\n${piece}`,
  last: '',
};

/** The same for those who have all reports. */
export const pretty: Reporter = joined(prettyPieces);

function reportText(report: Report, paint: Paint): string {
  const lines = new Map(report.files.map((file) => [file.path, indexLines(file)]));
  const parts = report.diagnostics.map((diagnostic) => diagnosticText(diagnostic, lines, paint));
  if (report.review !== null) {
    const findings = newOf(report.review.findings, report.known);
    parts.push(
      ...findings
        .filter(({ kind }) => kind === 'contradiction')
        .map((finding) => contradictionText(finding, lines, paint)),
      ...findings.filter(({ kind }) => kind === 'gap').map((finding) => findingText(finding, lines, paint)),
    );
    const questions = findings.filter(({ kind }) => kind === 'unstated');
    if (questions.length > 0) parts.push(questionsText(questions, paint));
    if (report.known.size > 0) parts.push(knownText(report, paint));
    parts.push(summary(report.review, paint));
  }
  // Where there is a review, what else is an error is what a gate refuses, which its own line tells.
  const errors = report.diagnostics.filter(
    (one) => one.severity === 'error' && (report.review === null || !stopsReview(one)),
  ).length;
  if (errors > 0) {
    const rest =
      report.review === null && report.diagnostics.some(stopsReview)
        ? (report.consequence ?? 'nothing was reviewed')
        : 'the review does not hold what they show';
    parts.push(
      `${paint.bold(visible(report.path))}: ${errors} ${errors === 1 ? 'mistake' : 'mistakes'}; ${rest}.`,
    );
  }
  return parts.join('\n\n');
}

/** Findings without the subjects that were there before. */
function newOf(findings: readonly Finding[], known: ReadonlyMap<string, string>): readonly Finding[] {
  if (known.size === 0) return findings;
  return findings.flatMap((finding) => {
    const subjects = finding.subjects.filter(({ fingerprint }) => !known.has(fingerprint));
    return subjects.length === 0 ? [] : [{ ...finding, subjects }];
  });
}

/** Counted by why they fail nothing, so that none of them is out of sight. */
function knownText({ known }: Report, paint: Paint): string {
  const counts = new Map<string, number>();
  for (const why of known.values()) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts.entries()]
    .map(([why, count]) => paint.dim(`${count} not shown: ${visible(why)}.`))
    .join('\n');
}

function diagnosticText(diagnostic: Diagnostic, lines: ReadonlyMap<string, LineIndex>, paint: Paint): string {
  const { severity, code, message, hint, place, related } = diagnostic;
  const word = severity === 'error' ? paint.red(severity) : paint.yellow(severity);
  const head = `${place === null ? '' : `${paint.bold(at(place))} `}${word} ${visible(message)} ${paint.dim(`[${code}]`)}`;
  return [
    head,
    ...frame(place, lines, paint),
    ...related.flatMap((one) => [
      `  ${paint.dim(`${at(one.place)}:`)} ${visible(one.message)}`,
      ...frame(one.place, lines, paint),
    ]),
    ...(hint === null ? [] : [`  ${paint.blue('help:')} ${visible(hint)}`]),
  ].join('\n');
}

/** Every clash with the lines of both statements: whoever mends it must see which one is wrong. */
function contradictionText(finding: Finding, lines: ReadonlyMap<string, LineIndex>, paint: Paint): string {
  const { number, severity, title, check, subjects, remedy } = finding;
  return [
    `${severityMark(severity, paint)} ${paint.red('contradiction')} ${paint.bold(visible(title))} ${paint.dim(`[${check}] ${number}`)}`,
    ...subjects.flatMap(({ subject, says, facts: [first, ...others] }) => {
      const place = first?.place ?? subject.place;
      return [
        `  ${at(place)} ${visible(says)}`,
        ...frame(place, lines, paint),
        ...others.flatMap((fact) => [
          `  ${at(fact.place)} ${paint.dim('against')} ${visible(fact.path)}${fact.value === null ? ', which is not written' : `: ${visible(fact.value)}`}`,
          ...frame(fact.place, lines, paint),
        ]),
      ];
    }),
    `  ${paint.blue('help:')} ${visible(remedy)}`,
  ].join('\n');
}

function findingText(finding: Finding, lines: ReadonlyMap<string, LineIndex>, paint: Paint): string {
  const { number, severity, title, check, subjects, remedy } = finding;
  const shown = subjects.slice(0, MOST_FRAMES);
  const others = subjects.slice(MOST_FRAMES);
  return [
    `${severityMark(severity, paint)} ${paint.bold(visible(title))} ${paint.dim(`[${check}] ${number}`)}`,
    ...shown.flatMap(({ subject, says, facts }) => {
      const place = facts[0]?.place ?? subject.place;
      return [`  ${at(place)} ${visible(says)}`, ...frame(place, lines, paint)];
    }),
    ...(others.length === 0
      ? []
      : [`  and ${others.map(({ subject }) => `\`${visible(subject.id)}\``).join(', ')}`]),
    `  ${paint.blue('help:')} ${visible(remedy)}`,
  ].join('\n');
}

function questionsText(questions: readonly Finding[], paint: Paint): string {
  return [
    paint.bold('Not stated; each is a question that a board will ask:'),
    ...questions.flatMap((question) => questionLines(question, paint)),
  ].join('\n');
}

/** A line for each subject; one line for all that a single missing thing leaves open. */
function questionLines(
  { number, severity, title, check, subjects }: Finding,
  paint: Paint,
): readonly string[] {
  const line = (place: Place, text: string, note: string): string =>
    `  ${severityMark(severity, paint)} ${at(place)} ${visible(text)} ${paint.dim(note)}`;
  const others = new Set(subjects.map((one) => one.check)).size - 1;
  const [first] = subjects;
  if (others === 0 || first === undefined)
    return subjects.map(({ subject, says }) => line(subject.place, says, `[${check}]`));
  const more = `[${check} and ${others} more] ${number}`;
  return [line(first.subject.place, `${title}: ${subjects.length} answers are missing.`, more)];
}

function summary({ design, counts, decision, asOf }: Verdict, paint: Paint): string {
  const { contradictions, critical, high, medium, low } = counts;
  return [
    `${paint.bold(visible(design.title))}: ${decision.recommendation.replaceAll('-', ' ')}. ${visible(decision.because)}`,
    `${contradictions === 0 ? '' : `Contradictions: ${contradictions}. `}Open gaps: ${critical} critical, ${high} high, ${medium} medium, ${low} low; ${counts.accepted} accepted. ` +
      `${counts.facts.says}.`,
    paint.dim(
      `Dates are judged as of ${asOf.date} (${asOf.from.replaceAll('-', ' ')}). \`parapet explain CHECK\` tells why a check matters.`,
    ),
  ].join('\n');
}
