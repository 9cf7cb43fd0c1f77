/** What shapes, words and scales mean. */
import { levelMark, type Mark, outcomeMark, severityMark } from './mark.ts';
import type { Material } from './section.ts';

interface Meaning {
  readonly mark: Mark;
  readonly meaning: string;
}

export interface LegendView {
  readonly severities: readonly Meaning[];
  readonly outcomes: readonly Meaning[];
  readonly levels: readonly Mark[];
  readonly duties: readonly { readonly title: string; readonly meaning: string }[];
}

export function legendView({ review }: Material): LegendView {
  return {
    severities: [
      { mark: severityMark('critical'), meaning: 'Compromise or loss is likely as designed.' },
      { mark: severityMark('high'), meaning: 'A main control is missing.' },
      { mark: severityMark('medium'), meaning: 'A second line of defence is missing.' },
      { mark: severityMark('low'), meaning: 'Hygiene: costs little, saves trouble later.' },
    ],
    outcomes: [
      { mark: outcomeMark('pass'), meaning: 'The spec states what is expected. For a duty: met.' },
      { mark: outcomeMark('gap'), meaning: 'The spec states something that falls short. For a duty: short.' },
      {
        mark: outcomeMark('unstated'),
        meaning: 'The spec does not say: neither a gap nor a pass. In narrow columns: silent.',
      },
      { mark: outcomeMark('accepted'), meaning: 'A gap with an exception that names an owner and an end.' },
      {
        mark: outcomeMark('not-applicable'),
        meaning: 'Does not concern this design; the reason is given. In narrow columns: n/a.',
      },
      { mark: outcomeMark('aws'), meaning: 'AWS does this for a service of this class.' },
    ],
    levels: [
      levelMark('very-high'),
      levelMark('high'),
      levelMark('moderate'),
      levelMark('low'),
      levelMark('very-low'),
    ],
    duties: review.posture.responsibility.duties.map(({ title, meaning }) => ({ title, meaning })),
  };
}
