/** Why a design was answered as it was: what was found, the fields that decided with their lines, what to write. */
import type { Check, Finding, Result, Review } from '../review/review.generated.ts';
import { visible } from '../source/characters.ts';
import { indexLines } from '../source/lines.ts';
import { explainFailure, explainRadius } from './consequence-explanation.ts';
import { explainElements } from './element-explanation.ts';
import { factLines, type Shown } from './fact-lines.ts';
import { inert } from './inert.ts';
import { painter, severityMark } from './paint.ts';
import { paragraph, wrapped } from './paragraph.ts';
import { explainPath } from './path-explanation.ts';
import { explainThreat } from './threat-explanation.ts';

/**
 * The explanation of a finding, a threat, an attack path or an answer: by its number (`F-03`, `P-01`), by its key
 * (`check@path`), by eight or more digits of a fingerprint, or by the id of a check or threat, which takes all
 * that it found. An element by its id or path takes everything that is said of it. Null where nothing has it.
 */
export function explanation(id: string, review: Review, colour: boolean): string | null {
  const shown = {
    lines: new Map(
      review.sources.flatMap(({ path, text }) =>
        text === null ? [] : [[path, indexLines({ path, text })] as const],
      ),
    ),
    paint: painter(colour),
  };
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => name.toLowerCase() === id.toLowerCase());
  const isPrint = /^[0-9a-f]{8,}$/i.test(id);
  const hasPrint = (fingerprint: string): boolean => isPrint && fingerprint.startsWith(id.toLowerCase());
  const threats = review.threats.filter(
    ({ number, key, rule, fingerprint, also }) =>
      has(number, key, rule, ...also.map(({ path }) => `${rule}@${path}`)) || hasPrint(fingerprint),
  );
  if (threats.length > 0) return joined(threats.map((threat) => explainThreat(threat, shown)));
  const path = review.analysis.attack.paths.find(({ number, key }) => has(number, key));
  if (path !== undefined) return joined([explainPath(path, shown)]);
  const radius = review.analysis.blastRadius.find(({ number }) => has(number));
  if (radius !== undefined) return joined([explainRadius(radius, shown)]);
  const failure = review.analysis.failures.find(({ number }) => has(number));
  if (failure !== undefined) return joined([explainFailure(failure, shown)]);
  const findings = review.findings.filter(({ number, key, check }) => has(number, key, check));
  if (findings.length > 0 && !id.includes('@')) {
    return joined(findings.map((finding) => explainFinding(finding, shown)));
  }
  const printed = review.checks.flatMap((check) =>
    check.results
      .filter(({ fingerprint }) => hasPrint(fingerprint))
      .map((result) => explainAnswer(check, result, review.findings, shown)),
  );
  if (printed.length > 0) return joined(printed);
  const answers = explainAnswers(id, review, shown);
  if (answers !== null) return answers;
  const elements = explainElements(id, review, shown);
  return elements.length === 0 ? null : joined(elements);
}

function joined(texts: readonly string[]): string {
  return inert(`${texts.join('\n\n')}\n`);
}

/** One subject by its key, whatever the answer was; or a check by its id, when nothing of it is open. */
function explainAnswers(id: string, review: Review, shown: Shown): string | null {
  const at = id.indexOf('@');
  const check = review.checks.find((one) => one.id === (at === -1 ? id : id.slice(0, at)));
  if (check === undefined) return null;
  const wanted = check.results.filter(({ subject }) => at === -1 || subject.path === id.slice(at + 1));
  if (wanted.length > 0) {
    return joined(wanted.map((result) => explainAnswer(check, result, review.findings, shown)));
  }
  return at === -1 ? joined([`${check.id}: nothing to examine. ${check.whenNone ?? ''}`.trim()]) : null;
}

function explainFinding(finding: Finding, shown: Shown): string {
  const { number, key, title, severity, subjects, owner, due, ticket } = finding;
  const { paint } = shown;
  const who = [
    owner === null ? 'nobody' : owner,
    ...(due === null ? [] : [`due ${due}${finding.overdue ? ', overdue' : ''}`]),
    ...(ticket === null ? [] : [ticket]),
  ];
  return [
    `${severityMark(severity, paint)} ${paint.bold(visible(title))} ${paint.dim(number)}`,
    paint.dim(visible(key)),
    '',
    'Found',
    ...subjects.flatMap(({ says, facts }) => [
      ...wrapped(visible(says)).map(indented),
      ...factLines(facts, shown),
    ]),
    ...reasons(finding),
    ...paragraph('Owner', visible(who.join('; '))),
    `\`parapet explain ${finding.check}\` shows ${finding.kind === 'contradiction' ? '' : 'examples and '}sources.`,
  ].join('\n');
}

const OUTCOME = {
  pass: 'Passed',
  gap: 'A gap',
  unstated: 'Not stated',
  accepted: 'Accepted',
  'not-applicable': 'Does not apply',
} as const;

function explainAnswer(check: Check, result: Result, findings: readonly Finding[], shown: Shown): string {
  const { outcome, subject, says, facts, severity, reason } = result;
  const { paint } = shown;
  const isOpen = outcome === 'gap' || outcome === 'unstated';
  const number = findings.find(
    (one) => one.kind === outcome && one.subjects.some(({ key }) => key === `${check.id}@${subject.path}`),
  )?.number;
  const head = `${OUTCOME[outcome]}: ${visible(subject.title)}`;
  return [
    `${isOpen ? `${severityMark(severity, paint)} ` : ''}${paint.bold(head)}${number === undefined ? '' : ` ${paint.dim(number)}`}`,
    paint.dim(visible(`${check.id}@${subject.path}`)),
    '',
    'Found',
    ...wrapped(visible(says)).map(indented),
    ...factLines(facts, shown),
    ...(reason === null || reason === says ? [] : paragraph('Because', visible(reason))),
    ...reasons({ ...check, remedy: isOpen ? check.remedy : null }),
    `\`parapet explain ${check.id}\` shows examples and sources.`,
  ].join('\n');
}

function reasons(of: Pick<Check, 'expects' | 'rationale'> & { readonly remedy: string | null }): string[] {
  return [
    ...paragraph('Expected', `${of.expects.replace(/\.$/, '')}.`),
    ...paragraph('Why', of.rationale),
    ...(of.remedy === null ? [] : paragraph('Mend', of.remedy)),
  ];
}

/** A line of a paragraph. */
function indented(line: string): string {
  return `  ${line}`;
}
