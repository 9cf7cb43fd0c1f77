/** Statement of applicability: every check with its outcome, what it was decided on, and where its facts come from. */
import type { Check, Result } from '../review/review.generated.ts';
import { checkAnchor } from './findings.ts';
import { type Mark, outcomeMark, severityMark } from './mark.ts';
import type { Link, References } from './references.ts';
import type { Material } from './section.ts';
import { count } from './wording.ts';

interface CheckRow {
  readonly anchor: string;
  readonly id: string;
  readonly severity: Mark;
  readonly expects: string;
  readonly outcomes: readonly { readonly mark: Mark; readonly on: readonly Link[] }[];
  readonly none: string | null;
  readonly controls: string | null;
  readonly citations: readonly Link[];
}

export interface ChecklistView {
  readonly areas: readonly {
    readonly title: string;
    readonly summary: string;
    readonly checks: readonly CheckRow[];
  }[];
}

const ORDER: readonly Result['outcome'][] = ['gap', 'unstated', 'accepted', 'pass', 'not-applicable'];

export function checklistView({ review, references }: Material): ChecklistView {
  return {
    areas: review.areas.flatMap((area) => {
      const checks = review.checks.filter((check) => check.area === area.id);
      if (checks.length === 0) return [];
      return [
        {
          title: area.title,
          summary: count(checks.length, 'check'),
          checks: checks.map((check) => checkRow(check, references)),
        },
      ];
    }),
  };
}

function checkRow(check: Check, references: References): CheckRow {
  return {
    anchor: checkAnchor(check.id),
    id: check.id,
    severity: severityMark(check.severity),
    expects: check.expects,
    outcomes: ORDER.flatMap((outcome) => {
      const on = check.results.filter((result) => result.outcome === outcome);
      if (on.length === 0) return [];
      return [{ mark: outcomeMark(outcome), on: on.map(({ subject }) => references.element(subject)) }];
    }),
    none: check.results.length === 0 ? (check.whenNone ?? 'Nothing to examine.') : null,
    controls: controlsOf(check),
    citations: references.citations(check.sources),
  };
}

/** `CIS 1.4, 1.5; NIST SC-7`: each framework once. */
function controlsOf({ mappings, question }: Check): string | null {
  const byFramework = new Map<string, string[]>();
  for (const { framework, control } of mappings) {
    byFramework.set(framework, [...(byFramework.get(framework) ?? []), control]);
  }
  const controls = Array.from(byFramework, ([framework, all]) => `${framework} ${all.join(', ')}`);
  const all = question === null ? controls : [...controls, `Well-Architected ${question}`];
  return all.length === 0 ? null : all.join('; ');
}
