// Generated from schemas/review.schema.json by `npm run generate`. Do not edit.

/** The review of one design: everything that any document, format or exporter shows. */
export interface Review {
  /** Version of this format. */
  readonly format: 1;
  /** What made it. */
  readonly tool: {
    /** Name. */
    readonly name: string;
    /** Version. */
    readonly version: string;
    /** How many checks it knows. */
    readonly checks: number;
    /** How many kinds of threat it knows. */
    readonly threats: number;
  };
  /** The day as of which dates were judged. */
  readonly asOf: {
    /** YYYY-MM-DD. */
    readonly date: string;
    /** The same as seconds since 1970, UTC. */
    readonly epoch: number;
    /** Where it was taken from. */
    readonly from: 'argument' | 'source-date-epoch' | 'commit' | 'design' | 'today';
  };
  /** For which readers this review is, and what is withheld from them. */
  readonly edition: {
    /** The kind of readers. */
    readonly name: 'internal' | 'partner' | 'public';
    /** What is withheld. */
    readonly withheld: readonly {
      /** The redaction class. */
      readonly class:
        | 'account-ids'
        | 'resources'
        | 'addresses'
        | 'people'
        | 'links'
        | 'spec'
        | 'attacks'
        | 'findings';
      /** The same in words. */
      readonly title: string;
      /** How many different values were replaced by a name; 0 for what is left out as a whole. */
      readonly values: number;
    }[];
  };
  /** What the document is about. */
  readonly design: {
    /** Id. */
    readonly id: string;
    /** The id that the design had first, by which its fingerprints and baselines know it. */
    readonly firstId: string;
    /** Title. */
    readonly title: string;
    /** The environment of the design that was reviewed; null for the design as the spec states it. The title says it too. */
    readonly environment: string | null;
    /** The id that the environment had first, by which fingerprints and baselines know it; null where it is none. */
    readonly firstEnvironment: string | null;
    /** Summary. */
    readonly summary: string | null;
    /** Revision. */
    readonly revision: string | null;
    /** Status. */
    readonly status: string;
    /** Date. */
    readonly date: string | null;
    /** Owner. */
    readonly team: string;
    /** How to reach the owner. */
    readonly contact: string | null;
    /** Criticality. */
    readonly criticality: string | null;
    /** Classification of the document. */
    readonly classification: string | null;
    /** Who answers for the risk. */
    readonly riskOwner: string | null;
    /** Recovery time objective. */
    readonly rto: string | null;
    /** Recovery point objective. */
    readonly rpo: string | null;
    /** Availability target. */
    readonly availabilityTarget: string | null;
    /** Rules. */
    readonly compliance: readonly string[];
    /** Assumptions. */
    readonly assumptions: readonly {
      /** Id. */
      readonly id: string;
      /** Text. */
      readonly text: string;
      /** Where something stands in the spec; lines and columns count from 1. */
      readonly place: Place;
      /** Who makes sure that it is true. */
      readonly owner: string | null;
      /** By when. */
      readonly due: string | null;
      /** Whether that day has passed. */
      readonly overdue: boolean;
    }[];
    /** Exclusions. */
    readonly outOfScope: readonly {
      /** Id. */
      readonly id: string;
      /** Text. */
      readonly text: string;
      /** Where something stands in the spec; lines and columns count from 1. */
      readonly place: Place;
    }[];
  };
  /** Elements that had other ids before; fingerprints are made of the oldest. */
  readonly renames: readonly {
    /** Its dotted path. */
    readonly path: string;
    /** The paths that it had, the oldest first. */
    readonly formerPaths: readonly string[];
    /** Where something stands in the spec; lines and columns count from 1. */
    readonly place: Place;
  }[];
  /** The files of the spec. */
  readonly sources: readonly SourceFile[];
  /** SHA-256 over the spec's files: what is signed. */
  readonly digest: string;
  /** What the board is told. */
  readonly decision: {
    /** The recommendation. */
    readonly recommendation: 'approve' | 'approve-with-conditions' | 'return';
    /** Why. */
    readonly because: string;
    /** The rule, line by line. */
    readonly rule: readonly string[];
    /** What must be done, and by whom. */
    readonly conditions: readonly {
      /** Number. */
      readonly finding: string;
      /** What. */
      readonly text: string;
      /** Who. */
      readonly owner: string | null;
      /** By when. */
      readonly due: string | null;
    }[];
    /** What the board is asked to decide. */
    readonly asks: readonly string[];
  };
  /** Totals. */
  readonly counts: {
    /** Kinds of contradiction that were found. */
    readonly contradictions: number;
    /** Open gaps. */
    readonly critical: number;
    /** Open gaps. */
    readonly high: number;
    /** Open gaps. */
    readonly medium: number;
    /** Open gaps. */
    readonly low: number;
    /** Unanswered. */
    readonly unstated: number;
    /** Accepted. */
    readonly accepted: number;
    /** Passed. */
    readonly passed: number;
    /** Not applicable. */
    readonly notApplicable: number;
    /** Questions asked of the design. */
    readonly asked: number;
    /** Of these, answered. */
    readonly answered: number;
    /** A fact is a question that one check asked of one subject. The five kinds add up to all of them; questions that do not arise are none. */
    readonly facts: {
      /** Facts that the checks asked for. */
      readonly all: number;
      /** Answered by what the design states, well or badly. */
      readonly stated: number;
      /** Answered by a default of AWS. */
      readonly awsDefault: number;
      /** Open, with an owner and a date. */
      readonly unknown: number;
      /** Taken out by the team, with a reason. */
      readonly notApplicable: number;
      /** Not answered at all. */
      readonly silent: number;
      /** The same in words, without what there is none of. */
      readonly says: string;
    };
  };
  /** The scorecard. */
  readonly areas: readonly Area[];
  /** Open findings, worst first. */
  readonly findings: readonly Finding[];
  /** Every check with its results. */
  readonly checks: readonly Check[];
  /** Threats, worst first. */
  readonly threats: readonly Threat[];
  /** Element by STRIDE: the threats, or the reason why there are none. */
  readonly coverage: readonly CoverageRow[];
  /** Tables derived from the design. */
  readonly posture: Posture;
  /** What follows from the design as a whole. */
  readonly analysis: Analysis;
  /** What was reviewed, as tables. */
  readonly system: System;
  /** What older guides say of the services that the design uses, and what is so. */
  readonly changes: readonly {
    /** Its id, which `parapet explain` takes. */
    readonly topic: string;
    /** Its name. */
    readonly name: string;
    /** What uses it. */
    readonly on: readonly Named[];
    /** What is otherwise than people learned. */
    readonly notes: readonly Change[];
  }[];
  /** Diagrams. */
  readonly diagrams: readonly Diagram[];
  /** What the spec states and nothing else in this review repeats, in the order of the spec. */
  readonly notShown: readonly Stated[];
  /** What is open, accepted and decided. */
  readonly governance: Governance;
  /** What an organization added to the rules and decided about them. */
  readonly house: {
    /** Its packs of rules and its plugins. */
    readonly sources: readonly {
      /** Which of the two. */
      readonly kind: 'pack' | 'plugin';
      /** The id of a pack; the file of a plugin. */
      readonly id: string;
      /** Its version; null for a plugin. */
      readonly version: string | null;
      /** Title. */
      readonly title: string;
      /** The file. */
      readonly path: string;
      /** SHA-256 of its text. */
      readonly sha256: string;
      /** How many rules it has. */
      readonly rules: number;
    }[];
    /** Checks whose severity it set. */
    readonly severities: readonly {
      /** The check. */
      readonly check: string;
      /** The severity. */
      readonly severity: 'critical' | 'high' | 'medium' | 'low';
      /** The pack. */
      readonly by: string;
    }[];
    /** Checks that it does not ask. */
    readonly off: readonly {
      /** The check. */
      readonly check: string;
      /** Why. */
      readonly because: string;
      /** The pack. */
      readonly by: string;
    }[];
    /** What exceptions must be like. */
    readonly exceptions: {
      /** How far ahead their end may lie; null for any. */
      readonly longestDays: number | null;
      /** Whether owners may approve their own. */
      readonly selfApproval: boolean;
    };
    /** Who reviews a change. */
    readonly reviewLevels: readonly {
      /** What the change does. */
      readonly trigger: string;
      /** Who reviews it. */
      readonly level: string;
      /** The pack. */
      readonly by: string;
    }[];
  };
  /** Well-Architected questions, answered by the design or by the team. */
  readonly wellArchitected: WellArchitected;
}

