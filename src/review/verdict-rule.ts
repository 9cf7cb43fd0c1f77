/** The rule of the recommendation as a document prints it, made from the limits that it is decided by. */
import type { VerdictLimits } from '../house/rule-pack.ts';
import type { VerdictRule } from '../house/verdict-limits.ts';
import { MEASURES } from './measures.ts';

/** One line for each recommendation. */
export function ruleOf(limits: VerdictRule): readonly string[] {
  return [
    `Return: ${listed(['a contradiction of high weight', ...reasons(limits.return)])}.`,
    `Approve with conditions: ${listed(['a contradiction', ...reasons(limits.conditions)])}.`,
    'Approve: none of these.',
  ];
}

function reasons(limits: VerdictLimits): readonly string[] {
  const counted = MEASURES.flatMap(({ name, one, many }) => {
    const limit = limits[name];
    if (limit === undefined) return [];
    return [limit === 1 ? `an ${one}` : `more than ${limit - 1} ${limit === 2 ? one : many}`];
  });
  const percent = limits['answered-below'];
  return percent === undefined ? counted : [...counted, `fewer than ${percent} % of the questions answered`];
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, or ${parts.at(-1)}`;
}
