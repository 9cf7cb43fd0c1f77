/** The rating tried on a table of cases, as one text: what a board would see, for each level of each thing that decides. */
import {
  CASES,
  CIRCUMSTANCES,
  DESIGNS,
  EXPOSURES,
  LOSSES,
  PROPERTIES,
  SPEC,
} from '../../test/threats/rating-cases.mjs';

const IMPACTS = ['very-low', 'low', 'moderate', 'high', 'very-high'];
const STATED = { yes: true, no: false, unknown: undefined };

/** Everything that these modules of threats say about the cases; `modelOf` makes a model of a spec. */
export function recordOfRatings({ rating, impact, likelihood, matrix, mitigation }, modelOf) {
  const model = modelOf(SPEC);
  const say = ({ factors }) => factors.map(({ text, effect }) => `    ${effect}: ${text}`);

  const matrixLines = [5, 4, 3, 2, 1].map((chance) =>
    [`${chance} ${matrix.LIKELIHOODS[chance]}:`, ...IMPACTS.map((one) => matrix.riskOf(chance, one))].join(
      ' ',
    ),
  );
  const scaleLines = [-1, 0, 1, 2, 3, 4, 5, 6].map((points) => `${points} is ${matrix.likelihoodOf(points)}`);

  const lossLine = (says, { level, assumed, factors }) =>
    [`${says}: ${level}${assumed ? ', assumed' : ''}`, ...say({ factors })].join('\n');
  const designLines = DESIGNS.flatMap(({ says, spec }) => {
    const design = modelOf(spec);
    return PROPERTIES.map((property) =>
      lossLine(`${property} of a design with ${says}`, impact.impactOf([property], [], design)),
    );
  });
  const dataLines = LOSSES.map(([ids, harms]) => {
    const data = model.data.filter(({ id }) => ids.includes(id));
    return lossLine(
      `${harms.join(' and ') || 'nothing'} of ${ids.join(' and ') || 'no data'}`,
      impact.impactOf(harms, data, model),
    );
  });

  const chanceLines = EXPOSURES.flatMap((exposure) =>
    CIRCUMSTANCES.map((effects) => {
      const circumstances = effects.map((effect, index) => ({ text: `Circumstance ${index + 1}`, effect }));
      const found = likelihood.inherentLikelihood({ exposure, circumstances });
      return [`${exposure} with ${effects.join(', ') || 'nothing'}: ${found.likelihood}`, ...say(found)].join(
        '\n',
      );
    }),
  );

  const rated = (exposure, harms, controls) => {
    const mitigations = controls.map(([kind, holds], index) =>
      mitigation[kind](
        `Control ${index + 1}`,
        { value: STATED[holds], at: `/components/web/${kind}-${index + 1}` },
        (yes) => yes,
        `value-${index + 1}`,
      ),
    );
    const data = model.data.filter(({ id }) => id === 'ledger');
    return rating.rate({ harms }, { exposure, circumstances: [], data, mitigations }, model);
  };
  const place = ({ likelihood: chance, impact: level, risk }) => `${chance} by ${level} is ${risk}`;
  const ratedLines = CASES.map(({ exposure, harm, controls }) => {
    const { inherent, residual, status, assumed, improvement, factors } = rated(exposure, [harm], controls);
    return [
      `${exposure}, ${harm}, ${controls.map((one) => one.join(' ')).join(', ')}: ${status}${assumed ? ', assumed' : ''}`,
      `    ${place(inherent)}; then ${place(residual)}`,
      ...say({ factors }),
      improvement === null
        ? '    nothing lowers it'
        : `    ${improvement.sentence} (${improvement.to}; ${improvement.writes.map(({ at, write }) => `${at}: ${write}`).join(', ')})`,
    ].join('\n');
  });

  return [
    ['Risk by likelihood, from very low to very high impact', ...matrixLines],
    ['Likelihood of points', ...scaleLines],
    ['Impact where no data are concerned', ...designLines],
    ['Impact of what data suffer', ...dataLines],
    ['Likelihood before any control', ...chanceLines],
    ['Ratings of the ledger', ...ratedLines],
  ]
    .map((part) => `${part.join('\n')}\n`)
    .join('\n');
}