/** Something that people learned about AWS and that is no longer so, or never was. */
export interface Change {
  /** What older guides say. */
  readonly once: string;
  /** What is so today. */
  readonly now: string;
  /** Since when, a year, month or day; null where no day is known, or where it was never otherwise. */
  readonly since: string | null;
  /** Where that can be read. */
  readonly sources: readonly Source[];
}

/** Where something stands in the spec; lines and columns count from 1. */
export interface Place {
  /** Path relative to the project root. */
  readonly file: string;
  /** Line. */
  readonly line: number;
  /** Column. */
  readonly column: number;
  /** Last line. */
  readonly endLine: number;
  /** Column after the last character. */
  readonly endColumn: number;
}

/** An element of the design. */
export interface Named {
  /** Its id. */
  readonly id: string;
  /** Its title, or its id. */
  readonly title: string;
  /** Its place as dotted path, such as `keys.claims`. */
  readonly path: string;
  /** Where something stands in the spec; lines and columns count from 1. */
  readonly place: Place;
}

/** A field that decided something. */
export interface Fact {
  /** Dotted path of the field. */
  readonly path: string;
  /** What the spec says there, in one line; null where it is silent. */
  readonly value: string | null;
  /** Where something stands in the spec; lines and columns count from 1. */
  readonly place: Place;
}

/** Where a fact about AWS comes from. */
export interface Source {
  /** Title of the page. */
  readonly title: string;
  /** Its address. */
  readonly url: string;
  /** The day it was read. */
  readonly read: string;
  /** Whether the fact was found there. */
  readonly verified: boolean;
}

/** A file of the spec. */
export interface SourceFile {
  /** Path relative to the project root. */
  readonly path: string;
  /** Hash of its bytes. */
  readonly sha256: string;
  /** How many lines it has. */
  readonly lines: number;
  /** Its text; null in an edition that withholds it. */
  readonly text: string | null;
}

/** What a check found for one subject. */
export interface Result {
  /** An element of the design. */
  readonly subject: Named;
  /** The same in every revision and format as long as check and subject have the same names. */
  readonly fingerprint: string;
  /** The outcome. */
  readonly outcome: 'pass' | 'gap' | 'unstated' | 'accepted' | 'not-applicable';
  /** How much it matters here. */
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  /** What is so, in a sentence. */
  readonly says: string;
  /** The fields that decided it. */
  readonly facts: readonly Fact[];
  /** The id of the exception that covers it. */
  readonly exception: string | null;
  /** Why it does not apply or is accepted. */
  readonly reason: string | null;
  /** What the answer rests on: what the design states, a default of AWS that applies by itself, an open question of the team, its word that the question does not apply, or nothing, because the design is silent. Null where the question does not arise. */
  readonly basis: 'stated' | 'aws-default' | 'unknown' | 'not-applicable' | 'silent' | null;
}

/** A check of the checklist with all it found. */
export interface Check {
  /** Its id. */
  readonly id: string;
  /** Its area. */
  readonly area: string;
  /** The pack or the plugin that it is from, with its version; null for Parapet's own. */
  readonly pack: string | null;
  /** How much it matters. */
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  /** The consequence when it is not met. */
  readonly title: string;
  /** What a sound design does. */
  readonly expects: string;
  /** Why it matters. */
  readonly rationale: string;
  /** What to write. */
  readonly remedy: string;
  /** Where its facts come from. */
  readonly sources: readonly Source[];
  /** Controls of public frameworks. */
  readonly mappings: readonly {
    /** The framework. */
    readonly framework: string;
    /** The control. */
    readonly control: string;
  }[];
  /** What people once knew differently about what it examines. */
  readonly since: readonly Change[];
  /** Rows of the fact table. */
  readonly covers: readonly string[];
  /** Well-Architected question. */
  readonly question: string | null;
  /** One for each subject. */
  readonly results: readonly Result[];
  /** Why there was nothing to examine; null where there was. */
  readonly whenNone: string | null;
}

/** A value that the author wrote. */
export interface Stated {
  /** Dotted path of the field. */
  readonly path: string;
  /** The whole value as text. */
  readonly value: string;
  /** Nothing else in the review repeats it, or only its beginning is quoted, because it is long. */
  readonly why: 'not-repeated' | 'cut';
  /** Where something stands in the spec; lines and columns count from 1. */
  readonly place: Place;
}

