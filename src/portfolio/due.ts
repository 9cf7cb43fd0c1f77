/** Decisions that end: what has run out, and what runs out next, over all designs. */
import { daysBetween } from '../model/calendar.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import { idOf, type Listed, placeIn } from './listed.ts';
import type { DueDecision } from './portfolio.generated.ts';

/** Every decision with a day, by day. */
export function dueIn(systems: readonly Listed[]): DueDecision[] {
  return systems
    .flatMap((listed) => dueOf(listed))
    .toSorted(
      (a, b) =>
        a.daysLeft - b.daysLeft ||
        byCodeUnit(a.system, b.system) ||
        byCodeUnit(a.kind, b.kind) ||
        byCodeUnit(a.id, b.id),
    );
}

function dueOf(listed: Listed): DueDecision[] {
  const { design, governance, asOf } = listed.verdict;
  const ended = (day: string): Pick<DueDecision, 'day' | 'daysLeft' | 'system'> => ({
    day,
    daysLeft: daysBetween(asOf.date, day),
    system: idOf(listed),
  });
  return [
    ...governance.exceptions.map(({ id, check, on, owner, expires, place }) => ({
      ...ended(expires),
      kind: 'exception' as const,
      id,
      says: `\`${check}\` on \`${on}\` is accepted`,
      owner: owner ?? design.team,
      place: placeIn(listed, place),
    })),
    ...adoptedBy(listed).map(([day, count]) => ({
      ...ended(day),
      kind: 'adoption' as const,
      id: day,
      says: `${count} ${count === 1 ? 'finding' : 'findings'} known at adoption ${count === 1 ? 'is' : 'are'} borne with`,
      owner: design.team,
      place: { system: idOf(listed), file: listed.spec, line: 1, column: 1 },
    })),
    ...governance.openQuestions.flatMap(({ id, question, owner, due, place }) =>
      due === null
        ? []
        : [
            {
              ...ended(due),
              kind: 'question' as const,
              id,
              says: question,
              owner,
              place: placeIn(listed, place),
            },
          ],
    ),
    ...design.assumptions.flatMap(({ id, text, owner, due, place }) =>
      due === null
        ? []
        : [
            {
              ...ended(due),
              kind: 'assumption' as const,
              id,
              says: text,
              owner: owner ?? design.team,
              place: placeIn(listed, place),
            },
          ],
    ),
  ];
}

/** How many findings are borne with until which day. */
function adoptedBy({ verdict }: Listed): [day: string, count: number][] {
  const days = new Map<string, number>();
  for (const { state, expires } of verdict.governance.adopted)
    if (state === 'known' || state === 'expired') days.set(expires, (days.get(expires) ?? 0) + 1);
  return [...days];
}
