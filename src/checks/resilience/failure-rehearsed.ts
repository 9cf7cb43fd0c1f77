/** Parts of the system fail on purpose before they fail by themselves. */
import { faultInjection } from '../../aws/sources/reliability.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { daysBetween } from '../../model/calendar.ts';
import { days } from '../../model/quantity.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';

const LONGEST_DAYS = 365;

export const check: Check = defineCheck({
  id: 'resilience/failure-rehearsed',
  severity: 'low',
  title: 'The first rehearsal of a failure is the failure',
  expects: 'Failures of parts are rehearsed at least once a year, and the last time was within a year',
  rationale:
    'Standbys that do not take over, alarms that nobody gets and runbooks that are wrong show up only when something ' +
    'fails. Fault Injection Service takes away an instance, a zone or an API on purpose, with a condition that stops it.',
  remedy: 'Write `game-days: { every: 180d, last: 2026-09-01 }` under `assurance`.',
  sources: [faultInjection],
  mappings: {},
  covers: ['M-RES-02'],
  question: 'REL12',
  whenNone: 'The design is of low criticality, or does not state it.',
  subjects: questions,
  examine: ({ id, fact: asked }, { design }, asOf) => {
    const important = design.stated.criticality !== 'moderate';
    if (asked.value === undefined) {
      const what =
        id === 'every'
          ? 'Failures are not said to be rehearsed'
          : 'The last rehearsal of a failure is not stated';
      return withSeverity(important && id === 'every' ? 'medium' : 'low', unstated(`${what}.`, asked));
    }
    if (id === 'last') {
      const since = daysBetween(asked.value, asOf);
      return since > LONGEST_DAYS
        ? gap(`A failure was last rehearsed on ${asked.value}, ${since} days ago.`, asked)
        : pass(`A failure was last rehearsed on ${asked.value}.`, asked);
    }
    return days(asked.value) > LONGEST_DAYS
      ? gap(`Failures are rehearsed only every \`${asked.value}\`.`, asked)
      : pass(`Failures are rehearsed every \`${asked.value}\`.`, asked);
  },
});

function questions({ design, assurance }: Model): readonly Question<string>[] {
  if (design.stated.criticality === undefined || design.stated.criticality === 'low') return [];
  const every = question<string>('every', 'Interval of rehearsals', fact(assurance, 'game-days', 'every'));
  if (assurance.stated['game-days'] === undefined) return [every];
  return [every, question('last', 'Last rehearsal', fact(assurance, 'game-days', 'last'))];
}