/** A contradiction, an open gap or an unanswered question: one cause with all its subjects. */
export interface Finding {
  /** Its number in this document, such as `F-03`. */
  readonly number: string;
  /** Stable across revisions: check and first subject. */
  readonly key: string;
  /** The check. */
  readonly check: string;
  /** The area. */
  readonly area: string;
  /** Two statements that cannot both be true, a gap in what is stated, or something that is not stated. */
  readonly kind: 'contradiction' | 'gap' | 'unstated';
  /** The highest of its subjects. */
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  /** The consequence. */
  readonly title: string;
  /** What a sound design does. */
  readonly expects: string;
  /** Why it matters. */
  readonly rationale: string;
  /** What to write. */
  readonly remedy: string;
  /** Every subject with it. */
  readonly subjects: readonly {
    /** An element of the design. */
    readonly subject: Named;
    /** `check@path`, for people. */
    readonly key: string;
    /** The check that found it; one finding holds several where they have one cause. */
    readonly check: string;
    /** The same in every revision and format as long as check and subject have the same names. */
    readonly fingerprint: string;
    /** What is so. */
    readonly says: string;
    /** How much it matters here. */
    readonly severity: 'critical' | 'high' | 'medium' | 'low';
    /** The fields that decided it. */
    readonly facts: readonly Fact[];
  }[];
  /** Who mends it. */
  readonly owner: string | null;
  /** By when. */
  readonly due: string | null;
  /** Whether the date has passed. */
  readonly overdue: boolean;
  /** Where it is tracked. */
  readonly ticket: string | null;
  /** Where its facts come from. */
  readonly sources: readonly Source[];
}

/** A gap that is accepted for a time. */
export interface Exception {
  /** Its id. */
  readonly id: string;
  /** The check. */
  readonly check: string;
  /** Dotted path of its subject. */
  readonly on: string;
  /** Why. */
  readonly because: string;
  /** What is done instead. */
  readonly compensating: string | null;
  /** Who owns it. */
  readonly owner: string;
  /** Who accepted it. */
  readonly approvedBy: string | null;
  /** The last day on which it holds. */
  readonly expires: string;
  /** Whether it holds. */
  readonly state: 'live' | 'expired' | 'unused';
  /** Days until it expires; negative once it has. */
  readonly daysLeft: number;
  /** Where something stands in the spec; lines and columns count from 1. */
  readonly place: Place;
}

/** A check that the team says does not apply. */
export interface Exclusion {
  /** Id. */
  readonly id: string;
  /** The check. */
  readonly check: string;
  /** Dotted path of the subject; null for every one. */
  readonly on: string | null;
  /** Why. */
  readonly because: string;
  /** Who agreed; null where nobody is named. */
  readonly approvedBy: string | null;
  /** Where something stands in the spec; lines and columns count from 1. */
  readonly place: Place;
}

/** Something that was open when the team began to use Parapet, and is borne with for a time; nobody accepted it. */
export interface AdoptedFinding {
  /** The same in every revision and format. */
  readonly fingerprint: string;
  /** The check, or the kind of contradiction. */
  readonly check: string;
  /** Dotted path of its subject. */
  readonly on: string;
  /** What it was at adoption. */
  readonly kind: 'contradiction' | 'gap' | 'unstated';
  /** How much it mattered then. */
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  /** The day of adoption. */
  readonly since: string;
  /** The last day on which it is borne with. */
  readonly expires: string;
  /** Days until then; negative once it has passed. */
  readonly daysLeft: number;
  /** Whether it is still borne with, has run out, is worse than it was, or is open no longer. */
  readonly state: 'known' | 'expired' | 'worse' | 'mended';
  /** The finding that it belongs to now; null where it is open no longer. */
  readonly finding: string | null;
}

/** Something that stands, or would stand, against a threat. */
export interface Mitigation {
  /** The control. */
  readonly control: string;
  /** Whether it does. */
  readonly holds: 'yes' | 'no' | 'unknown';
  /** What it does. */
  readonly kind: 'preventive' | 'detective' | 'corrective';
  /** Dotted path of the field. */
  readonly path: string;
  /** Where something stands in the spec; lines and columns count from 1. */
  readonly place: Place;
  /** What to write there. */
  readonly write: string | null;
}

/** Impact by likelihood. */
export interface Rating {
  /** How bad. */
  readonly impact: 'very-low' | 'low' | 'moderate' | 'high' | 'very-high';
  /** How likely. */
  readonly likelihood: 'very-low' | 'low' | 'moderate' | 'high' | 'very-high';
  /** Both. */
  readonly risk: 'very-low' | 'low' | 'moderate' | 'high' | 'very-high';
}

/** A threat to this design. */
export interface Threat {
  /** Its number in this document, such as `T-03`. */
  readonly number: string;
  /** Stable across revisions. */
  readonly key: string;
  /** The same in every revision and format as long as threat and element have the same names. */
  readonly fingerprint: string;
  /** The rule that found it, or the team's own id. */
  readonly rule: string;
  /** Who found it. */
  readonly origin: 'derived' | 'team';
  /** Its title. */
  readonly title: string;
  /** Its kinds. */
  readonly stride: readonly (
    | 'spoofing'
    | 'tampering'
    | 'repudiation'
    | 'information-disclosure'
    | 'denial-of-service'
    | 'elevation-of-privilege'
  )[];
  /** What it harms. */
  readonly harms: readonly ('confidentiality' | 'integrity' | 'availability')[];
  /** The whole sentence. */
  readonly statement: string;
  /** An element of the design. */
  readonly on: Named;
  /** Other elements with the same cause. */
  readonly also: readonly Named[];
  /** Data whose loss decides the impact. */
  readonly data: readonly Named[];
  /** Facts that make it real here. */
  readonly because: readonly Fact[];
  /** What stands or would stand against it. */
  readonly mitigations: readonly Mitigation[];
  /** Impact by likelihood. */
  readonly inherent: Rating;
  /** Impact by likelihood. */
  readonly residual: Rating;
  /** Where it stands. */
  readonly status: 'mitigated' | 'open' | 'unknown' | 'accepted' | 'not-applicable';
  /** How the rating came about. */
  readonly factors: readonly {
    /** What was counted. */
    readonly text: string;
    /** What it did. */
    readonly effect: string;
  }[];
  /** What would lower it most. */
  readonly wouldDrop: string | null;
  /** Weaknesses. */
  readonly cwe: readonly number[];
  /** ATT&CK techniques. */
  readonly attack: readonly string[];
  /** What would show that it happens, and whether somebody is told of it here; empty where AWS gives no sign. */
  readonly detection: readonly {
    /** What it is: a finding, an event or a metric. */
    readonly kind: string;
    /** Its exact name. */
    readonly name: string;
    /** Whether it reaches somebody in this design. */
    readonly seen: boolean;
    /** Dotted path of the field that says so or is missing. */
    readonly path: string;
    /** Where something stands in the spec; lines and columns count from 1. */
    readonly place: Place;
  }[];
  /** What the team does about it. */
  readonly decision: string | null;
  /** Why the team decides so, where it decides against what was derived. */
  readonly reason: string | null;
  /** Who owns it. */
  readonly owner: string | null;
}

