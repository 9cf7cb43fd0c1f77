/** Prints every section of a review with the templates of a theme, so that what fails on a real design shows before. */
import type { Review } from '../review/review.generated.ts';
import { contentsView } from '../sections/contents.ts';
import { coverView } from '../sections/cover.ts';
import type { PlacedFigure } from '../sections/figure.ts';
import { decisionSection, partsOf } from '../sections/order.ts';
import { referencesOf } from '../sections/references.ts';
import type { Material } from '../sections/section.ts';
import { loadTemplates, TemplateError } from './templates.ts';
import type { Theme } from './theme.ts';

/** What could not be printed, each template and reason once. */
export async function failuresOn(review: Review, theme: Theme): Promise<readonly TemplateError[]> {
  const material: Material = {
    review,
    references: referencesOf(review),
    figures: drawn(review),
    profile: 'audit',
    delta: null,
    brand: theme.brand,
  };
  const templates = await loadTemplates(theme.templates);
  const parts = partsOf(material);
  const decision = decisionSection(material);
  const printed = [
    { template: 'cover', view: coverView(material) },
    decision,
    { template: 'contents', view: contentsView(parts) },
    ...parts.flatMap(({ sections }) => sections),
  ];
  const failures = new Map<string, TemplateError>();
  for (const { template, view } of printed) {
    try {
      templates.render(`sections/${template}`, view);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const key = JSON.stringify([error.template, error.place, error.message]);
      if (!failures.has(key)) failures.set(key, error);
    }
  }
  return [...failures.values()];
}

/** A drawing in the place of every other figure: both with and without one, a template has to print. */
function drawn({ diagrams }: Review): ReadonlyMap<string, PlacedFigure> {
  const ids = diagrams.flatMap(({ candidates }) => (candidates[0] ?? []).map(({ id }) => id));
  return new Map(
    ids
      .filter((_, index) => index % 2 === 0)
      .map((id) => [
        id,
        { kind: 'drawn', id, svg: '<svg/>', orientation: 'portrait', width: 10, height: 10 },
      ]),
  );
}
