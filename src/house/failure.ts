/** One way in which a value does not fit a schema. */
import type { Pointer } from '../source/pointer.ts';

/** It is written as validators do, so that it can be explained as theirs are. */
export interface Failure {
  readonly instancePath: Pointer;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
  /** Where none of several schemas fits: why each of them does not. */
  readonly branches: readonly (readonly Failure[])[];
}

/** A failure of a keyword without branches. */
export function fails(at: Pointer, keyword: string, params: Readonly<Record<string, unknown>> = {}): Failure {
  return { instancePath: at, keyword, params, schemaPath: `#/${keyword}`, branches: [] };
}

/** Every failure, those of branches before what they lead to. */
export function flattened(failures: readonly Failure[]): Failure[] {
  return failures.flatMap((failure) => [...failure.branches.flatMap(flattened), failure]);
}