/** One property of one kind of data at one place. */
export interface CiaCell {
  /** Level that is needed. */
  readonly required: 'low' | 'moderate' | 'high';
  /** Whether the level was assumed from the classification. */
  readonly assumed: boolean;
  /** Whether the design proves it. */
  readonly outcome: 'pass' | 'gap' | 'unstated' | 'not-applicable';
  /** With what, or what is missing. */
  readonly says: string;
  /** The fields that decided it. */
  readonly facts: readonly Fact[];
}

/** One kind of data at one place where it rests or moves. */
export interface CiaRow {
  /** An element of the design. */
  readonly data: Named;
  /** An element of the design. */
  readonly where: Named;
  /** How it is there. */
  readonly form:
    | 'at-rest'
    | 'in-transit'
    | 'backup'
    | 'log'
    | 'dead-letter'
    | 'replica'
    | 'link'
    | 'event'
    | 'vendor-copy';
  /** One property of one kind of data at one place. */
  readonly confidentiality: CiaCell;
  /** One property of one kind of data at one place. */
  readonly integrity: CiaCell;
  /** One property of one kind of data at one place. */
  readonly availability: CiaCell;
}

/** One question about a flow. */
export interface AaaCell {
  /** Whether the design answers it well. */
  readonly outcome: 'pass' | 'gap' | 'unstated' | 'not-applicable';
  /** The answer. */
  readonly says: string;
  /** The fields that decided it. */
  readonly facts: readonly Fact[];
}

/** Who is authenticated, authorized and accounted for on one flow. */
export interface AaaRow {
  /** An element of the design. */
  readonly flow: Named;
  /** An element of the design. */
  readonly from: Named;
  /** An element of the design. */
  readonly to: Named;
  /** Whether it crosses a trust boundary. */
  readonly crossesBoundary: boolean;
  /** One question about a flow. */
  readonly authentication: AaaCell;
  /** One question about a flow. */
  readonly authorization: AaaCell;
  /** One question about a flow. */
  readonly accounting: AaaCell;
  /** One question about a flow. */
  readonly nonRepudiation: AaaCell;
  /** One question about a flow. */
  readonly transport: AaaCell;
}

/** Whether one duty of the customer is met for one component. */
export interface Duty {
  /** Which duty. */
  readonly id: string;
  /** Whether it is met. */
  readonly outcome: 'met' | 'short' | 'unstated' | 'aws' | 'not-applicable';
  /** By what, or what is missing. */
  readonly says: string;
  /** The fields that decided it. */
  readonly facts: readonly Fact[];
}

/** Who looks after what for one component. */
export interface ResponsibilityRow {
  /** An element of the design. */
  readonly component: Named;
  /** The AWS service. */
  readonly service: string;
  /** Class. */
  readonly class: 'infrastructure' | 'container' | 'abstracted';
  /** Why this class. */
  readonly classReason: string;
  /** In the order of the duties. */
  readonly duties: readonly Duty[];
}

/** Who answers for a layer in each class of services. */
export interface ResponsibilityLayer {
  /** Its id. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** One for each class. */
  readonly cells: readonly {
    /** The class. */
    readonly class: 'infrastructure' | 'container' | 'abstracted';
    /** Who answers for it. */
    readonly by: 'customer' | 'shared' | 'aws';
    /** The part of it that is the customer's, where not all is. */
    readonly note: string | null;
    /** Whether fields and checks of ours tell anything of it. */
    readonly judged: boolean;
    /** How many components of the class prove it. */
    readonly met: number;
    /** Components that fall short. */
    readonly short: readonly Named[];
    /** Components that do not say. */
    readonly unstated: readonly Named[];
    /** Findings behind it, by number. */
    readonly findings: readonly string[];
  }[];
}

/** A place that tenants share. */
export interface TenancyProof {
  /** An element of the design. */
  readonly where: Named;
  /** What it is. */
  readonly kind: 'store' | 'queue' | 'cache' | 'compute' | 'log' | 'key';
  /** One question about a flow. */
  readonly mechanism: AaaCell;
  /** One question about a flow. */
  readonly enforced: AaaCell;
  /** One question about a flow. */
  readonly tested: AaaCell;
  /** One question about a flow. */
  readonly noisy: AaaCell;
  /** Threats between tenants that remain here, by number. */
  readonly threats: readonly string[];
}

/** An event that needs a decision. */
export interface EventDecision {
  /** An element of the design. */
  readonly subject: Named;
  /** The event as `service/what-happened`. */
  readonly event: string;
  /** Its detail type; null where it does not come over a bus. */
  readonly type: string | null;
  /** Whom it tells most. */
  readonly serves: 'business' | 'security' | 'operations';
  /** Why it needs a decision: it tells of data, or a promise of the design fails there. */
  readonly reason: 'business' | 'promise';
  /** What was decided; `unasked` where nobody has. */
  readonly decision: 'used' | 'not-used' | 'undecided' | 'unasked';
  /** The hook or the alert that decides. */
  readonly by: Named | null;
  /** What the design gets from it. */
  readonly value: string;
  /** What an alarm on a metric sees of it. */
  readonly metricSees: 'nothing' | 'a-count' | 'everything';
  /** Whether AWS delivers it at least once. */
  readonly durable: boolean;
  /** Where a fact about AWS comes from. */
  readonly source: Source;
  /** The fields that decided it. */
  readonly facts: readonly Fact[];
}

/** The least that somebody should be told of a component. */
export interface AlertMinimum {
  /** An element of the design. */
  readonly component: Named;
  /** Metrics and events. */
  readonly signals: readonly {
    /** Which. */
    readonly kind: 'metric' | 'event';
    /** Its name. */
    readonly name: string;
    /** Whether AWS recommends an alarm on it; otherwise we ask for it. */
    readonly recommended: boolean;
    /** The alert that passes it on. */
    readonly by: Named | null;
  }[];
}

/** A promise about a secret or a key, and what it needs. */
export interface Implied {
  /** An element of the design. */
  readonly subject: Named;
  /** The promise. */
  readonly promise: string;
  /** What it needs. */
  readonly needs: readonly {
    /** What. */
    readonly need: string;
    /** Whether the design has it. */
    readonly outcome: 'pass' | 'gap' | 'unstated' | 'not-applicable';
    /** By what, or what is missing. */
    readonly says: string;
    /** The fields that decided it. */
    readonly facts: readonly Fact[];
  }[];
}

