/** What a rule pack states, as `schemas/rule-pack.schema.json` describes it. */
import type { Area, Severity } from '../checks/check.ts';
import type { SchemaNode } from '../spec/schema-view.ts';
import type { SubjectName } from './subjects.ts';

/** A rule: a check without code. */
export interface RuleSpec {
  readonly area: Area;
  readonly severity: Severity;
  readonly title: string;
  readonly expects: string;
  readonly rationale: string;
  readonly remedy: string;
  readonly sources?: readonly { readonly title: string; readonly url: string; readonly read: string }[];
  readonly subjects: SubjectName;
  readonly where?: SchemaNode;
  readonly expect: SchemaNode;
  /** What it is when the design does not say what `expect` requires; a question unless it says otherwise. */
  readonly absent?: 'unstated' | 'gap';
  readonly fixture?: string;
}

/** From how many of each on a design is returned, or approved with conditions only. */
export interface VerdictLimits {
  readonly 'critical-gaps'?: number;
  readonly 'high-gaps'?: number;
  readonly 'medium-gaps'?: number;
  readonly 'high-questions'?: number;
  readonly 'expired-exceptions'?: number;
  readonly 'very-high-threats'?: number;
  readonly 'high-threats'?: number;
  readonly 'unmet-conditions'?: number;
  readonly 'answered-below'?: number;
}

/** What the house decides about the checks of all packs and about the review itself. */
export interface SettingsSpec {
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly off?: Readonly<Record<string, string>>;
  readonly exceptions?: { readonly longest?: string; readonly 'self-approval'?: boolean };
  readonly verdict?: { readonly return?: VerdictLimits; readonly conditions?: VerdictLimits };
  readonly 'review-levels'?: Readonly<Record<string, string>>;
}

/** A pack. */
export interface RulePack {
  readonly pack: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly description?: string;
    readonly owner?: string;
  };
  readonly rules?: Readonly<Record<string, RuleSpec>>;
  readonly settings?: SettingsSpec;
}
