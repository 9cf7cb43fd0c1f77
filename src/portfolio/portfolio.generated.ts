// Generated from schemas/portfolio.schema.json by `npm run generate`. Do not edit.

/** Many designs side by side, and what only shows where several are seen: everything that the portfolio page shows. */
export interface Portfolio {
  /** Version of this format. */
  readonly format: 1;
  /** What made it. */
  readonly tool: {
    /** Name. */
    readonly name: string;
    /** Version. */
    readonly version: string;
  };
  /** The day as of which dates are judged. */
  readonly asOf: {
    /** The day. */
    readonly date: string;
    /** Where it was taken from. */
    readonly from: string;
  };
  /** All designs together. */
  readonly summary: {
    /** Designs that were reviewed. */
    readonly systems: number;
    /** How many have which recommendation, the worst first. */
    readonly recommendations: readonly {
      /** The recommendation. */
      readonly recommendation: 'approve' | 'approve-with-conditions' | 'return';
      /** How many designs. */
      readonly systems: number;
    }[];
    /** Open gaps by severity. */
    readonly open: Counts;
  };
  /** The designs, those that need most attention first. */
  readonly systems: readonly PortfolioSystem[];
  /** Specs with mistakes. */
  readonly notReviewed: readonly {
    /** The spec. */
    readonly spec: string;
    /** How many mistakes it has. */
    readonly mistakes: number;
    /** The first of them. */
    readonly first: string;
  }[];
  /** What only shows where several designs are seen, the worst first. */
  readonly findings: readonly PortfolioFinding[];
  /** Which design calls which, and whether both say so. */
  readonly flows: readonly PortfolioFlow[];
  /** Accounts that more than one design uses. */
  readonly accounts: readonly SharedThing[];
  /** Keys that more than one design uses. */
  readonly keys: readonly SharedThing[];
  /** Decisions that end, by day. */
  readonly due: readonly DueDecision[];
}

/** Open gaps by severity. */
export interface Counts {
  /** Critical. */
  readonly critical: number;
  /** High. */
  readonly high: number;
  /** Medium. */
  readonly medium: number;
  /** Low. */
  readonly low: number;
}

/** A place in a spec. */
export interface PortfolioPlace {
  /** The design. */
  readonly system: string;
  /** The file. */
  readonly file: string;
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1. */
  readonly column: number;
}

/** One design. */
export interface PortfolioSystem {
  /** Its id. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** The spec. */
  readonly spec: string;
  /** Who owns it. */
  readonly team: string;
  /** How much depends on it. */
  readonly criticality: string | null;
  /** The secrecy of its document. */
  readonly classification: string | null;
  /** What the document prints. */
  readonly digest: string;
  /** What the board is advised. */
  readonly recommendation: 'approve' | 'approve-with-conditions' | 'return';
  /** Why. */
  readonly because: string;
  /** Open gaps by severity. */
  readonly open: Counts;
  /** Statements that cannot both be true. */
  readonly contradictions: number;
  /** Gaps that somebody answers for. */
  readonly accepted: number;
  /** Questions that are answered. */
  readonly answered: number;
  /** Questions that are asked. */
  readonly asked: number;
  /** The worst that is open. */
  readonly worst: readonly {
    /** Its number in the document. */
    readonly number: string;
    /** How bad it is. */
    readonly severity: 'critical' | 'high' | 'medium' | 'low';
    /** What it is. */
    readonly title: string;
    /** The check. */
    readonly check: string;
    /** Who answers for it. */
    readonly owner: string;
    /** A place in a spec. */
    readonly place: PortfolioPlace;
  }[];
  /** Designs that it calls. */
  readonly calls: readonly string[];
  /** Designs that call it. */
  readonly calledBy: readonly string[];
}

/** What does not fit between designs. */
export interface PortfolioFinding {
  /** What kind of thing. */
  readonly kind:
    | 'unknown-to-callee'
    | 'unknown-to-caller'
    | 'authentication-differs'
    | 'no-such-design'
    | 'account-clash'
    | 'same-id';
  /** How bad it is. */
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  /** What is so. */
  readonly says: string;
  /** What to do. */
  readonly hint: string;
  /** The designs. */
  readonly systems: readonly string[];
  /** Where it is said. */
  readonly places: readonly PortfolioPlace[];
}

/** Calls from one design to another. */
export interface PortfolioFlow {
  /** The design that calls. */
  readonly from: string;
  /** The design that is called. */
  readonly to: string;
  /** Who says so. */
  readonly state: 'both' | 'caller-only' | 'callee-only';
  /** Data that goes with it, as either says. */
  readonly carries: readonly string[];
  /** The flows. */
  readonly places: readonly PortfolioPlace[];
}

/** What several designs use. */
export interface SharedThing {
  /** The account number; or the key, by account, Region and id. */
  readonly id: string;
  /** Who uses it. */
  readonly systems: readonly {
    /** The design. */
    readonly system: string;
    /** Its id there. */
    readonly as: string;
    /** What it is said to be for. */
    readonly what: string | null;
    /** A place in a spec. */
    readonly place: PortfolioPlace;
  }[];
  /** Whether they say different things of it. */
  readonly clash: boolean;
}

/** One decision. */
export interface DueDecision {
  /** The last day. */
  readonly day: string;
  /** Days until then; below zero where it has passed. */
  readonly daysLeft: number;
  /** What ends. */
  readonly kind: 'exception' | 'adoption' | 'question' | 'assumption';
  /** The design. */
  readonly system: string;
  /** Its id. */
  readonly id: string;
  /** What it is about. */
  readonly says: string;
  /** Who answers for it. */
  readonly owner: string;
  /** A place in a spec. */
  readonly place: PortfolioPlace;
}
