/** Questions of the checklist that the spec leaves open: not a gap, but no proof either. */
import { belongingIn, type FindingView, findingView } from './findings.ts';
import { holds } from './profile.ts';
import type { Material } from './section.ts';

/** Elements that stand in one row. */
const MOST_NAMED = 6;

export interface UnknownsView {
  /** Whether the document lists the checks that do not apply. */
  readonly notExamined: boolean;
  readonly unknowns: readonly (FindingView & {
    /** How many elements there are besides those that are named. */
    readonly further: string | null;
  })[];
}

export function unknownsView({ review, references, profile }: Material): UnknownsView {
  const belongs = belongingIn(review);
  return {
    notExamined: holds(profile, 'not-examined'),
    unknowns: review.findings
      .filter(({ kind }) => kind === 'unstated')
      .map((finding) => {
        const view = findingView(finding, belongs(finding), references);
        // A row that fills pages is read by nobody; the review has them all.
        const named = profile === 'audit' ? view.subjects : view.subjects.slice(0, MOST_NAMED);
        const more = view.subjects.length - named.length;
        return { ...view, subjects: named, further: more > 0 ? `and ${more} more` : null };
      }),
  };
}