/** Tables derived from the design. */
export interface Posture {
  /** Confidentiality, integrity, availability. */
  readonly cia: readonly CiaRow[];
  /** Authentication, authorization, accounting. */
  readonly aaa: readonly AaaRow[];
  /** Shared responsibility. */
  readonly responsibility: {
    /** The columns. */
    readonly duties: readonly {
      /** Its id. */
      readonly id: string;
      /** Its title. */
      readonly title: string;
      /** What it asks for. */
      readonly meaning: string;
    }[];
    /** One for each component. */
    readonly rows: readonly ResponsibilityRow[];
    /** Nineteen layers, from the data down to the buildings. */
    readonly layers: readonly ResponsibilityLayer[];
    /** Where a fact about AWS comes from. */
    readonly source: Source;
  };
  /** Events that the services of the design offer, as decisions. */
  readonly events: {
    /** Which events need a decision. */
    readonly rule: string;
    /** How many events the components can announce at all. */
    readonly offered: number;
    /** Those that need a decision, in the order of the spec. */
    readonly rows: readonly EventDecision[];
  };
  /** What somebody should be told of, and is. */
  readonly alerts: {
    /** Where the minimum comes from. */
    readonly sources: readonly Source[];
    /** One for each component that has a minimum. */
    readonly rows: readonly AlertMinimum[];
    /** Alerts that do not do what their place in the list promises. */
    readonly weak: readonly {
      /** An element of the design. */
      readonly alert: Named;
      /** Why. */
      readonly says: string;
      /** The fields that decided it. */
      readonly facts: readonly Fact[];
    }[];
  };
  /** What rotation, reading and revocation need around secrets and keys. */
  readonly implied: readonly Implied[];
  /** What proves that tenants are kept apart, wherever they share something. */
  readonly tenancy: readonly TenancyProof[];
}

/** One drawing. */
export interface Figure {
  /** Its id; unique in the document. */
  readonly id: string;
  /** What to look for. */
  readonly caption: string;
  /** What it shows, in words. */
  readonly alt: string;
  /** Mermaid source; text is already protected. */
  readonly source: string;
  /** The layout engine. */
  readonly layout: 'grid' | 'elk' | 'dagre';
  /** Order of siblings, for the grid layout. */
  readonly order: readonly string[];
  /** What shapes and lines mean. */
  readonly legend: readonly {
    /** The mark: a class name or a line style. */
    readonly mark: string;
    /** What it means. */
    readonly meaning: string;
  }[];
}

/** A diagram with the ways in which it may be drawn, best first; the first whose figures are all legible is used. */
export interface Diagram {
  /** Its id. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** What it shows. */
  readonly kind:
    | 'accounts'
    | 'network'
    | 'data-flow'
    | 'tenancy'
    | 'secrets'
    | 'events'
    | 'alerts'
    | 'sequence'
    | 'key-life'
    | 'attack-path';
  /** The id of what it is about. */
  readonly about: string | null;
  /** Each is a complete set of figures. */
  readonly candidates: readonly (readonly Figure[])[];
  /** The same in words: a row for every edge. */
  readonly rows: {
    /** Column heads. */
    readonly columns: readonly string[];
    /** Rows. */
    readonly cells: readonly (readonly string[])[];
  };
}

/** An account. */
export interface Account {
  /** An element of the design. */
  readonly element: Named;
  /** Twelve digits. */
  readonly accountId: string;
  /** Organizational unit. */
  readonly ou: string | null;
  /** What it is for. */
  readonly purpose: string | null;
  /** The stage. */
  readonly environment: string | null;
  /** Regions in use. */
  readonly regions: readonly string[];
  /** What the organization forbids. */
  readonly guardrails: readonly string[];
  /** How many components run in it. */
  readonly components: number;
}

/** How two accounts connect. */
export interface Connection {
  /** An element of the design. */
  readonly element: Named;
  /** An element of the design. */
  readonly from: Named;
  /** An element of the design. */
  readonly to: Named;
  /** By what. */
  readonly via: string;
  /** What for. */
  readonly purpose: string | null;
  /** What must hold. */
  readonly conditions: readonly string[];
}

/** A subnet. */
export interface Subnet {
  /** An element of the design. */
  readonly element: Named;
  /** Zone. */
  readonly zone: string;
  /** Addresses. */
  readonly cidr: string | null;
  /** Tier. */
  readonly tier: string;
  /** What stands in it. */
  readonly holds: readonly string[];
}

/** A VPC. */
export interface Network {
  /** An element of the design. */
  readonly element: Named;
  /** An element of the design. */
  readonly account: Named;
  /** Region. */
  readonly region: string | null;
  /** Addresses. */
  readonly cidr: string | null;
  /** Zones. */
  readonly zones: readonly string[];
  /** Subnets. */
  readonly subnets: readonly Subnet[];
  /** Ways out. */
  readonly egress: readonly {
    /** Whether only named destinations can be reached; null if not stated. */
    readonly filtered: boolean | null;
    /** Id. */
    readonly id: string;
    /** Kind. */
    readonly kind: string;
    /** Subnet. */
    readonly subnet: string | null;
  }[];
  /** Endpoints. */
  readonly endpoints: readonly {
    /** Id. */
    readonly id: string;
    /** Kind. */
    readonly kind: string;
    /** Service. */
    readonly service: string;
    /** Subnets. */
    readonly subnets: readonly string[];
    /** Policy. */
    readonly policy: string | null;
  }[];
  /** Flow logs in a line. */
  readonly flowLogs: string | null;
}

/** A component. */
export interface ComponentSpec {
  /** An element of the design. */
  readonly element: Named;
  /** AWS service. */
  readonly service: string;
  /** What it does. */
  readonly category: string;
  /** Account id. */
  readonly account: string | null;
  /** Region. */
  readonly region: string | null;
  /** Network id. */
  readonly network: string | null;
  /** Zones. */
  readonly zones: readonly string[];
  /** Title of its trust boundary. */
  readonly boundary: string;
  /** Titles of data that rests in it. */
  readonly stores: readonly string[];
  /** What it is there for. */
  readonly purpose: string | null;
  /** How data is encrypted where it rests, in a line. */
  readonly encryption: string | null;
  /** The design that it belongs to, by its id, where that is another one. */
  readonly design: string | null;
  /** How many, in a line. */
  readonly instances: string | null;
  /** The field that puts it on the internet; null where nothing stated does. */
  readonly internet: {
    /** The field. */
    readonly path: string;
    /** Where something stands in the spec; lines and columns count from 1. */
    readonly place: Place;
  } | null;
}

/** A kind of data. */
export interface Data {
  /** An element of the design. */
  readonly element: Named;
  /** What it holds. */
  readonly description: string | null;
  /** Classification. */
  readonly classification: string;
  /** Whether it is about people. */
  readonly personal: boolean | null;
  /** Rules. */
  readonly regulated: readonly string[];
  /** Impact. */
  readonly confidentiality: 'low' | 'moderate' | 'high' | null;
  /** Impact. */
  readonly integrity: 'low' | 'moderate' | 'high' | null;
  /** Impact. */
  readonly availability: 'low' | 'moderate' | 'high' | null;
  /** Titles of places where it rests. */
  readonly where: readonly string[];
  /** How long it is kept. */
  readonly retention: string | null;
}

