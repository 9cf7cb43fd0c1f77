/** The one order of texts: by code unit, which is the same on every machine, as a locale's order is not. */

/** Compares two texts for sorting. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
