/** The marks on the lines of fixtures: what a check or a threat must find there, and nothing else. */

/** @typedef {{ document: import('../../src/yaml/yaml-document.ts').YamlDocument, model: import('../../src/model/model.ts').Model }} Design */

/** The day of fixtures that name none. */
const USUAL_DAY = '2026-11-23';
const DAY = /^#! as of (\d{4}-\d\d-\d\d)$/m;
const OF_CHECKS = /#!\s*(gap|unstated|pass|not-applicable)((?: (?:critical|high|medium|low)\b)?)/g;
const OF_THREATS = /#!\s*(open|unknown|mitigated)\b/g;

/**
 * The designs of a fixture; each keeps its line numbers by blank lines in place of what is above it.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function designsIn(text) {
  let above = 0;
  return text.split(/^---\n/m).map((part) => {
    const design = '\n'.repeat(above) + part;
    above += part.split('\n').length;
    return design;
  });
}

/**
 * The day as of which a design of a fixture is judged: `#! as of 2027-01-01` on a line of its own names another.
 *
 * @param {string} text
 * @returns {string}
 */
export function dayOf(text) {
  return DAY.exec(text)?.[1] ?? USUAL_DAY;
}

/**
 * What the fixture of a check marks, such as `12 gap` or, where it weighs more or less than usual, `12 gap low`.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function marksOfCheck(text) {
  return marks(text, OF_CHECKS);
}

/**
 * What the fixture of a threat marks, such as `12 open`.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function marksOfThreat(text) {
  return marks(text, OF_THREATS);
}

function marks(text, pattern) {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(pattern)].map(([, state, weight = '']) => `${index + 1} ${state}${weight}`),
    )
    .toSorted();
}

/**
 * What a check finds in a design, as its fixture would mark it.
 *
 * @param {import('../../src/checks/check.ts').Check} check
 * @param {Design} design
 * @param {string} asOf
 * @returns {string[]}
 */
export function foundByCheck(check, design, asOf) {
  const { document, model } = design;
  return check
    .run(model, asOf)
    .map(({ subject, verdict: { outcome, severity = check.severity, facts } }) => {
      const { line } = document.locate(facts[0] ?? subject.at);
      const isUsual = severity === check.severity || !['gap', 'unstated'].includes(outcome);
      return `${line} ${outcome}${isUsual ? '' : ` ${severity}`}`;
    })
    .toSorted();
}

/**
 * What a threat finds in a design, as its fixture would mark it.
 *
 * @param {import('../../src/threats/threat.ts').Threat} threat
 * @param {typeof import('../../src/threats/rating.ts').rate} rate
 * @param {Design} design
 * @returns {string[]}
 */
export function foundByThreat(threat, rate, design) {
  const { document, model } = design;
  return threat
    .find(model)
    .map((one) => `${document.locate(one.on.at, 'key').line} ${rate(threat, one, model).status}`)
    .toSorted();
}
