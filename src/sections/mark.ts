/** Severity, outcome and risk as shape, word and colour, so that they survive a grey copy and a screen reader. */
import type {
  AttackPath,
  AttackStep,
  Availability,
  Rating,
  Result,
  SignOff,
  Threat,
  WellArchitectedQuestion,
} from '../review/review.generated.ts';

/** A small drawing with its word. */
export interface Mark {
  /** CSS class: colours the shape, says whether it is filled or only outlined. */
  readonly kind: string;
  readonly word: string;
  /** Outline in a box of 12 by 12. */
  readonly path: string;
}

export type Severity = Result['severity'];
export type Outcome = Result['outcome'] | 'met' | 'short' | 'aws';
export type Level = Rating['risk'];

const DIAMOND = 'M6 .4 11.6 6 6 11.6.4 6Z';
const TRIANGLE = 'M6 .9 11.7 11H.3Z';
const SQUARE = 'M1.4 1.4h9.2v9.2H1.4Z';
const DISC = 'M6 1.6a4.4 4.4 0 1 1 0 8.8a4.4 4.4 0 1 1 0-8.8Z';
const DOT = 'M6 3.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8Z';
const TICK = 'M1.5 6.6 4.7 9.8 10.6 2.6';
const CROSS = 'M2.2 2.2 9.8 9.8M9.8 2.2 2.2 9.8';
const RING = 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8Z';
const DASH = 'M2.4 6H9.6';
const HALF = 'M6 1.4a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2ZM6 2.7v6.6a3.3 3.3 0 1 0 0-6.6Z';
const FRAME = 'M2 2h8v8H2Z';

const SEVERITIES: Readonly<Record<Severity, Mark>> = {
  critical: { kind: 'critical', word: 'Critical', path: DIAMOND },
  high: { kind: 'high', word: 'High', path: TRIANGLE },
  medium: { kind: 'medium', word: 'Medium', path: SQUARE },
  low: { kind: 'low', word: 'Low', path: DISC },
};

const OUTCOMES: Readonly<Record<Outcome, Mark>> = {
  pass: { kind: 'pass', word: 'Pass', path: TICK },
  met: { kind: 'pass', word: 'Met', path: TICK },
  gap: { kind: 'gap', word: 'Gap', path: CROSS },
  short: { kind: 'gap', word: 'Short', path: CROSS },
  unstated: { kind: 'unknown', word: 'Not stated', path: RING },
  accepted: { kind: 'accepted', word: 'Accepted', path: HALF },
  'not-applicable': { kind: 'none', word: 'Not applicable', path: DASH },
  aws: { kind: 'aws', word: 'AWS', path: FRAME },
};

const LEVELS: Readonly<Record<Level, Mark>> = {
  'very-high': { kind: 'critical', word: 'Very high', path: DIAMOND },
  high: { kind: 'high', word: 'High', path: TRIANGLE },
  moderate: { kind: 'medium', word: 'Moderate', path: SQUARE },
  low: { kind: 'low', word: 'Low', path: DISC },
  'very-low': { kind: 'low', word: 'Very low', path: DOT },
};

const STATUSES: Readonly<Record<Threat['status'], Mark>> = {
  open: { kind: 'gap', word: 'Open', path: CROSS },
  unknown: { kind: 'unknown', word: 'Unknown', path: RING },
  accepted: { kind: 'accepted', word: 'Accepted', path: HALF },
  mitigated: { kind: 'pass', word: 'Mitigated', path: TICK },
  'not-applicable': { kind: 'none', word: 'Not applicable', path: DASH },
};

const PATHS: Readonly<Record<AttackPath['state'], Mark>> = {
  open: { kind: 'gap', word: 'Open', path: CROSS },
  unknown: { kind: 'unknown', word: 'Not excluded', path: RING },
  closed: { kind: 'pass', word: 'Closed', path: TICK },
};

const VERDICTS: Readonly<Record<Availability['target'], Mark>> = {
  met: { kind: 'pass', word: 'Met', path: TICK },
  missed: { kind: 'gap', word: 'Missed', path: CROSS },
  'not-shown': { kind: 'unknown', word: 'Not shown', path: RING },
  'not-stated': { kind: 'none', word: 'No target', path: DASH },
};

const SIGNATURES: Readonly<Record<SignOff['state'], Mark>> = {
  pending: { kind: 'none', word: 'Pending', path: DASH },
  holds: { kind: 'pass', word: 'Signed', path: TICK },
  void: { kind: 'gap', word: 'VOID', path: CROSS },
  unbound: { kind: 'unknown', word: 'Not bound to a design', path: RING },
};

/** Whether a signature holds. */
export function signatureMark(state: SignOff['state']): Mark {
  return SIGNATURES[state];
}

/** Whether an objective holds. */
export function verdictMark(outcome: Availability['target']): Mark {
  return VERDICTS[outcome];
}

/** Whether an attack gets through. */
export function pathMark(state: AttackPath['state']): Mark {
  return PATHS[state];
}

/** The same of one step; one that needs no control is what the design is for. */
export function stepMark({ state, controls }: AttackStep): Mark {
  return controls.some(({ needed }) => needed)
    ? PATHS[state]
    : { kind: 'none', word: 'By design', path: DASH };
}

/** How bad a gap is. */
export function severityMark(severity: Severity): Mark {
  return SEVERITIES[severity];
}

/** What a check or a table found. */
export function outcomeMark(outcome: Outcome): Mark {
  return OUTCOMES[outcome];
}

/** Impact, likelihood or risk of a threat. */
export function levelMark(level: Level): Mark {
  return LEVELS[level];
}

/** Where a threat stands. */
export function statusMark(status: Threat['status']): Mark {
  return STATUSES[status];
}

/** The risk of a Well-Architected question. */
export function riskMark(risk: WellArchitectedQuestion['risk']): Mark {
  const marks = {
    high: { kind: 'high', word: 'High', path: TRIANGLE },
    medium: { kind: 'medium', word: 'Medium', path: SQUARE },
    none: { kind: 'pass', word: 'None', path: TICK },
    unknown: { kind: 'unknown', word: 'Not known', path: RING },
  } as const;
  return marks[risk];
}
