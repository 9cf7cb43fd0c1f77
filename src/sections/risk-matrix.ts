/** Where the threats stand by likelihood and impact, as designed: a table, so that each number is a link. */
import type { Threat } from '../review/review.generated.ts';
import { type Level, levelMark, type Mark } from './mark.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { count } from './wording.ts';

interface Field {
  /** The risk of what stands here; null where nothing does. */
  readonly risk: Mark | null;
  /** Threats that are open, unknown or accepted. */
  readonly numbers: readonly Link[];
  /** How many mitigated threats stand here too; null if none does. */
  readonly mitigated: string | null;
}

export interface RiskMatrixView {
  /** Likelihoods from left to right. */
  readonly likelihoods: readonly string[];
  /** The highest impact first. */
  readonly rows: readonly { readonly impact: string; readonly fields: readonly Field[] }[];
}

const LEVELS: readonly Level[] = ['very-low', 'low', 'moderate', 'high', 'very-high'];

/** Levels of impact that no threat has are left out; null where there are no threats. */
export function riskMatrixView({ review, references }: Material): RiskMatrixView | null {
  const threats = review.threats.filter(({ status }) => status !== 'not-applicable');
  if (threats.length === 0) return null;
  const impacts = LEVELS.filter((level) => threats.some(({ residual }) => residual.impact === level));
  return {
    likelihoods: LEVELS.map((level) => levelMark(level).word),
    rows: impacts.toReversed().map((impact) => ({
      impact: levelMark(impact).word,
      fields: LEVELS.map((likelihood) => {
        const here = threats.filter(
          ({ residual }) => residual.impact === impact && residual.likelihood === likelihood,
        );
        return fieldOf(here, (number) => references.numbered(number));
      }),
    })),
  };
}

function fieldOf(threats: readonly Threat[], linkTo: (number: string) => Link): Field {
  const [first] = threats;
  const unsettled = threats.filter(({ status }) => status !== 'mitigated');
  const mitigated = threats.length - unsettled.length;
  return {
    risk: first === undefined ? null : levelMark(first.residual.risk),
    numbers: unsettled.map(({ number }) => linkTo(number)),
    mitigated: mitigated === 0 ? null : count(mitigated, 'mitigated', 'mitigated'),
  };
}
