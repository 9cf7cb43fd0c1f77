/** How likely an occurrence is before and after the controls that the design states. */
import { dotted } from '../source/pointer.ts';
import type { Factor } from './factor.ts';
import { type Likelihood, likelihoodOf } from './risk-matrix.ts';
import type { Exposure, Mitigation, Occurrence } from './threat.ts';

/** A likelihood and the lines that led to it. */
export interface Chance {
  readonly likelihood: Likelihood;
  readonly factors: readonly Factor[];
}

/** Most that preventive controls take off while one that is needed is missing. */
const MOST_REDUCTION = 2;
/** What is left once every needed control is stated. */
const CLOSED: Likelihood = 2;

const SOURCES: Readonly<Record<Exposure, readonly [points: number, text: string]>> = {
  external: [4, 'The source is outside and unknown'],
  partner: [3, 'The source is outside, but known: a partner, a supplier or a tenant'],
  workforce: [2, 'The source is one of the own staff, or poses as one'],
  internal: [1, 'The source is already inside: another component or a stolen role'],
  accident: [2, 'No attacker is needed: a fault or a mistake'],
};

/** From the nearness of the source and the circumstances; starts at 1. */
export function inherentLikelihood({ exposure, circumstances }: Occurrence): Chance {
  const [points, text] = SOURCES[exposure];
  const sum = circumstances.reduce((total, { effect }) => total + effect, 1 + points);
  const factors = [
    { text, effect: signed(points) },
    ...circumstances.map((one) => ({ text: one.text, effect: signed(one.effect) })),
  ];
  return { likelihood: likelihoodOf(sum), factors };
}

/** Each sufficient preventive control takes one off, two at most; with every needed one in place at most low is left. */
export function residualLikelihood(
  from: Likelihood,
  mitigations: readonly Mitigation[],
  closed: boolean,
): Chance {
  let taken = 0;
  const factors = mitigations.flatMap((mitigation): readonly Factor[] => {
    if (mitigation.kind === 'corrective' && mitigation.holds === 'yes') return [];
    const text = `${mitigation.control} (\`${dotted(mitigation.at)}\`)`;
    if (mitigation.holds === 'no') return [{ text: `${text}: missing`, effect: '0' }];
    if (mitigation.holds === 'unknown')
      return [{ text: `${text}: not stated, counted as missing`, effect: 'assumed' }];
    if (mitigation.kind === 'detective' && !mitigation.needed)
      return [{ text: `${text}: shows it only`, effect: '0' }];
    if (taken === MOST_REDUCTION) return [{ text, effect: `0 (at most -${MOST_REDUCTION})` }];
    taken += 1;
    return [{ text, effect: '-1' }];
  });
  const reduced = likelihoodOf(from - taken);
  if (!closed || reduced <= CLOSED) return { likelihood: reduced, factors };
  const factor = {
    text: 'Every control that this threat needs is stated',
    effect: `likelihood at most ${CLOSED}`,
  };
  return { likelihood: CLOSED, factors: [...factors, factor] };
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}
