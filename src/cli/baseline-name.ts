/** Where a baseline is if nothing else is said. */
export const BASELINE = '.parapet-baseline.json';
