/** `--concurrency`: how many threads check the specs of a run. */
import { availableParallelism } from 'node:os';

import type { AskedCheck } from './check-spec.ts';

/** Specs that a thread must have to see to before starting it costs less than it saves. */
const LEAST_SPECS = 50;

/** More than this is no use to anybody, and each takes some hundred megabytes. */
const MOST_THREADS = 64;

/** The number; a plugin is a program of the user, which may not bear to be loaded twice. */
export function threadsFor(specs: readonly AskedCheck[], asked: number | null): number {
  if (specs.some(({ rules }) => rules.plugins.length > 0)) return 1;
  const least = asked === null ? LEAST_SPECS : 1;
  return Math.max(
    1,
    Math.min(asked ?? availableParallelism(), MOST_THREADS, Math.floor(specs.length / least)),
  );
}