/** A flow. */
export interface Flow {
  /** An element of the design. */
  readonly element: Named;
  /** Its number in the diagram. */
  readonly number: number;
  /** An element of the design. */
  readonly from: Named;
  /** An element of the design. */
  readonly to: Named;
  /** Trust boundary. */
  readonly fromBoundary: string;
  /** Trust boundary. */
  readonly toBoundary: string;
  /** Whether it crosses one. */
  readonly crossesBoundary: boolean;
  /** Titles of data. */
  readonly carries: readonly string[];
  /** Protocol and port. */
  readonly protocol: string | null;
  /** TLS in a line. */
  readonly encryption: string | null;
  /** In a line. */
  readonly authentication: string | null;
  /** In a line. */
  readonly authorization: string | null;
  /** In a line. */
  readonly accounting: string | null;
}

/** A secret. */
export interface Secret {
  /** An element of the design. */
  readonly element: Named;
  /** Kind. */
  readonly kind: string;
  /** Where it is kept, in words; null where that is not stated. */
  readonly store: string | null;
  /** Key id. */
  readonly key: string | null;
  /** Readers. */
  readonly readers: readonly string[];
  /** In a line. */
  readonly rotation: string | null;
  /** In a line. */
  readonly revocation: string | null;
}

/** A key. */
export interface Key {
  /** An element of the design. */
  readonly element: Named;
  /** Kind. */
  readonly kind: string;
  /** What it is for, in the word of the spec. */
  readonly usage: string | null;
  /** Account. */
  readonly account: string | null;
  /** Region. */
  readonly region: string | null;
  /** What it encrypts. */
  readonly protects: readonly string[];
  /** Administrators. */
  readonly administrators: readonly string[];
  /** Users. */
  readonly users: readonly string[];
  /** In a line. */
  readonly rotation: string | null;
  /** In a line. */
  readonly revocation: string | null;
}

/** A hook. */
export interface Event {
  /** An element of the design. */
  readonly element: Named;
  /** An element of the design. */
  readonly source: Named;
  /** Event. */
  readonly event: string;
  /** Targets. */
  readonly targets: readonly string[];
  /** Whether it is used. */
  readonly decision: 'used' | 'not-used' | 'undecided';
  /** What the business gets. */
  readonly value: string | null;
  /** Why. */
  readonly because: string | null;
  /** Dead-letter destination. */
  readonly deadLetter: string | null;
}

/** An alert. */
export interface Alert {
  /** An element of the design. */
  readonly element: Named;
  /** What it watches. */
  readonly watches: readonly string[];
  /** What fires it. */
  readonly trigger: string;
  /** What sees it. */
  readonly mechanism: 'alarm' | 'event-rule' | 'both' | 'unstated';
  /** Whom it reaches. */
  readonly channels: readonly string[];
  /** What to do. */
  readonly runbook: string | null;
  /** How urgent. */
  readonly severity: string | null;
}

/** How tenants are kept apart in one component. */
export interface Isolation {
  /** An element of the design. */
  readonly component: Named;
  /** Model. */
  readonly model: string | null;
  /** Mechanism. */
  readonly by: string | null;
  /** Whether it was tested. */
  readonly tested: string | null;
  /** What keeps one from using up everything. */
  readonly noisyNeighbour: string | null;
}

/** What was reviewed, as tables. */
export interface System {
  /** Accounts. */
  readonly accounts: readonly Account[];
  /** Connections. */
  readonly connections: readonly Connection[];
  /** Networks. */
  readonly networks: readonly Network[];
  /** Components. */
  readonly components: readonly ComponentSpec[];
  /** Actors. */
  readonly actors: readonly {
    /** An element of the design. */
    readonly element: Named;
    /** Kind. */
    readonly kind: string;
    /** Trust. */
    readonly trust: string;
    /** Its own design, by id; null where none is named. */
    readonly design: string | null;
    /** Who. */
    readonly description: string | null;
  }[];
  /** Trust boundaries. */
  readonly boundaries: readonly {
    /** Id. */
    readonly id: string;
    /** Title. */
    readonly title: string;
    /** Titles of members. */
    readonly members: readonly string[];
  }[];
  /** Data. */
  readonly data: readonly Data[];
  /** Flows. */
  readonly flows: readonly Flow[];
  /** Tenancy. */
  readonly tenancy: {
    /** Model. */
    readonly model: string | null;
    /** Tenants. */
    readonly tenants: string | null;
    /** What says which tenant. */
    readonly identifier: string | null;
    /** Why. */
    readonly decision: string | null;
    /** In each component. */
    readonly isolation: readonly Isolation[];
  };
  /** Secrets. */
  readonly secrets: readonly Secret[];
  /** Keys. */
  readonly keys: readonly Key[];
  /** Hooks. */
  readonly events: readonly Event[];
  /** Alerts. */
  readonly alerts: readonly Alert[];
}

/** What nobody knows yet. */
export interface OpenQuestion {
  /** Id. */
  readonly id: string;
  /** Dotted path. */
  readonly about: string | null;
  /** The question. */
  readonly question: string;
  /** Owner. */
  readonly owner: string;
  /** Due. */
  readonly due: string | null;
  /** Whether the date has passed. */
  readonly overdue: boolean;
  /** Where something stands in the spec; lines and columns count from 1. */
  readonly place: Place;
}

/** What is open, accepted and decided. */
export interface Governance {
  /** Open questions. */
  readonly openQuestions: readonly OpenQuestion[];
  /** Exceptions. */
  readonly exceptions: readonly Exception[];
  /** Checks that the team says do not apply. */
  readonly exclusions: readonly Exclusion[];
  /** What was known at adoption, from the baseline; empty without one. */
  readonly adopted: readonly AdoptedFinding[];
  /** Decisions. */
  readonly decisions: readonly {
    /** Id. */
    readonly id: string;
    /** What. */
    readonly title: string;
    /** Why. */
    readonly because: string;
    /** What was not chosen. */
    readonly alternatives: readonly string[];
    /** When. */
    readonly date: string | null;
    /** By whom. */
    readonly by: string | null;
    /** Where something stands in the spec; lines and columns count from 1. */
    readonly place: Place;
  }[];
  /** What is signed today: the design whatever its layout, without the signatures. */
  readonly signing: {
    /** SHA-256 of the design with its keys in order. */
    readonly digest: string;
    /** Short digests by section or element, such as `components.intake`. */
    readonly covers: {
      readonly [key: string]: string;
    };
  };
  /** Signatures. */
  readonly signOffs: readonly SignOff[];
  readonly previous: {
    /** When. */
    readonly date: string | null;
    /** Of which revision. */
    readonly revision: string | null;
    /** What was asked for. */
    readonly conditions: readonly {
      /** What. */
      readonly text: string;
      /** Whether it was done. */
      readonly met: boolean;
    }[];
  } | null;
  /** The team's answers. */
  readonly wellArchitected: readonly {
    /** Question. */
    readonly question: string;
    /** Answer. */
    readonly answer: string;
    /** Notes. */
    readonly notes: string | null;
    /** Risk. */
    readonly risk: string | null;
  }[];
  /** Defaults of AWS that answers rest on, because the design states nothing else. */
  readonly defaults: readonly {
    /** An element of the design. */
    readonly subject: Named;
    /** Dotted path of the field that is not written. */
    readonly field: string;
    /** What AWS does by itself. */
    readonly says: string;
    /** Since when (a year, a month or a day); null where it was always so. */
    readonly since: string | null;
    /** Where a fact about AWS comes from. */
    readonly source: Source;
  }[];
}

