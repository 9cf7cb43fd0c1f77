/** What an organization added to the rules and decided about them, as plain values. */
import type { House } from '../house/house.ts';
import type { Review } from './review.generated.ts';

/** In the order of the packs. */
export function houseOf(house: House): Review['house'] {
  return {
    sources: house.sources.map((source) => ({ ...source })),
    severities: [...house.severities].map(([check, { value, by }]) => ({ check, severity: value, by })),
    off: [...house.off].map(([check, { value, by }]) => ({ check, because: value, by })),
    exceptions: {
      longestDays: house.longestException?.value ?? null,
      selfApproval: house.selfApproval?.value ?? false,
    },
    reviewLevels: [...house.reviewLevels].map(([trigger, { value, by }]) => ({ trigger, level: value, by })),
  };
}
