/**
 * What a derived threat is: a cause that the model can show, told as a sentence about this design, with what
 * was found to stand against it and what would. Rating is printed arithmetic over the facts given here.
 */
import { type SignalId, signal } from '../aws/signals.ts';
import type { Source } from '../aws/source.ts';
import type { Fact } from '../model/fact.ts';
import type { Data, Model, Subject } from '../model/model.ts';
import type { Pointer } from '../source/pointer.ts';
import { pagesOf } from './frameworks.ts';

export type Stride =
  | 'spoofing'
  | 'tampering'
  | 'repudiation'
  | 'information-disclosure'
  | 'denial-of-service'
  | 'elevation-of-privilege';

export type Property = 'confidentiality' | 'integrity' | 'availability';

/** How near the source is: anonymous public, partner, own staff, something inside the system, or nobody (an accident). */
export type Exposure = 'external' | 'partner' | 'workforce' | 'internal' | 'accident';

/**
 * Threat grammar: "{source} {prerequisite} can {action}, which leads to {impact} of {asset}." Each part is at
 * most 200 characters; names of the design stand in backticks.
 */
export interface Statement {
  readonly source: string;
  readonly prerequisite: string;
  readonly action: string;
  readonly impact: string;
  readonly asset: string;
}

/** Something that stands, or would stand, against the threat. */
export interface Mitigation {
  /** The control in a few words: "TLS 1.2 or newer on `submit-claim`". */
  readonly control: string;
  /** Yes: stated and sufficient. No: stated and not sufficient, or known absent. Unknown: the spec is silent. */
  readonly holds: 'yes' | 'no' | 'unknown';
  /** Whether it keeps the threat from happening, only shows it, or limits the harm. */
  readonly kind: 'preventive' | 'detective' | 'corrective';
  /** Whether the threat stays open without it; what is not needed only helps. */
  readonly needed: boolean;
  /** The field that says so, or that would. */
  readonly at: Pointer;
  /** The same field of the other elements with the same cause. */
  readonly also: readonly Pointer[];
  /** The value to write at that field, as YAML: `"1.2"`, `true`, `[documents]`; null where it holds. */
  readonly write: string | null;
}

/** Something about this design that makes the threat more or less likely than its source alone; effect -2 to +2. */
export interface Circumstance {
  readonly text: string;
  readonly effect: number;
}

/** One occurrence of a threat in a design. */
export interface Occurrence {
  /** Where it bites: element id, pointer and title. */
  readonly on: Subject;
  /** Other elements with the same cause; they are listed, not repeated. */
  readonly also: readonly Subject[];
  readonly statement: Statement;
  readonly exposure: Exposure;
  readonly circumstances: readonly Circumstance[];
  /** Data whose loss decides the impact; where empty, the criticality of the design decides. */
  readonly data: readonly Data[];
  /** Facts that make the threat real here. */
  readonly because: readonly Fact<unknown>[];
  readonly mitigations: readonly Mitigation[];
}

/** A kind of threat. */
export interface Threat {
  /** `stride/name`, equal to the path of its file. */
  readonly id: `${Stride}/${string}`;
  readonly title: string;
  readonly stride: readonly Stride[];
  readonly harms: readonly Property[];
  /** Weaknesses by CWE number. */
  readonly cwe: readonly number[];
  /** Techniques of MITRE ATT&CK for Enterprise. */
  readonly attack: readonly string[];
  /** What would show it, the most telling first; empty where nothing of AWS does. */
  readonly detection: readonly SignalId[];
  readonly sources: readonly Source[];
  /** Every place in this design where the cause is real or cannot be excluded. */
  readonly find: (model: Model) => readonly Occurrence[];
}

/** Declares a threat; its sources are the pages of its weaknesses, its techniques and what shows it. */
export function defineThreat(threat: Omit<Threat, 'sources'>): Threat {
  const shown = new Set(threat.detection.map((id) => signal(id).source));
  return { ...threat, sources: [...pagesOf(threat.cwe, threat.attack), ...shown] };
}
