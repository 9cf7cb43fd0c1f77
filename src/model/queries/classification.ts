/** How secret a set of data is as a whole: the most secret kind decides. */
import type { DataSpec } from '../../spec/spec.generated.ts';
import type { Data } from '../model.ts';

/** The words of the spec for how secret data is. */
export type Classification = DataSpec['classification'];

const UPWARDS: readonly Classification[] = ['public', 'internal', 'confidential', 'restricted'];

/** The highest classification among the data; null where there is none. */
export function highestClassification(data: readonly Data[]): Classification | null {
  return UPWARDS.findLast((one) => data.some((kind) => kind.stated.classification === one)) ?? null;
}

/** Whether any of it would harm somebody in the wrong hands: confidential, restricted, personal or regulated. */
export function isSensitive(data: readonly Data[]): boolean {
  return data.some(
    ({ stated }) =>
      stated.classification === 'confidential' ||
      stated.classification === 'restricted' ||
      stated.personal === true ||
      (stated.regulated ?? []).length > 0,
  );
}

/** The kinds of data that are classified restricted. */
export function restricted(data: readonly Data[]): readonly Data[] {
  return data.filter((kind) => kind.stated.classification === 'restricted');
}
