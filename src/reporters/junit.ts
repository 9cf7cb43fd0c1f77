/** JUnit XML: a suite for each spec, a case for each check, so that what passed is seen and the count is stable. */
import type { Check, Finding, Result } from '../review/review.generated.ts';
import { visible } from '../source/characters.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Parts } from './parts.ts';
import type { Report, Reporter } from './report.ts';
import { rooted } from './rooted.ts';
import { attribute, element, INDENT, text } from './xml.ts';

/** A suite each; a valid file always, also where nothing is wrong. */
export const junitParts: Parts = {
  part: (report) => {
    const suite = suiteOf(report);
    return { text: suiteText(suite).join(`\n${INDENT}`), counts: totals(suite) };
  },
  whole: (parts) => {
    const all = { ...NOTHING };
    for (const { counts } of parts) for (const name of COUNTED) all[name] += counts[name] ?? 0;
    const body = element(
      'testsuites',
      { name: 'Parapet', ...inDigits(all) },
      parts.map((part) => [part.text]),
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n${body.join('\n')}\n`;
  },
};

/** The same for those who have all reports. */
export const junit: Reporter = (reports) => junitParts.whole(reports.map(junitParts.part));

const COUNTED = ['tests', 'failures', 'errors', 'skipped'] as const;

type Totals = Record<(typeof COUNTED)[number], number>;

const NOTHING: Readonly<Totals> = { tests: 0, failures: 0, errors: 0, skipped: 0 };

/** What became of a case. */
type Outcome = 'passed' | 'failed' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly group: string;
  readonly outcome: Outcome;
  /** In one line. */
  readonly message: string;
  readonly type: string;
  /** Every place of it, a line each. */
  readonly details: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly file: string;
  readonly cases: readonly Case[];
}

function suiteOf(report: Report): Suite {
  const { review, folder, path } = report;
  const group = review?.design.id ?? 'spec';
  return {
    name: review === null ? path : review.design.title,
    file: rooted(folder, path),
    cases: [
      formCase(report.diagnostics, group, folder),
      ...(review?.findings ?? [])
        .filter(({ kind }) => kind === 'contradiction')
        .map((finding) => contradictionCase(finding, group, report)),
      ...(review?.checks ?? []).map((check) => checkCase(check, group, report)),
    ],
  };
}

/** Whether the spec is written rightly, as a case of its own, which is there also when it is. */
function formCase(diagnostics: readonly Diagnostic[], group: string, folder: string): Case {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    name: 'spec/well-formed',
    group,
    outcome: errors.length > 0 ? 'error' : 'passed',
    message: counted(errors.length, 'mistake', 'mistakes'),
    type: 'mistake',
    details: diagnostics.map(
      ({ place, severity, message, hint, code }) =>
        `${at(place, folder)}${severity}: ${message}${hint === null ? '' : ` ${hint}`} [${code}]`,
    ),
  };
}

/** There only where it is found: no design is examined for each contradiction by itself. */
function contradictionCase(finding: Finding, group: string, { folder, known }: Report): Case {
  const open = finding.subjects.filter(({ fingerprint }) => !known.has(fingerprint));
  return {
    name: finding.check,
    group,
    outcome: open.length > 0 ? 'failed' : 'skipped',
    message: open.length > 0 ? `${finding.title}.` : `${finding.subjects.length} known before`,
    type: finding.severity,
    details: finding.subjects.map((one) => `${where(one, folder)}${one.severity}: ${one.says}`),
  };
}

function checkCase(check: Check, group: string, { review, folder, known }: Report): Case {
  const of = (outcome: Result['outcome'], isKnown = false): readonly Result[] =>
    check.results.filter((result) => result.outcome === outcome && known.has(result.fingerprint) === isKnown);
  const [gaps, questions, accepted] = [of('gap'), of('unstated'), of('accepted')];
  const before = [...of('gap', true), ...of('unstated', true)];
  const expires = (id: string | null): string =>
    review?.governance.exceptions.find((exception) => exception.id === id)?.expires ?? 'later';
  const told = [
    ...gaps.map((result) => `${where(result, folder)}${result.severity}: ${result.says}`),
    ...questions.map((result) => `${where(result, folder)}not stated: ${result.says}`),
    ...accepted.map(
      (result) => `${where(result, folder)}accepted until ${expires(result.exception)}: ${result.says}`,
    ),
    ...before.map((result) => `${where(result, folder)}known before: ${result.says}`),
  ];
  const base = { name: check.id, group, details: told };
  if (gaps.length > 0) return { ...base, outcome: 'failed', message: `${check.title}.`, type: worst(gaps) };
  const days = [...new Set(accepted.map(({ exception }) => expires(exception)))].toSorted();
  const reasons = [
    ...(accepted.length === 0 ? [] : [`accepted until ${days.join(', ')}`]),
    ...(questions.length === 0 ? [] : [`${counted(questions.length, 'question', 'questions')} not answered`]),
    ...(before.length === 0 ? [] : [`${before.length} known before`]),
    ...(check.whenNone === null ? [] : [check.whenNone]),
  ];
  return reasons.length === 0
    ? { ...base, outcome: 'passed', message: '', type: '' }
    : { ...base, outcome: 'skipped', message: reasons.join('; '), type: '' };
}

function worst(gaps: readonly Result[]): string {
  return ['critical', 'high', 'medium'].find((one) => gaps.some(({ severity }) => severity === one)) ?? 'low';
}

function where({ facts, subject }: Pick<Result, 'facts' | 'subject'>, folder: string): string {
  return at(facts[0]?.place ?? subject.place, folder);
}

function at(place: Diagnostic['place'], folder: string): string {
  return place === null ? '' : `${rooted(folder, place.file)}:${place.line}:${place.column}: `;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function totals({ cases }: Suite): Totals {
  const of = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  return { tests: cases.length, failures: of('failed'), errors: of('error'), skipped: of('skipped') };
}

function inDigits(counts: Totals): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}

function suiteText(suite: Suite): readonly string[] {
  const attributes = { name: visible(suite.name), ...inDigits(totals(suite)), file: visible(suite.file) };
  return element(
    'testsuite',
    attributes,
    suite.cases.map((one) => caseText(one, suite.file)),
  );
}

function caseText({ name, group, outcome, message, type, details }: Case, file: string): readonly string[] {
  const attributes = { name, classname: group, file: visible(file) };
  const body = details.map((detail) => text(visible(detail))).join('\n');
  if (outcome === 'passed') return element('testcase', attributes, []);
  if (outcome === 'skipped') {
    return element('testcase', attributes, [
      [`<skipped${attribute('message', visible(message))}/>`],
      ...(body === '' ? [] : [[`<system-out>${body}</system-out>`]]),
    ]);
  }
  const tag = outcome === 'failed' ? 'failure' : 'error';
  const head = `${attribute('message', visible(message))}${attribute('type', type)}`;
  return element('testcase', attributes, [[`<${tag}${head}>${body}</${tag}>`]]);
}
