/** The matrix that joins likelihood and impact. It follows a published one from memory, so it is called ours. */

/** A level of risk, of impact or of likelihood on the five-step scale. */
export type Risk = 'very-low' | 'low' | 'moderate' | 'high' | 'very-high';

/** 1 very low to 5 very high. */
export type Likelihood = 1 | 2 | 3 | 4 | 5;

/** What a document calls the matrix. */
export const MATRIX_NAME = "this tool's own matrix (after NIST SP 800-30 r1, not checked against it)";

/** The words for likelihoods. */
export const LIKELIHOODS: Readonly<Record<Likelihood, Risk>> = {
  1: 'very-low',
  2: 'low',
  3: 'moderate',
  4: 'high',
  5: 'very-high',
};

const IMPACTS: readonly Risk[] = ['very-low', 'low', 'moderate', 'high', 'very-high'];

/** Rows by likelihood, columns by impact from very low to very high. */
const MATRIX: Readonly<Record<Likelihood, readonly [Risk, Risk, Risk, Risk, Risk]>> = {
  5: ['very-low', 'low', 'moderate', 'high', 'very-high'],
  4: ['very-low', 'low', 'moderate', 'high', 'very-high'],
  3: ['very-low', 'low', 'moderate', 'moderate', 'high'],
  2: ['very-low', 'low', 'low', 'low', 'moderate'],
  1: ['very-low', 'very-low', 'very-low', 'low', 'low'],
};

/** The risk at a place of the matrix. */
export function riskOf(likelihood: Likelihood, impact: Risk): Risk {
  return MATRIX[likelihood][IMPACTS.indexOf(impact)] ?? 'very-low';
}

/** The nearest likelihood on the scale. */
export function likelihoodOf(points: number): Likelihood {
  if (points >= 5) return 5;
  if (points >= 4) return 4;
  if (points >= 3) return 3;
  return points >= 2 ? 2 : 1;
}
