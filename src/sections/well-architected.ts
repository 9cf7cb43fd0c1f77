/** The six pillars: what the design answers by itself, what the team answered, and what stands open. */
import { type Mark, riskMark } from './mark.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { capitalized, count, spoken } from './wording.ts';

export interface WellArchitectedView {
  readonly pillars: readonly {
    readonly title: string;
    readonly questions: number;
    readonly byDesign: number;
    readonly byTeam: number;
    readonly open: number;
    readonly high: number;
    readonly medium: number;
  }[];
  readonly rule: string;
  readonly citations: readonly Link[];
}

export interface WellArchitectedQuestionsView {
  readonly questions: readonly {
    readonly id: string;
    readonly question: string;
    readonly answered: string;
    readonly risk: Mark;
    readonly evidence: string;
    readonly findings: readonly Link[];
  }[];
}

export function wellArchitectedView({ review, references }: Material): WellArchitectedView {
  const { pillars, rule, source } = review.wellArchitected;
  return { pillars: [...pillars], rule, citations: references.citations([source]) };
}

export function wellArchitectedQuestionsView({ review, references }: Material): WellArchitectedQuestionsView {
  const words = {
    design: 'the design',
    team: 'the team',
    both: 'the design and the team',
    nobody: 'nobody yet',
  } as const;
  return {
    questions: review.wellArchitected.questions.map((one) => ({
      id: one.id,
      question: one.question,
      answered: words[one.answeredBy],
      risk: riskMark(one.risk),
      evidence: [
        one.passed === 0 ? null : `${count(one.passed, 'sound answer')} to ${count(one.checks, 'check')}`,
        one.answer === null
          ? null
          : `${capitalized(spoken(one.answer))}${one.notes === null ? '' : `: ${one.notes}`}`,
      ]
        .filter((part) => part !== null)
        .join('; '),
      findings: one.findings.map(references.numbered),
    })),
  };
}
