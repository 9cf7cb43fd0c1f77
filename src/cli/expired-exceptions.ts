/** Exceptions that have run out: each fails by itself, and is told beside the gap that is open again. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import type { Verdict } from '../review/assemble.ts';

/** One mistake for each of them, at its line. */
export function expiredExceptions({ governance }: Verdict): Diagnostic[] {
  return governance.exceptions
    .filter(({ state }) => state === 'expired')
    .map(({ id, check, on, expires, place }) =>
      errorAt(
        place,
        'exception-expired',
        `The exception ${quote(id)} for ${quote(`${check}@${on}`, 120)} ended on ${expires}; what it accepted is open again.`,
        'Mend it, or have it approved anew with a later `expires`.',
      ),
    );
}
