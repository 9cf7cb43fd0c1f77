/** The review of the workload is of this year and looked at all six pillars. */
import { wellArchitectedTool } from '../../aws/sources/assurance.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { Model } from '../../model/model.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';
import { question, type Question } from '../question.ts';
import { quoted } from '../wording.ts';

const PILLARS = ['OPS', 'SEC', 'REL', 'PERF', 'COST', 'SUS'];
const LONGEST_DAYS = 365;

export const check: Check = defineCheck({
  id: 'assurance/well-architected-complete',
  severity: 'low',
  title: 'Half of what AWS would ask about this workload was never asked',
  expects:
    'The Well-Architected review of the workload is less than a year old and has answers in all six pillars',
  rationale:
    'Operational excellence was the newest pillar once; since December 2021 there are six, with sustainability. The ' +
    'unit of a review is the workload, not an account or a team, and an answer is as old as the design that it was ' +
    'given for.',
  remedy:
    'Write `reviewed` with the date and at least one answer such as `SUS-1` of each pillar under `well-architected`.',
  sources: [wellArchitectedTool],
  mappings: {},
  covers: ['WA-01', 'WA-02'],
  question: 'OPS4',
  whenNone: 'The design is retired.',
  subjects: questions,
  examine: ({ id, fact: asked }, model, asOf) =>
    id === 'reviewed'
      ? ofDate(typeof asked.value === 'string' ? asked.value : '', asked.at, model, asOf)
      : ofPillars(asked.at, model),
});

function questions({ design, wellArchitected }: Model): readonly Question<unknown>[] {
  if (design.stated.status === 'retired') return [];
  const reviewed = question<unknown>(
    'reviewed',
    'Date of the Well-Architected review',
    fact(wellArchitected, 'reviewed'),
  );
  const pillars = question<unknown>('pillars', 'Pillars of the Well-Architected review', {
    value: undefined,
    at: wellArchitected.at,
  });
  return Object.keys(wellArchitected.stated).length === 0 ? [reviewed] : [reviewed, pillars];
}

function ofDate(reviewed: string, at: string, { design }: Model, asOf: string): Verdict {
  if (reviewed === '') return unstated('No Well-Architected review of this workload has a stated date.', at);
  const { date } = design.stated;
  if (date !== undefined && daysBetween(reviewed, date) > LONGEST_DAYS) {
    return gap(
      `The Well-Architected review of ${reviewed} is more than a year older than this revision of ${date}.`,
      at,
    );
  }
  const since = daysBetween(reviewed, asOf);
  if (since > LONGEST_DAYS)
    return gap(`The Well-Architected review was held on ${reviewed}, ${since} days ago.`, at);
  return pass(`The Well-Architected review was held on ${reviewed}.`, at);
}

function ofPillars(at: string, { wellArchitected }: Model): Verdict {
  const answered = Object.keys(wellArchitected.stated);
  const missing = PILLARS.filter((pillar) => !answered.some((key) => key.startsWith(`${pillar}-`)));
  if (missing.length === PILLARS.length)
    return unstated('The Well-Architected review states no answers.', at);
  return missing.length === 0
    ? pass('All six pillars have answers.', at)
    : gap(`The Well-Architected review has no answer in ${quoted(missing)}.`, at);
}
