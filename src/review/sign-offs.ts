/** Signatures, and whether each still holds: one is bound to the design that was signed, and to no other. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Model } from '../model/model.ts';
import { child } from '../source/pointer.ts';
import type { SignatureSpec } from '../spec/spec.generated.ts';
import { changedSince, type DesignChange, type SignedDesign } from './design-digest.ts';
import type { Origin, Trace } from './places.ts';
import type { SignOff } from './review.generated.ts';

/** The signatures of a design, in the order of the spec; `now` is what would be signed today. */
export function signOffsOf(model: Model, now: SignedDesign, trace: Trace): readonly SignOff[] {
  const stated = model.spec.review?.['sign-off'] ?? {};
  return Object.entries(stated).map(([id, signature]) => {
    const {
      role,
      name = null,
      decision = 'pending',
      date = null,
      conditions = [],
      digest = null,
    } = signature;
    const state = stateOf(decision, digest, now);
    return {
      id,
      role,
      name,
      decision,
      date,
      conditions: [...conditions],
      digest,
      state,
      changes: state === 'void' ? [...changesSince(signature, Object.values(stated), now)] : [],
      place: trace.place(child('/review/sign-off', id)),
    };
  });
}

/** Warnings about signatures that nobody can rely on. */
export function signOffDiagnostics(signOffs: readonly SignOff[], origin: Origin): readonly Diagnostic[] {
  return signOffs.flatMap(({ id, role, state, changes }) => {
    if (state !== 'void' && state !== 'unbound') return [];
    const isVoid = state === 'void';
    return [
      {
        code: isVoid ? 'sign-off-void' : 'sign-off-unbound',
        severity: 'warning' as const,
        message: isVoid
          ? `The sign-off of \`${id}\` (${role}) is void: the design is not the one that was signed. ${changedWords(changes)}`
          : `The sign-off of \`${id}\` (${role}) names no digest, so it cannot be shown what was signed.`,
        hint: isVoid
          ? 'Have it signed again, or undo the changes; `parapet explain sign-off --spec SPEC` prints what is signed today.'
          : 'Enter the `digest` and `covers` that `parapet explain sign-off --spec SPEC` prints on the day of signing.',
        place: origin.locate(child('/review/sign-off', id), 'key'),
        related: [],
      },
    ];
  });
}

function stateOf(decision: string, digest: string | null, now: SignedDesign): SignOff['state'] {
  if (decision === 'pending') return 'pending';
  if (digest === null) return 'unbound';
  return digest === now.digest ? 'holds' : 'void';
}

/** Those who signed the same share one record. */
function changesSince(
  { digest, covers }: SignatureSpec,
  others: readonly SignatureSpec[],
  now: SignedDesign,
): readonly DesignChange[] {
  const record =
    covers ?? others.find((other) => other.digest === digest && other.covers !== undefined)?.covers;
  return record === undefined ? [] : changedSince(record, now.covers);
}

/** Named in a message; the document lists them all. */
const NAMED = 5;

function changedWords(changes: readonly DesignChange[]): string {
  if (changes.length === 0) return 'It does not say what was covered.';
  const named = changes.slice(0, NAMED).map(({ path, change }) => `\`${path}\` ${change}`);
  const more = changes.length - named.length;
  return `Since then: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
