/** Statement of applicability: every check with its outcome, what it was decided on, and where its facts come from. */
import type { Check, Result, Review } from '../review/review.generated.ts';
import { checkAnchor } from './findings.ts';
import { type Mark, outcomeMark, severityMark } from './mark.ts';
import type { Profile } from './profile.ts';
import type { Link, References } from './references.ts';
import type { Material } from './section.ts';
import { count } from './wording.ts';

interface OutcomeRow {
  readonly mark: Mark;
  readonly on: readonly Link[];
  /** How many more there are than are named. */
  readonly further: string | null;
}

interface CheckRow {
  readonly anchor: string;
  readonly id: string;
  readonly severity: Mark;
  readonly expects: string;
  readonly outcomes: readonly OutcomeRow[];
  readonly none: string | null;
  /** What other catalogues call it; each name must stay in one piece. */
  readonly controls: readonly string[];
  readonly citations: readonly Link[];
}

export interface ChecklistView {
  /** What stands below each check. */
  readonly note: string;
  readonly areas: readonly {
    readonly title: string;
    readonly summary: string;
    readonly checks: readonly CheckRow[];
  }[];
}

/** Of more than `MANY` subjects that are as they should be, `NAMED` are named. */
const MANY = 9;
const NAMED = 6;

const ORDER: readonly Result['outcome'][] = ['gap', 'unstated', 'accepted', 'pass', 'not-applicable'];

/** Checks that the list holds; one without a subject stands with its reason in the list of what does not apply. */
export function shownChecks({ checks }: Review, profile: Profile): Review['checks'] {
  return checks.filter(({ results }) => profile === 'audit' || results.length > 0);
}

export function checklistView({ review, references, profile }: Material): ChecklistView {
  const mapped = profile === 'audit';
  const shown = shownChecks(review, profile);
  return {
    note: mapped
      ? 'Below each check: its severity, its name, the controls it stands for (WA: a question of the AWS Well-Architected Framework) and its sources.'
      : 'Below each check: its severity, its name and its sources.',
    areas: review.areas.flatMap((area) => {
      const checks = shown.filter((check) => check.area === area.id);
      if (checks.length === 0) return [];
      return [
        {
          title: area.title,
          summary: count(checks.length, 'check'),
          checks: checks.map((check) => checkRow(check, mapped, references)),
        },
      ];
    }),
  };
}

function checkRow(check: Check, mapped: boolean, references: References): CheckRow {
  return {
    anchor: checkAnchor(check.id),
    id: check.id,
    severity: severityMark(check.severity),
    expects: check.expects,
    outcomes: ORDER.flatMap((outcome) => {
      const on = check.results.filter((result) => result.outcome === outcome);
      return on.length === 0 ? [] : [outcomeRow(outcome, on, references)];
    }),
    none: check.results.length === 0 ? (check.whenNone ?? 'Nothing to examine.') : null,
    controls: mapped ? controlsOf(check) : [],
    citations: references.citations(check.sources),
  };
}

function outcomeRow(outcome: Result['outcome'], on: readonly Result[], references: References): OutcomeRow {
  const all = on.map(({ subject }) => references.element(subject));
  const cut = all.length > MANY && (outcome === 'pass' || outcome === 'not-applicable');
  const named = cut ? all.slice(0, NAMED) : all;
  return {
    mark: outcomeMark(outcome),
    on: named,
    further: cut ? `and ${all.length - named.length} more` : null,
  };
}

/** `CIS 1.4`, `1.5`, `NIST SC-7`: each framework is named once. */
function controlsOf({ mappings, question }: Check): readonly string[] {
  const byFramework = new Map<string, string[]>();
  for (const { framework, control } of mappings) {
    byFramework.set(framework, [...(byFramework.get(framework) ?? []), control]);
  }
  const controls = Array.from(byFramework, ([framework, [first = '', ...more]]) => [
    `${framework} ${first}`,
    ...more,
  ]);
  return [...controls, ...(question === null ? [] : [[`WA ${question}`]])].flat();
}
