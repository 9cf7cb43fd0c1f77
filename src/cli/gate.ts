/** The gate of a pull request: what may pass since it was there before, and what may not whoever wrote it. */
import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import { errorAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { baselineDiagnostics, knownAtAdoption, knownBefore } from '../delta/known.ts';
import { isIndependent, widenings } from '../delta/widened.ts';
import type { House } from '../house/house.ts';
import type { Revision } from '../host/revision.ts';
import { projectRoot } from '../host/project-root.ts';
import type { AsOf, Verdict } from '../review/assemble.ts';
import type { SourceFile } from '../source/source-file.ts';
import { layBaseline, openBaseline } from './baseline-file.ts';
import { verdictAt } from './read-base.ts';
import { namedRevision } from './named-revision.ts';
import { UsageError } from './usage-error.ts';

/** What the command line says about it. */
export interface GateRequest {
  readonly baseline: string | null;
  /** Revision to compare with. */
  readonly against: string | null;
  /** Only what is new since `against` is judged. */
  readonly newOnly: boolean;
  /** Who wrote the change. */
  readonly author: string | null;
}

/** What the gate makes of one review. */
export interface Gated {
  /** The review, with what was known at adoption in it. */
  readonly review: Verdict;
  readonly known: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Files that the diagnostics point into, besides those of the spec. */
  readonly files: readonly SourceFile[];
}

/** A gate that is ready to look at reviews. */
export type Gate = (spec: string, root: string, review: Verdict, asOf: AsOf) => Promise<Gated>;

/** Opens what the gate compares with. Throws `UsageError`. */
export async function openGate(request: GateRequest, house: House): Promise<Outcome<Gate | null>> {
  const { baseline, against, newOnly } = request;
  if (newOnly && against === null && baseline === null) {
    throw new UsageError(
      '`--new-only` does not say what was there before.',
      'Add `--against main`, or `--baseline FILE`.',
    );
  }
  const opened = baseline === null ? null : await openBaseline(baseline);
  if (opened !== null && opened.value === null) return { value: null, diagnostics: opened.diagnostics };
  const revisions = new Map<string, Promise<Revision>>();
  const revisionOf = async (name: string, project: string): Promise<Revision> => {
    const known = revisions.get(project) ?? namedRevision(name, project);
    revisions.set(project, known);
    return known;
  };
  const gate: Gate = async (spec, root, review, asOf) => {
    const file = opened?.value ?? null;
    const laid = file === null ? review : layBaseline(spec, review, file);
    const before =
      against === null
        ? null
        : await verdictAt(
            await revisionOf(against, projectRoot(spec)),
            spec,
            root,
            review.design.environment,
            { asOf, house },
          );
    return {
      review: laid,
      known: new Map([
        ...(newOnly && before !== null && against !== null ? knownBefore(before, review, against) : []),
        ...knownAtAdoption(laid),
      ]),
      diagnostics: [
        ...(file === null ? [] : baselineDiagnostics(laid, file.source)),
        ...(against === null ? [] : widenedExceptions(before, review, against, request.author)),
      ],
      files: file === null ? [] : [file.source],
    };
  };
  return { value: gate, diagnostics: opened?.diagnostics ?? [] };
}

/** Whoever writes a change does not decide about what it lets through. */
function widenedExceptions(
  before: Verdict | null,
  review: Verdict,
  against: string,
  author: string | null,
): Diagnostic[] {
  return widenings(before, review)
    .filter(({ exception }) => author === null || !isIndependent(exception.approvedBy, author))
    .map(({ exception: { id, approvedBy, place }, how }) =>
      author === null
        ? errorAt(
            place,
            'exception-widened',
            `The exception ${quote(id)} ${how}, compared with ${quote(against)}, and who wrote the change is not known.`,
            'Add `--author NAME` with the author of the change, who must not be its approver.',
          )
        : errorAt(
            place,
            'exception-widened',
            `The exception ${quote(id)} ${how}, compared with ${quote(against)}, and ${approvedBy === null ? 'nobody is named who approved it' : `${quote(approvedBy)}, who approved it, wrote the change`}.`,
            'Have somebody else approve it, and name them in `approved-by`.',
          ),
    );
}
