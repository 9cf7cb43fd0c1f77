/** A test has a day, a tester and somebody who answers when it is reported as an attack. */
import { penetrationTesting, securityAgent } from '../../aws/sources/assurance.ts';
import { pass, unstated } from '../../model/answer.ts';
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
  examine: ({ title, fact: asked }) =>
    asked.value === undefined
      ? unstated(`The penetration test states no ${title}.`, asked)
      : pass(`The penetration test has a stated ${title}.`, asked),
});

function questions({ assurance }: Model): readonly Question<string>[] {
  if (assurance.stated['penetration-test'] === undefined) return [];
  return [
    question('next', 'next date', fact(assurance, 'penetration-test', 'next')),
    question('tester', 'tester', fact(assurance, 'penetration-test', 'tester')),
    question('contact', 'contact', fact(assurance, 'penetration-test', 'contact')),
  ];
}
