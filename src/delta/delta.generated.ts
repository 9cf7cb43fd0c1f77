// Generated from schemas/delta.schema.json by `npm run generate`. Do not edit.

/** What became of one design between two states: everything that any format or document shows of it. */
export interface Delta {
  /** Version of this format. */
  readonly format: 1;
  /** What made it. */
  readonly tool: {
    /** Name. */
    readonly name: string;
    /** Version. */
    readonly version: string;
  };
  /** The design, as it is now; as it was, where it is gone. */
  readonly design: {
    /** Id. */
    readonly id: string;
    /** Title. */
    readonly title: string;
    /** The environment; null for the design as the spec states it. */
    readonly environment: string | null;
  };
  /** What became of the design as a whole. */
  readonly change: 'added' | 'removed' | 'changed' | 'unchanged' | 'unreadable';
  /** The state that is compared with; null where there was none. */
  readonly before: null | State;
  /** The state that is judged; null where there is none. */
  readonly after: null | State;
  /** What matters most, in sentences: recommendation, re-review, findings, threats, paths, design. */
  readonly summary: readonly string[];
  /** Whether the change has to be reviewed again, and by whom. */
  readonly review: {
    /** The highest level that a trigger demands: `none`, `team`, `security` or `board`; or whom the house rules name, who stands beside `security`. */
    readonly level: string;
    /** Whom the triggers call for together, the highest first: the highest of `team`, `security` and `board`, each of which includes those before it, and everybody whom the house rules name; none where nobody has to review. */
    readonly levels: readonly string[];
    /** Why the highest. */
    readonly because: string;
  };
  /** The rule packs and plugins by which both states were judged; none where only the tool's own rules held. */
  readonly rules: readonly Rules[];
  /** What in the change demands a review, the highest level first. */
  readonly triggers: readonly Trigger[];
  /** What was added, removed, renamed or changed in the design, in the order of the spec. */
  readonly elements: readonly ElementChange[];
  /** What became of each finding, subject by subject, the worst first. What stayed as it was is only counted. */
  readonly findings: readonly FindingChange[];
  /** What became of each threat, the worst first. What stayed as it was is only counted. */
  readonly threats: readonly ThreatChange[];
  /** Attack paths that were opened or closed. */
  readonly paths: readonly PathChange[];
  /** Totals. */
  readonly counts: {
    /** Findings, subject by subject: `before` and `new` and `reopened` without `fixed`, `accepted` and `removed` make `after`. */
    readonly findings: {
      /** Open before. */
      readonly before: number;
      /** Open now. */
      readonly after: number;
      /** Open now, and not before. */
      readonly new: number;
      /** Accepted before, and open now. */
      readonly reopened: number;
      /** Open in both, and worse now; or borne with no longer by the baseline. */
      readonly worse: number;
      /** Open in both, and better now. */
      readonly better: number;
      /** Open in both, and as bad. */
      readonly same: number;
      /** Open before, and mended. */
      readonly fixed: number;
      /** Open before, and accepted now. */
      readonly accepted: number;
      /** Open before, and gone with what it was about. */
      readonly removed: number;
    };
    /** Threats, element by element. */
    readonly threats: {
      /** Before. */
      readonly before: number;
      /** Now. */
      readonly after: number;
      /** New. */
      readonly new: number;
      /** Worse. */
      readonly worse: number;
      /** Better. */
      readonly better: number;
      /** As they were. */
      readonly same: number;
      /** Gone. */
      readonly gone: number;
    };
    /** Elements of the design. */
    readonly elements: {
      /** Added. */
      readonly added: number;
      /** Removed. */
      readonly removed: number;
      /** Renamed, and changed in nothing else. */
      readonly renamed: number;
      /** Changed. */
      readonly changed: number;
    };
    /** Fields whose change made the design weaker or stronger. */
    readonly controls: {
      /** Weaker. */
      readonly weaker: number;
      /** Stronger. */
      readonly stronger: number;
    };
  };
  /** The change as drawings; none where nothing that can be drawn has changed. */
  readonly diagrams: readonly Diagram[];
  /** Why a state could not be reviewed; empty where both could. */
  readonly mistakes: readonly Mistake[];
}

/** A stretch of text in a file. */
export interface Place {
  /** Path of the file. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1, in UTF-16 units. */
  readonly column: number;
  /** Line of the end. */
  readonly endLine: number;
  /** Column of the end. */
  readonly endColumn: number;
}

/** A design at one time. */
export interface State {
  /** How it was asked for: a file, a folder or a revision. */
  readonly name: string;
  /** Full hash of the commit that it was read from; null where it was read from disk. */
  readonly commit: string | null;
  /** The spec. */
  readonly file: string;
  /** The day as of which its dates were judged, YYYY-MM-DD. */
  readonly asOf: string;
  /** SHA-256 over the files of the spec. */
  readonly digest: string;
  /** The recommendation. */
  readonly recommendation: 'approve' | 'approve-with-conditions' | 'return';
  /** Why. */
  readonly because: string;
}

