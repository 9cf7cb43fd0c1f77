/**
 * What a check is: one statement about a sound design, examined for each subject that it concerns. The
 * engine adds places, exceptions and order; a check only looks at facts and says what it found.
 */
import type { Source } from '../aws/source.ts';
import type { Fact } from '../model/fact.ts';
import type { Model } from '../model/model.ts';
import type { Pointer } from '../source/pointer.ts';

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
export interface Verdict {
  readonly outcome: 'pass' | 'gap' | 'unstated' | 'not-applicable';
  /** One sentence about this design: what is so, with names in backticks; no advice. */
  readonly says: string;
  /** The fields that decided it, the most telling first; the first one is where a finding points. */
  readonly facts: readonly Pointer[];
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

/** Whatever a check examines: an element of the model. */
export interface Subject {
  readonly id: string;
  readonly at: Pointer;
  readonly title: string;
}

/** The text and the metadata of a check; S is the kind of subject. */
export interface CheckDefinition<S extends Subject> {
  /** `area/what-is-expected`, equal to the path of its file. */
  readonly id: `${Area}/${string}`;
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
  readonly examine: (subject: S, model: Model) => Verdict;
}

/** A check as the engine runs it: the subject's type is closed over. */
export interface Check extends Omit<CheckDefinition<Subject>, 'subjects' | 'examine'> {
  readonly area: Area;
  /** Verdicts for every subject, in the order of the spec. */
  readonly run: (model: Model) => readonly { readonly subject: Subject; readonly verdict: Verdict }[];
}

/** Makes a check of its definition. */
export function defineCheck<S extends Subject>(definition: CheckDefinition<S>): Check {
  const { subjects, examine, ...rest } = definition;
  return {
    ...rest,
    area: rest.id.slice(0, rest.id.indexOf('/')) as Area,
    run: (model) => subjects(model).map((subject) => ({ subject, verdict: examine(subject, model) })),
  };
}

type Decisive = Fact<unknown> | Pointer;

const pointers = (facts: readonly Decisive[]): readonly Pointer[] =>
  facts.map((decisive) => (typeof decisive === 'string' ? decisive : decisive.at));

/** The design does what the check expects. */
export function pass(says: string, ...facts: readonly Decisive[]): Verdict {
  return { outcome: 'pass', says, facts: pointers(facts) };
}

/** The design says something that falls short. */
export function gap(says: string, ...facts: readonly Decisive[]): Verdict {
  return { outcome: 'gap', says, facts: pointers(facts) };
}

/** The design does not say; `says` names what is not stated: "`orders` does not say how it is encrypted." */
export function unstated(says: string, ...facts: readonly Decisive[]): Verdict {
  return { outcome: 'unstated', says, facts: pointers(facts) };
}

/** The subject is not concerned after all; `says` is the reason. */
export function notApplicable(says: string, ...facts: readonly Decisive[]): Verdict {
  return { outcome: 'not-applicable', says, facts: pointers(facts) };
}

/** The verdict with another severity than the check's own. */
export function withSeverity(severity: Severity, verdict: Verdict): Verdict {
  return { ...verdict, severity };
}
