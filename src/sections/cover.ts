/** The title alone, for whoever files the document; the decision page after it stays as it is. */
import { type BrandView, brandView } from './brand.ts';
import { classificationOf } from './decision.ts';
import type { Material } from './section.ts';

export interface CoverView {
  readonly brand: BrandView | null;
  readonly classification: string;
  readonly title: string;
  readonly lines: readonly string[];
}

export function coverView({ review, brand }: Material): CoverView {
  const { title, team, revision } = review.design;
  const lines = [revision === null ? null : `Revision ${revision}`, `As of ${review.asOf.date}`, team];
  return {
    brand: brandView(brand),
    classification: classificationOf(review, brand),
    title,
    lines: lines.filter((line) => line !== null),
  };
}
