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

interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  readonly answered: string;
  readonly risk: Mark;
  readonly evidence: string;
  readonly findings: readonly Link[];
}

export interface WellArchitectedQuestionsView {
  readonly questions: readonly AskedQuestion[];
  /** Those of which there is something to say. */
  readonly answered: readonly AskedQuestion[];
  /** Those that nobody has answered, and how many they are. */
  readonly open: readonly AskedQuestion[];
  readonly openWords: string;
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
  const questions = review.wellArchitected.questions.map((one): AskedQuestion => ({
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
  }));
  const isOpen = ({ evidence, findings }: AskedQuestion): boolean => evidence === '' && findings.length === 0;
  const open = questions.filter(isOpen);
  return {
    questions,
    answered: questions.filter((one) => !isOpen(one)),
    open,
    openWords: `${capitalized(count(open.length, 'question'))} ${open.length === 1 ? 'has' : 'have'} no answer yet, from the design or from the team`,
  };
}
