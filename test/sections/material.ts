/** What the sections of the fixture's review are made from, for tests of single sections. */
import type { Review } from '../../src/review/review.generated.ts';
import type { Profile } from '../../src/sections/profile.ts';
import { referencesOf } from '../../src/sections/references.ts';
import type { Material } from '../../src/sections/section.ts';
import { review } from '../page/review-fixture.ts';

/** The material of an edition, with some parts of the review in the place of the fixture's. */
export function materialOf(profile: Profile, more: Partial<Review> = {}): Material {
  const changed = { ...review, ...more };
  return {
    review: changed,
    references: referencesOf(changed),
    figures: new Map(),
    profile,
    delta: null,
    brand: null,
  };
}