/** An area of the checklist. */
export interface Area {
  /** Id. */
  readonly id: string;
  /** Title. */
  readonly title: string;
  /** How many results. */
  readonly pass: number;
  /** How many results. */
  readonly gap: number;
  /** How many results. */
  readonly unstated: number;
  /** How many results. */
  readonly accepted: number;
  /** How many results. */
  readonly notApplicable: number;
  /** Number of the worst finding. */
  readonly worst: string | null;
  /** Its severity. */
  readonly worstSeverity: 'critical' | 'high' | 'medium' | 'low' | null;
}

/** A question of the Well-Architected Framework. */
export interface WellArchitectedQuestion {
  /** Its id, such as `SEC8`. */
  readonly id: string;
  /** Its pillar. */
  readonly pillar: string;
  /** The question. */
  readonly question: string;
  /** Who answers it. */
  readonly answeredBy: 'design' | 'team' | 'both' | 'nobody';
  /** The risk by our rule. */
  readonly risk: 'none' | 'medium' | 'high' | 'unknown';
  /** How many checks ask it. */
  readonly checks: number;
  /** How many of their answers are sound. */
  readonly passed: number;
  /** Numbers of findings under it. */
  readonly findings: readonly string[];
  /** What the team answered. */
  readonly answer: string | null;
  /** What the team adds. */
  readonly notes: string | null;
}

/** Well-Architected questions, answered by the design or by the team. */
export interface WellArchitected {
  /** How risks are counted. */
  readonly rule: string;
  /** Where a fact about AWS comes from. */
  readonly source: Source;
  /** The six pillars. */
  readonly pillars: readonly {
    /** Its id. */
    readonly id: string;
    /** Its title. */
    readonly title: string;
    /** How many questions it has. */
    readonly questions: number;
    /** Answered by the design. */
    readonly byDesign: number;
    /** Answered by the team alone. */
    readonly byTeam: number;
    /** Answered by nobody. */
    readonly open: number;
    /** High risks. */
    readonly high: number;
    /** Medium risks. */
    readonly medium: number;
  }[];
  /** All questions. */
  readonly questions: readonly WellArchitectedQuestion[];
}

/** A control on a step of an attack. */
export interface AttackControl {
  /** What it is. */
  readonly control: string;
  /** Whether the spec proves it. */
  readonly holds: 'yes' | 'no' | 'unknown';
  /** Whether the step stays open without it. */
  readonly needed: boolean;
  /** Points that it costs an attacker where it holds. */
  readonly effort: number;
  /** The field that would prove it. */
  readonly path: string;
  /** Where something stands in the spec; lines and columns count from 1. */
  readonly place: Place;
  /** What to write there, as YAML. */
  readonly write: string | null;
}

/** One step of an attack: from one place to the next. */
export interface AttackStep {
  /** Where it starts, as readers see it. */
  readonly from: string;
  /** Where it ends, as readers see it. */
  readonly to: string;
  /** What makes it possible. */
  readonly means:
    | 'flow'
    | 'answer'
    | 'event'
    | 'front-door'
    | 'network'
    | 'exposure'
    | 'role'
    | 'trust'
    | 'sign-in'
    | 'secret'
    | 'administration';
  /** What is done, as it follows "can". */
  readonly does: string;
  /** What the team calls that which makes it possible. */
  readonly title: string;
  /** Open: nothing needed stands in the way. Unknown: the spec does not say. Closed: every control that one step needs is in place. */
  readonly state: 'open' | 'unknown' | 'closed';
  /** Points that it costs: the base and every control that holds. */
  readonly effort: number;
  /** The points before any control. */
  readonly base: {
    /** Why. */
    readonly text: string;
    /** Points. */
    readonly effort: number;
  };
  /** Controls on it. */
  readonly controls: readonly AttackControl[];
  /** The lines that state it. */
  readonly evidence: readonly Fact[];
}

/** A way from somebody less trusted to data whose loss would be a high impact. */
export interface AttackPath {
  /** Number in this review, such as `P-01`. */
  readonly number: string;
  /** Stable: the elements in the order of the way. */
  readonly key: string;
  /** Open: nothing needed stands in the way. Unknown: the spec does not say. Closed: every control that one step needs is in place. */
  readonly state: 'open' | 'unknown' | 'closed';
  /** Points of all its steps. */
  readonly effort: number;
  /** Whether it is told in the main part of the document. */
  readonly shown: boolean;
  /** Who starts it; null for anybody on the internet. */
  readonly source: Named | null;
  /** Where the data is. */
  readonly targets: readonly Named[];
  /** The data. */
  readonly data: readonly Named[];
  /** What is done with it. */
  readonly gain: 'read' | 'write' | 'read-and-write';
  /** The whole way in one sentence. */
  readonly sentence: string;
  /** The steps, one for each place of data at the end. */
  readonly steps: readonly AttackStep[];
  /** Controls in place that close it. */
  readonly closedBy: readonly string[];
}

/** What follows from the design as a whole. */
export interface Analysis {
  /** Attack paths and what would cut them. */
  readonly attack: {
    /** The paths, those that are shown first, each worst first. */
    readonly paths: readonly AttackPath[];
    /** Pairs of a source and a place of data that some way joins, closed ones included. */
    readonly pairs: number;
    /** What a bound kept from being looked at. */
    readonly bounds: readonly string[];
    /** The smallest set of controls that cuts every way that is not closed. */
    readonly cut: {
      /** The controls to add. */
      readonly controls: readonly {
        /** What it is. */
        readonly control: string;
        /** The field that would prove it. */
        readonly path: string;
        /** Where something stands in the spec; lines and columns count from 1. */
        readonly place: Place;
        /** What to write there, as YAML. */
        readonly write: string | null;
        /** Numbers of the paths that need it. */
        readonly paths: readonly string[];
      }[];
      /** Whether no smaller set exists. */
      readonly exact: boolean;
      /** Pairs of a source and a place of data that it parts. */
      readonly cut: number;
      /** Pairs that no control of a spec parts, because each step is meant to be possible. */
      readonly left: number;
    };
  };
  /** What falls with each account, identity, role, key and secret, the worst first. */
  readonly blastRadius: readonly BlastRadius[];
  /** What follows from each failure, the worst first. */
  readonly failures: readonly Failure[];
  /** Availability of each way in, the least available first. */
  readonly availability: readonly Availability[];
}