/** A change that demands a review. */
export interface Trigger {
  /** Its kind. */
  readonly id:
    | 'boundary-crossing'
    | 'internet-exposure'
    | 'data-class'
    | 'account'
    | 'weaker-tenancy'
    | 'weaker-encryption'
    | 'weaker-authentication';
  /** Who has to review it: `none`, `team`, `security` or `board`, or whom the house rules name. */
  readonly level: string;
  /** The same in words, such as `the board`. */
  readonly by: string;
  /** What changed, in a sentence. */
  readonly says: string;
  /** Why that level. */
  readonly because: string;
  /** Dotted path of what changed. */
  readonly path: string;
  /** A stretch of text in a file. */
  readonly place: Place;
}

/** An element that is new, gone, renamed or changed. */
export interface ElementChange {
  /** What became of it. */
  readonly change: 'added' | 'removed' | 'renamed' | 'changed';
  /** The section of the spec that it stands in, such as `components`. */
  readonly kind: string;
  /** Its id, as it is now; as it was, where it is gone. */
  readonly id: string;
  /** Its title, likewise. */
  readonly title: string;
  /** Its dotted path, likewise. */
  readonly path: string;
  /** Its path before; null where that is the same or it is new. */
  readonly formerPath: string | null;
  /** What happened, in a sentence. */
  readonly says: string;
  /** Where it stood. */
  readonly before: null | Place;
  /** Where it stands. */
  readonly after: null | Place;
  /** What changed in it, in the order of the spec. Empty for elements that are new or gone. */
  readonly fields: readonly FieldChange[];
}

/** A field with another value. */
export interface FieldChange {
  /** Its dotted path, as it is now; as it was, where it is gone. */
  readonly path: string;
  /** The value before, in one line; null where it was not stated. */
  readonly before: string | null;
  /** The value now; null where it is not stated. */
  readonly after: string | null;
  /** Where it stood. */
  readonly beforePlace: null | Place;
  /** Where it stands. */
  readonly afterPlace: null | Place;
  /** What that does to the design: known by the order of its values, or by the checks and controls that rest on it. */
  readonly effect: 'weaker' | 'stronger' | 'mixed' | 'none';
  /** What rests on it and is otherwise now; null where nothing is. */
  readonly because: string | null;
  /** What happened, in a sentence. */
  readonly says: string;
}

/** What became of what a check says of one subject. */
export interface FindingChange {
  /** What became of it. */
  readonly change: 'new' | 'reopened' | 'worse' | 'better' | 'fixed' | 'accepted' | 'removed';
  /** The same in every format and in both states. */
  readonly fingerprint: string;
  /** The check. */
  readonly check: string;
  /** What it is; what it was, where it is open no longer. */
  readonly kind: 'contradiction' | 'gap' | 'unstated';
  /** What happens if it stays. */
  readonly title: string;
  /** Dotted path of the subject. */
  readonly on: string;
  /** What is so; what was so, where it is open no longer. */
  readonly says: string;
  /** Why: the exception that expired, say; null where the sentence says it all. */
  readonly because: string | null;
  /** Severity before; null where it was not open. */
  readonly severityBefore: null | 'critical' | 'high' | 'medium' | 'low';
  /** Severity now; null where it is not open. */
  readonly severityAfter: null | 'critical' | 'high' | 'medium' | 'low';
  /** Where it was. */
  readonly before: null | Place;
  /** Where it is. */
  readonly after: null | Place;
  /** Number in the review of the state in which it is open, the later one if it is open in both. */
  readonly number: string | null;
}

/** What became of a threat. */
export interface ThreatChange {
  /** What became of it. */
  readonly change: 'new' | 'worse' | 'better' | 'gone';
  /** That of the threat in the later state that has it. */
  readonly fingerprint: string;
  /** The kind of threat. */
  readonly rule: string;
  /** Dotted path of what it is to. */
  readonly on: string;
  /** Dotted paths of further elements of which the same is so. */
  readonly also: readonly string[];
  /** What it is. */
  readonly title: string;
  /** What changed, in a sentence. */
  readonly says: string;
  /** Residual risk before; null where it was not there. */
  readonly riskBefore: string | null;
  /** Residual risk now; null where it is gone. */
  readonly riskAfter: string | null;
  /** Status before. */
  readonly statusBefore: string | null;
  /** Status now. */
  readonly statusAfter: string | null;
  /** A stretch of text in a file. */
  readonly place: Place;
  /** Number in the later review that has it. */
  readonly number: string | null;
}

/** What became of an attack path. */
export interface PathChange {
  /** What became of it. */
  readonly change: 'opened' | 'closed';
  /** From where to what. */
  readonly sentence: string;
  /** What changed, in a sentence. */
  readonly says: string;
  /** Number in the review in which it is open. */
  readonly number: string | null;
  /** The same in both states. */
  readonly key: string;
}

/** Why a state could not be reviewed. */
export interface Mistake {
  /** Which one. */
  readonly side: 'before' | 'after';
  /** What is wrong. */
  readonly message: string;
  /** Where. */
  readonly place: null | Place;
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
  /** What kind it is. */
  readonly kind: 'change';
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

/** A rule pack or a plugin. */
export interface Rules {
  /** What it is. */
  readonly kind: 'pack' | 'plugin';
  /** Id of a pack, file of a plugin. */
  readonly id: string;
  /** Version of a pack. */
  readonly version: string | null;
  /** The file. */
  readonly path: string;
  /** SHA-256 of its text. */
  readonly sha256: string;
}
