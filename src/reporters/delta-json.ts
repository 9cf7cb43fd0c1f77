/** A change for programs, as `schemas/delta.schema.json` describes it. */
import type { DeltaReporter } from './delta.ts';
import { harmless } from './json.ts';

/** A list, whatever the number of designs: who reads it need not ask which it is. */
export const deltaJson: DeltaReporter = (deltas) => `${harmless(JSON.stringify(deltas, null, 2))}\n`;
