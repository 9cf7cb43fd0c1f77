/** Ids that something had before, as it says of itself under `renamed-from`. */
import type { FormerIds } from './spec.generated.ts';

/** The ids that it had before, the oldest first. */
export function formerIds(said: FormerIds | undefined): readonly string[] {
  if (said === undefined) return [];
  return typeof said === 'string' ? [said] : said;
}

/** The id that it had first, by which it is known for ever. */
export function firstId({
  id,
  'renamed-from': said,
}: {
  readonly id: string;
  readonly 'renamed-from'?: FormerIds;
}): string {
  return formerIds(said)[0] ?? id;
}
