/** The gate of a pull request: what may pass since it was there before, and what may not whoever wrote it. */
import path from 'node:path';

import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import { errorAt, warningAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { baselineDiagnostics, knownAtAdoption, knownBefore } from '../delta/known.ts';
import { type Adopted, systemOf } from '../delta/baseline.ts';
import { placeIn, readBaseline } from '../delta/read-baseline.ts';
import { silencedGaps } from '../delta/silenced.ts';
import { adoptionsWidened, isIndependent, widenings } from '../delta/widened.ts';
import type { House } from '../house/house.ts';
import type { Revision } from '../host/revision.ts';
import { projectRoot } from '../host/project-root.ts';
import type { AsOf, Verdict } from '../review/assemble.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type BaselineFile, knownOf, layBaseline, openBaseline } from './baseline-file.ts';
import { verdictAt } from './read-base.ts';
import { namedRevision } from './named-revision.ts';
import { reaches, type Threshold } from './threshold.ts';
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
export type Gate = (spec: Gating, review: Verdict, asOf: AsOf) => Promise<Gated>;

/** The spec of a review, and how it is judged. */
export interface Gating {
  readonly path: string;
  /** The folder that paths are named from. */
  readonly root: string;
  readonly failOn: Threshold;
}

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
  const gate: Gate = async ({ path: spec, root, failOn }, review, asOf) => {
    const file = opened?.value ?? null;
    const laid = file === null ? review : layBaseline(spec, review, file);
    if (against === null) return { ...gated(laid, file), known: knownAtAdoption(laid) };
    const revision = await revisionOf(against, projectRoot(spec));
    const before = await verdictAt(revision, { spec, root, design: review.design }, { asOf, house });
    const { known, diagnostics, ...rest } = gated(laid, file);
    return {
      ...rest,
      known: new Map([...(newOnly && before !== null ? knownBefore(before, review, against) : []), ...known]),
      diagnostics: [
        ...diagnostics,
        ...widenedExceptions(before, review, against, request.author),
        ...silenced(before, review, against, failOn),
        ...(file === null ? [] : await widenedBaseline(revision, { file, spec, before, review, against })),
      ],
    };
  };
  return { value: gate, diagnostics: opened?.diagnostics ?? [] };
}

/** What the baseline alone says of a review. */
function gated(laid: Verdict, file: BaselineFile | null): Gated {
  return {
    review: laid,
    known: knownAtAdoption(laid),
    diagnostics: file === null ? [] : baselineDiagnostics(laid, file.source),
    files: file === null ? [] : [file.source],
  };
}

interface Adopting {
  readonly file: BaselineFile;
  readonly spec: string;
  readonly before: Verdict | null;
  readonly review: Verdict;
  readonly against: string;
}

/** Points that a change enters into the baseline although they were not there before it, or for longer. */
async function widenedBaseline(
  revision: Revision,
  { file, spec, before, review, against }: Adopting,
): Promise<Diagnostic[]> {
  const entry = knownOf(file.baseline, file.path, spec, systemOf(review));
  if (entry === null) return [];
  const project = projectRoot(file.path);
  const name = path.relative(project, path.resolve(file.path)).split(path.sep).join('/');
  const text = await revision.read(name);
  const old = text === null ? null : readBaseline({ path: name, text }).value;
  return adoptionsWidened(old, before, entry).map(({ adopted, how }) =>
    errorAt(
      placeIn(file.source, adopted.fingerprint),
      'baseline-widened',
      `The baseline ${WIDENED[how](adopted)}, compared with ${quote(against)}.`,
      'Mend it, or have somebody else accept it in an exception under `review.exceptions`.',
    ),
  );
}

const WIDENED = {
  new: (one: Adopted) => `knows ${pointOf(one)}, which this change opened`,
  later: (one: Adopted) => `bears with ${pointOf(one)} for longer, until ${one.expires}`,
  worse: (one: Adopted) => `knows ${pointOf(one)} as ${one.severity}, which is worse than it was`,
} as const;

function pointOf({ check, on }: Adopted): string {
  return quote(`${check}@${on}`, 120);
}

/** What would fail fails all the same where a change only stops talking about it. */
function silenced(before: Verdict | null, review: Verdict, against: string, failOn: Threshold): Diagnostic[] {
  return silencedGaps(before, review).map(({ check, on, severity, said, how, place }) => {
    const tell = reaches(severity, failOn) ? errorAt : warningAt;
    return tell(
      place,
      'gap-silenced',
      `${quote(`${check}@${on}`, 120)} was a gap at ${quote(against)} (${said.replace(/[.]$/, '')}) and is ${SILENCES[how]}: that mends nothing.`,
      how === 'not stated'
        ? 'State how it is. What has to stay as it was is accepted in an exception under `review.exceptions`.'
        : 'Have somebody else rule the check out under `review.not-applicable`, and name them in `approved-by`.',
    );
  });
}

const SILENCES = {
  'not stated': 'not stated any more',
  'not applicable': 'said not to apply, by the change itself',
} as const;

/** Whoever writes a change does not decide about what it lets through. */
function widenedExceptions(
  before: Verdict | null,
  review: Verdict,
  against: string,
  author: string | null,
): Diagnostic[] {
  return widenings(before, review)
    .filter(({ approvedBy }) => author === null || !isIndependent(approvedBy, author))
    .map(({ what, how, approvedBy, place }) =>
      author === null
        ? errorAt(
            place,
            'exception-widened',
            `${what} ${how}, compared with ${quote(against)}, and who wrote the change is not known.`,
            'Add `--author NAME` with the author of the change, who must not be its approver.',
          )
        : errorAt(
            place,
            'exception-widened',
            `${what} ${how}, compared with ${quote(against)}, and ${approvedBy === null ? 'nobody is named who approved it' : `${quote(approvedBy)}, who approved it, wrote the change`}.`,
            'Have somebody else approve it, and name them in `approved-by`.',
          ),
    );
}
