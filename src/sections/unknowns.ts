/** Questions of the checklist that the spec leaves open: not a gap, but no proof either. */
import { type FindingView, findingView } from './findings.ts';
import { holds } from './profile.ts';
import type { Material } from './section.ts';

export interface UnknownsView {
  /** Whether the document lists the checks that do not apply. */
  readonly notExamined: boolean;
  readonly unknowns: readonly FindingView[];
}

export function unknownsView({ review, references, profile }: Material): UnknownsView {
  const areas = new Map(review.areas.map(({ id, title }) => [id, title]));
  return {
    notExamined: holds(profile, 'not-examined'),
    unknowns: review.findings
      .filter(({ kind }) => kind === 'unstated')
      .map((finding) => findingView(finding, areas.get(finding.area) ?? finding.area, references)),
  };
}
