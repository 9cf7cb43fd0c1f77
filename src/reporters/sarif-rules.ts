/** Rules of a SARIF file: checks with why they matter and what to write, their questions, and kinds of mistakes. */
import type { Check, Finding } from '../review/review.generated.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';
import { isTold } from './told.ts';

/** A rule as SARIF describes it. */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' | 'note' };
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

/** Scores within the bands by which GitHub names severities. */
const SCORES = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' } as const;
const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const;
const KINDS = { error: 'error', warning: 'warning', note: 'recommendation' } as const;
/** What is not stated weighs one step less. */
const QUESTION = { critical: 'high', high: 'medium', medium: 'low', low: 'low' } as const;

/** The rule of a problem: a question has one of its own, since a rule has one severity for all its results. */
export function ruleIdOf({ kind, rule }: Pick<Problem, 'kind' | 'rule'>): string {
  return kind === 'question' ? `${rule}/unstated` : rule;
}

/** Rules that the problems name, by id. */
export function sarifRules(problems: readonly Problem[], reports: readonly Report[]): SarifRule[] {
  const described = new Map(
    reports.flatMap(({ review }) => [
      ...(review?.findings ?? [])
        .filter(({ kind }) => kind === 'contradiction')
        .map((finding) => [finding.check, describedBy(finding)] as const),
      ...(review?.checks ?? [])
        .filter(({ results }) => results.some((result) => isTold(result)))
        .map((check) => [check.id, check] as const),
    ]),
  );
  const rules = new Map(
    problems.map((problem) => {
      const check = described.get(problem.rule);
      const id = ruleIdOf(problem);
      return [
        id,
        check === undefined ? mistakeRule(problem) : checkRule(id, check, problem.kind === 'question'),
      ];
    }),
  );
  return [...rules.values()].toSorted((a, b) => byCodeUnit(a.id, b.id));
}

/** What a rule is described by. */
type Described = Pick<
  Check,
  'id' | 'area' | 'severity' | 'title' | 'expects' | 'rationale' | 'remedy' | 'sources'
>;

/** Contradictions are no checks: what is known of their kind stands in each of them. */
function describedBy({ check, ...rest }: Finding): Described {
  return { ...rest, id: check };
}

function checkRule(id: string, check: Described, isQuestion: boolean): SarifRule {
  const severity = isQuestion ? QUESTION[check.severity] : check.severity;
  const level = isQuestion ? 'note' : LEVELS[severity];
  const expects = sentence(check.expects);
  const [source] = check.sources;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: isQuestion ? `Not stated: ${expects}` : sentence(check.title) },
    fullDescription: { text: expects },
    help: {
      text: [expects, check.rationale, check.remedy, ...check.sources.map(({ url }) => url)].join('\n\n'),
      markdown: [
        `**Expected:** ${expects}`,
        `**Why:** ${check.rationale}`,
        `**Mend:** ${check.remedy}`,
        [
          '**Sources:**',
          ...check.sources.map(({ title, url, read }) => `- [${title}](${url}), read ${read}`),
        ].join('\n'),
        `\`parapet explain ${check.id}\` shows examples.`,
      ].join('\n\n'),
    },
    ...(source === undefined ? {} : { helpUri: source.url }),
    defaultConfiguration: { level },
    properties: {
      tags: ['security', check.area, ...(isQuestion ? ['question'] : [])],
      precision: isQuestion ? 'medium' : 'high',
      'problem.severity': KINDS[level],
      'security-severity': SCORES[severity],
    },
  };
}

function mistakeRule({ rule, level }: Problem): SarifRule {
  const what = `The spec has a mistake of the kind \`${rule}\`.`;
  const help = 'Until it is mended, the spec is not what was meant. The message tells what to write.';
  return {
    id: rule,
    name: nameOf(rule),
    shortDescription: { text: what },
    fullDescription: { text: what },
    help: { text: help, markdown: help },
    defaultConfiguration: { level },
    properties: {
      tags: ['correctness', 'spec'],
      precision: 'very-high',
      'problem.severity': KINDS[level],
    },
  };
}

/** `data/bucket-versioning` is `DataBucketVersioning`. */
function nameOf(id: string): string {
  return id
    .split(/[^a-z0-9]+/i)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

function sentence(text: string): string {
  return `${text.replace(/\.$/, '')}.`;
}
