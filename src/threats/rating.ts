/** How bad and how likely: arithmetic that prints every number it used, so that a board can follow and doubt it. */
import type { Model } from '../model/model.ts';
import { dotted, type Pointer } from '../source/pointer.ts';
import type { Factor } from './factor.ts';
import { impactOf } from './impact.ts';
import { inherentLikelihood, residualLikelihood } from './likelihood.ts';
import { LIKELIHOODS, MATRIX_NAME, type Likelihood, type Risk, riskOf } from './risk-matrix.ts';
import type { Mitigation, Occurrence, Threat } from './threat.ts';

/** A place on the matrix. */
export interface Score {
  readonly likelihood: Likelihood;
  readonly impact: Risk;
  readonly risk: Risk;
}

/** The change that lowers the risk most. */
export interface Improvement {
  /** "Would drop to low if `flows.submit-claim.tls.minimum` said `"1.2"`." */
  readonly sentence: string;
  readonly to: Risk;
  /** What to write where; one entry, or several where no single one is enough. */
  readonly writes: readonly { readonly at: Pointer; readonly write: string }[];
}

/** The rating of one occurrence. */
export interface Rating {
  /** Before any control. */
  readonly inherent: Score;
  /** With the controls that the design states. */
  readonly residual: Score;
  /** Mitigated: every needed control is stated. Open: one is known to be missing. Unknown: the spec is silent on one. */
  readonly status: 'mitigated' | 'open' | 'unknown';
  /** Whether the impact was derived because no level is stated. */
  readonly assumed: boolean;
  readonly improvement: Improvement | null;
  readonly factors: readonly Factor[];
}

/** Rates an occurrence. Pure. */
export function rate(threat: Pick<Threat, 'harms'>, occurrence: Occurrence, model: Model): Rating {
  const impact = impactOf(threat.harms, occurrence.data, model);
  const chance = inherentLikelihood(occurrence);
  const inherent = scoreOf(chance.likelihood, impact.level);
  const rest = residualOf(threat, occurrence.mitigations, inherent);
  return {
    inherent,
    residual: rest.score,
    status: statusOf(occurrence.mitigations),
    assumed: impact.assumed,
    improvement: improvementOf(threat, occurrence.mitigations, inherent, rest.score),
    factors: [...impact.factors, ...chance.factors, ...rest.factors, matrixFactor(inherent, rest.score)],
  };
}

/** Mitigated only if every needed control holds; one that is known to be missing weighs more than silence. */
export function statusOf(mitigations: readonly Mitigation[]): Rating['status'] {
  const needed = mitigations.filter((mitigation) => mitigation.needed);
  if (needed.some(({ holds }) => holds === 'no')) return 'open';
  return needed.every(({ holds }) => holds === 'yes') ? 'mitigated' : 'unknown';
}

function scoreOf(likelihood: Likelihood, impact: Risk): Score {
  return { likelihood, impact, risk: riskOf(likelihood, impact) };
}

interface Rest {
  readonly score: Score;
  readonly factors: readonly Factor[];
}

function residualOf(
  { harms }: Pick<Threat, 'harms'>,
  mitigations: readonly Mitigation[],
  inherent: Score,
): Rest {
  const closed = statusOf(mitigations) === 'mitigated';
  const chance = residualLikelihood(inherent.likelihood, mitigations, closed);
  const repair = mitigations.find(({ kind, holds }) => kind === 'corrective' && holds === 'yes');
  if (repair === undefined) {
    return { score: scoreOf(chance.likelihood, inherent.impact), factors: chance.factors };
  }
  const says = `${repair.control} (\`${dotted(repair.at)}\`)`;
  if (harms.includes('confidentiality')) {
    const factor = { text: `${says}: what was disclosed cannot be taken back`, effect: '0' };
    return { score: scoreOf(chance.likelihood, inherent.impact), factors: [...chance.factors, factor] };
  }
  const factor = { text: `${says}: limits the harm`, effect: 'impact one step lower' };
  return { score: scoreOf(chance.likelihood, below(inherent.impact)), factors: [...chance.factors, factor] };
}

const BELOW = {
  'very-high': 'high',
  high: 'moderate',
  moderate: 'low',
  low: 'very-low',
  'very-low': 'very-low',
} as const satisfies Record<Risk, Risk>;

function below(level: Risk): Risk {
  return BELOW[level];
}

function matrixFactor(inherent: Score, residual: Score): Factor {
  const place = ({ likelihood, impact, risk }: Score): string =>
    `likelihood ${likelihood} (${words(LIKELIHOODS[likelihood])}) by impact ${words(impact)} is ${words(risk)}`;
  return {
    text: `Inherent: ${place(inherent)}; residual: ${place(residual)}; by ${MATRIX_NAME}`,
    effect: `${words(inherent.risk)} to ${words(residual.risk)}`,
  };
}

/** The one write that lowers the risk most; where none is enough, all needed ones together. */
function improvementOf(
  threat: Pick<Threat, 'harms'>,
  mitigations: readonly Mitigation[],
  inherent: Score,
  now: Score,
): Improvement | null {
  const missing = mitigations.filter(({ holds }) => holds !== 'yes');
  const after = (mended: readonly Mitigation[]): Score =>
    residualOf(
      threat,
      mitigations.map((one) => (mended.includes(one) ? { ...one, holds: 'yes' } : one)),
      inherent,
    ).score;
  const candidates = [...missing.map((one) => [one]), missing.filter(({ needed }) => needed)];
  const better = candidates
    .map((mended) => ({ mended, score: after(mended) }))
    .filter(({ score }) => rank(score.risk) < rank(now.risk));
  const single = better.filter(({ mended }) => mended.length === 1);
  const best = (single.length > 0 ? single : better).toSorted((a, b) => weight(a.score) - weight(b.score))[0];
  return best === undefined ? null : improvement(best.mended, best.score.risk);
}

const RANKS: readonly Risk[] = ['very-low', 'low', 'moderate', 'high', 'very-high'];

function rank(risk: Risk): number {
  return RANKS.indexOf(risk);
}

/** Order of preference: risk first, then likelihood. */
function weight({ risk, likelihood }: Score): number {
  return rank(risk) * 10 + likelihood;
}

function improvement(mended: readonly Mitigation[], to: Risk): Improvement {
  const writes = mended.flatMap(({ at, write }) => (write === null ? [] : [{ at, write }]));
  const said = writes.map(({ at, write }) => `\`${dotted(at)}\` said \`${write}\``);
  const list = said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}` : said.join('');
  return { sentence: `Would drop to ${words(to)} if ${list}.`, to, writes };
}

function words(risk: Risk): string {
  return risk.replace('-', ' ');
}
