/** A cell of a table has one answer, also where several parts of the design were asked. */
import type { Answer, Outcome } from '../model/answer.ts';

/** A cell of a table; what does not fit is counted. */
const MOST_SENTENCES = 3;

const WORST_FIRST: readonly Outcome[] = ['gap', 'unstated', 'pass', 'not-applicable'];

/** Several answers to one question as one: the worst decides, and only the deciding ones speak. */
export function settle(answers: readonly Answer[], whenNone: Answer): Answer {
  const [only, ...others] = answers;
  if (only !== undefined && others.length === 0) {
    const { outcome, says, facts } = only;
    return { outcome, says, facts: [...new Set(facts)] };
  }
  const outcome = WORST_FIRST.find((one) => answers.some((each) => each.outcome === one));
  if (outcome === undefined) return whenNone;
  const deciding = answers.filter((each) => each.outcome === outcome);
  const sentences = [...new Set(deciding.map(({ says }) => says))];
  const shown = sentences.slice(0, MOST_SENTENCES);
  const more = sentences.length > shown.length ? [`And ${sentences.length - shown.length} more.`] : [];
  const facts = deciding.filter(({ says }) => shown.includes(says)).flatMap((each) => each.facts);
  return { outcome, says: [...shown, ...more].join(' '), facts: [...new Set(facts)] };
}