/** Elements of a set: how many there are, and the first of them. */
export interface Some {
  /** How many. */
  readonly count: number;
  /** The first, in the order of the spec. */
  readonly first: readonly Named[];
}

/** What falls with one account, identity, role, key or secret. */
export interface BlastRadius {
  /** Number in this review, such as `B-01`. */
  readonly number: string;
  /** What it is. */
  readonly kind: 'account' | 'identity-provider' | 'identity' | 'role' | 'key' | 'secret';
  /** An element of the design. */
  readonly subject: Named;
  /** The worst that follows, from the impact of the data. */
  readonly harm: 'high' | 'moderate' | 'low' | 'none';
  /** Elements of a set: how many there are, and the first of them. */
  readonly reads: Some;
  /** Elements of a set: how many there are, and the first of them. */
  readonly writes: Some;
  /** Elements of a set: how many there are, and the first of them. */
  readonly stops: Some;
  /** Elements of a set: how many there are, and the first of them. */
  readonly halts: Some;
  /** Elements of a set: how many there are, and the first of them. */
  readonly loses: Some;
  /** The classifications of the data that is read or changed, the most secret first. */
  readonly classes: readonly string[];
  /** Controls that make it smaller. */
  readonly limits: readonly {
    /** What it is. */
    readonly says: string;
    /** Whether the spec proves it. */
    readonly holds: 'yes' | 'no' | 'unknown';
    /** The field. */
    readonly path: string;
    /** Where something stands in the spec; lines and columns count from 1. */
    readonly place: Place;
  }[];
  /** The lines from which it follows. */
  readonly facts: readonly Fact[];
}

/** What follows when one thing fails. */
export interface Failure {
  /** Number in this review, such as `S-01`. */
  readonly number: string;
  /** What fails. */
  readonly kind: 'zone' | 'nat-gateway' | 'endpoint' | 'region' | 'dependency' | 'identity-provider' | 'key';
  /** An element of the design. */
  readonly subject: Named;
  /** Components that stop. */
  readonly stops: readonly {
    /** An element of the design. */
    readonly element: Named;
    /** Why. */
    readonly because: string;
  }[];
  /** Components that go on with less. */
  readonly degrades: readonly {
    /** An element of the design. */
    readonly element: Named;
    /** Why. */
    readonly because: string;
  }[];
  /** Flows that stop. */
  readonly flowsStopped: readonly {
    /** An element of the design. */
    readonly element: Named;
    /** Why. */
    readonly because: string;
  }[];
  /** Flows that are late or partly served. */
  readonly flowsDegraded: readonly {
    /** An element of the design. */
    readonly element: Named;
    /** Why. */
    readonly because: string;
  }[];
  /** How many in all; the lists hold the first. */
  readonly counts: {
    /** Components that stop. */
    readonly stops: number;
    /** Components that degrade. */
    readonly degrades: number;
    /** Components that go on unharmed. */
    readonly survives: number;
    /** Flows that stop. */
    readonly flowsStopped: number;
    /** Flows that degrade. */
    readonly flowsDegraded: number;
  };
  /** Against the recovery time objective. */
  readonly rto: {
    /** Whether it holds, as far as the spec shows. */
    readonly outcome: 'met' | 'missed' | 'not-shown' | 'not-stated';
    /** Why. */
    readonly says: string;
  };
  /** Against the recovery point objective. */
  readonly rpo: {
    /** Whether it holds, as far as the spec shows. */
    readonly outcome: 'met' | 'missed' | 'not-shown' | 'not-stated';
    /** Why. */
    readonly says: string;
  };
  /** The lines from which it follows. */
  readonly facts: readonly Fact[];
}

/** What published service levels promise together for one way into the design. */
export interface Availability {
  /** An element of the design. */
  readonly flow: Named;
  /** The product, in percent, to three decimals; at most this where something is left out, null where all is. */
  readonly percent: string | null;
  /** Minutes in 30 days that this allows to be down. */
  readonly minutes: number | null;
  /** Against the stated target. */
  readonly target: 'met' | 'missed' | 'not-shown' | 'not-stated';
  /** The smallest factor. */
  readonly weakest: string | null;
  /** The factors. */
  readonly terms: readonly {
    /** An element of the design. */
    readonly component: Named;
    /** The service. */
    readonly service: string;
    /** Percent that AWS promises. */
    readonly percent: string;
    /** For what it promises it. */
    readonly scope: string;
    /** The day on which AWS last changed the page. */
    readonly updated: string | null;
    /** Where a fact about AWS comes from. */
    readonly source: Source;
  }[];
  /** Elements of a set: how many there are, and the first of them. */
  readonly leftOut: Some;
}

/** An element and what of STRIDE was found for it. */
export interface CoverageRow {
  /** An element of the design. */
  readonly element: Named;
  /** What it is. */
  readonly kind: 'actor' | 'component' | 'flow';
  /** One cell for each letter of STRIDE, in that order. */
  readonly cells: readonly {
    /** The kind of threat. */
    readonly stride:
      | 'spoofing'
      | 'tampering'
      | 'repudiation'
      | 'information-disclosure'
      | 'denial-of-service'
      | 'elevation-of-privilege';
    /** Numbers of the threats of that kind to it. */
    readonly threats: readonly string[];
    /** Numbers of the threats of that kind that are told of its flows, its network or its account instead. */
    readonly elsewhere: readonly string[];
    /** Why there are none at all; null where there are. */
    readonly reason: string | null;
  }[];
}

/** A signature. */
export interface SignOff {
  /** Id. */
  readonly id: string;
  /** Role. */
  readonly role: string;
  /** Name. */
  readonly name: string | null;
  /** Decision. */
  readonly decision: string;
  /** Date. */
  readonly date: string | null;
  /** Conditions. */
  readonly conditions: readonly string[];
  /** Of the design that was signed; null if it is not recorded. */
  readonly digest: string | null;
  /** Whether it holds for this design: void if another one was signed, unbound if nobody can tell. */
  readonly state: 'pending' | 'holds' | 'void' | 'unbound';
  /** What is otherwise than what was signed, as far as the record tells. */
  readonly changes: readonly {
    /** A section or an element of one. */
    readonly path: string;
    /** What became of it. */
    readonly change: 'added' | 'removed' | 'changed';
  }[];
  /** Where something stands in the spec; lines and columns count from 1. */
  readonly place: Place;
}
