/** A test has a day, a tester and somebody who answers when it is reported as an attack. */
import { penetrationTesting, securityAgent } from '../../aws/sources/assurance.ts';
import { type Answer, gap, pass, unstated } from '../../model/answer.ts';
import { daysBetween } from '../../model/calendar.ts';
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';

export const check: Check = defineCheck({
  id: 'assurance/penetration-test-arranged',
  severity: 'low',
  title: 'The test is announced, and nobody answers when AWS reports it as abuse',
  expects: 'The penetration test states its next date, who tests and whom AWS reaches',
  rationale:
    'AWS forwards complaints about traffic from your resources and expects an answer. A test without a date is not ' +
    'planned; AWS Security Agent can run one on demand once the ownership of the domain is shown.',
  remedy: 'Write `next`, `tester` and `contact` under `assurance.penetration-test`.',
  sources: [penetrationTesting, securityAgent],
  mappings: {},
  covers: ['PEN-05'],
  question: 'SEC11',
  whenNone: 'The design states no penetration test.',
  subjects: questions,
  examine: ({ title, fact: asked }, model, asOf) => {
    if (title === NEXT) return nextOf(model, asOf);
    return asked.value === undefined
      ? unstated(`The penetration test states no ${title}.`, asked)
      : pass(`The penetration test has a stated ${title}.`, asked);
  },
});

const NEXT = 'next date';
const YEAR = 366;

/** A day that has passed plans nothing; and who tested long ago and plans nothing does not test any more. */
function nextOf({ assurance }: Model, asOf: string): Answer {
  const next = fact(assurance, 'penetration-test', 'next');
  const last = fact(assurance, 'penetration-test', 'last');
  if (next.value !== undefined) {
    return daysBetween(next.value, asOf) > 0
      ? gap(`The next penetration test was due on ${next.value}.`, next)
      : pass('The penetration test has a stated next date.', next);
  }
  const isLongAgo = last.value !== undefined && daysBetween(last.value, asOf) > YEAR;
  return isLongAgo
    ? gap(`The last penetration test was on ${last.value}, and no next one is planned.`, last, next)
    : unstated('The penetration test states no next date.', next);
}

function questions({ assurance }: Model): readonly Question<string>[] {
  if (assurance.stated['penetration-test'] === undefined) return [];
  return [
    question('next', NEXT, fact(assurance, 'penetration-test', 'next')),
    question('tester', 'tester', fact(assurance, 'penetration-test', 'tester')),
    question('contact', 'contact', fact(assurance, 'penetration-test', 'contact')),
  ];
}
