/**
 * What a check is: one statement about a sound design, examined for each subject that it concerns. The
 * engine adds places, exceptions and order; a check only looks at facts and says what it found.
 */
import type { Source } from '../aws/source.ts';
import type { Answer } from '../model/answer.ts';
import type { Model, Subject } from '../model/model.ts';

/** Critical: likely compromise or loss. High: a main control is missing. Medium: a second one. Low: hygiene. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** Areas of the checklist, in the order of the document. */
export type Area =
  | 'accounts'
  | 'network'
  | 'compute'
  | 'data'
  | 'identity'
  | 'secrets'
  | 'keys'
  | 'tenancy'
  | 'edge'
  | 'logging'
  | 'events'
  | 'alerts'
  | 'resilience'
  | 'assurance';

/** What a check found for one subject. */
export interface Verdict extends Answer {
  /** Overrides the check's severity for this subject. */
  readonly severity?: Severity;
}

/** Identifiers in public frameworks; only ones that were verified. */
export interface Mappings {
  readonly securityHub?: readonly string[];
  readonly cis?: readonly string[];
  readonly nist?: readonly string[];
  readonly attack?: readonly string[];
}

/** The text and the metadata of a check; S is the kind of subject. */
export interface CheckDefinition<S extends Subject> {
  /** `area/what-is-expected`, equal to the path of its file; `house/name` for a rule of an organization. */
  readonly id: `${Area | 'house'}/${string}`;
  readonly severity: Severity;
  /** The consequence when it is not met, at most 90 characters: "Losing one zone stops all egress". */
  readonly title: string;
  /** What a sound design does, as a short statement: "Each zone has its own NAT gateway". */
  readonly expects: string;
  /** Why it matters; what was once said and is true today, since when. */
  readonly rationale: string;
  /** What to do, naming the field to write. */
  readonly remedy: string;
  readonly sources: readonly Source[];
  readonly mappings: Mappings;
  /** Rows of the article and of the modern checks that it covers, such as `VPC-04`. */
  readonly covers: readonly string[];
  /** Well-Architected question, such as `REL10`; null where none fits. */
  readonly question: string | null;
  /** Why nothing is to be examined when there are no subjects: "The design has no NAT gateway." */
  readonly whenNone: string;
  readonly subjects: (model: Model) => readonly S[];
  /** `asOf` is the day as of which lateness is judged, YYYY-MM-DD. */
  readonly examine: (subject: S, model: Model, asOf: string) => Verdict;
}

/** A check as the engine runs it: the subject's type is closed over. */
export interface Check extends Omit<CheckDefinition<Subject>, 'subjects' | 'examine'> {
  readonly area: Area;
  /** Verdicts for every subject, in the order of the spec, as of a day. */
  readonly run: (
    model: Model,
    asOf: string,
  ) => readonly { readonly subject: Subject; readonly verdict: Verdict }[];
}

/** Makes a check of its definition. */
export function defineCheck<S extends Subject>(definition: CheckDefinition<S>): Check {
  const { subjects, examine, ...rest } = definition;
  return {
    ...rest,
    area: rest.id.slice(0, rest.id.indexOf('/')) as Area,
    run: (model, asOf) =>
      subjects(model).map((subject) => ({ subject, verdict: examine(subject, model, asOf) })),
  };
}

/** The verdict with another severity than the check's own. */
export function withSeverity(severity: Severity, verdict: Verdict): Verdict {
  return { ...verdict, severity };
}
