/** On the day of the break-in nobody writes a procedure. */
import { incidentPlaybooks } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { daysBetween } from '../../model/calendar.ts';
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';

const LONGEST_DAYS = 365;

export const check: Check = defineCheck({
  id: 'assurance/incidents-prepared',
  severity: 'medium',
  title: 'On the day of the break-in the team learns what it should have prepared',
  expects: 'Playbooks are written, somebody is named whom to call, and both were exercised within a year',
  rationale:
    'Isolating an account, keeping evidence and revoking sessions are steps that destroy something when they are taken in ' +
    'the wrong order. Playbooks set the order before the day; an exercise shows that rights and numbers in them are right.',
  remedy: 'Write `playbooks`, `contact` and `last-exercise` under `assurance.incident-response`.',
  sources: [incidentPlaybooks],
  mappings: {},
  covers: ['M-IR-01'],
  question: 'SEC10',
  whenNone: 'The design holds no component.',
  subjects: questions,
  examine: ({ id, fact: asked }, _, asOf) => {
    const { value } = asked;
    if (id === 'playbooks')
      return value === undefined
        ? unstated('No playbook for an incident is named.', asked)
        : pass(`${value.length} ${value.length === 1 ? 'playbook is' : 'playbooks are'} named.`, asked);
    if (id === 'contact')
      return value === undefined
        ? unstated('Nobody is named who leads in an incident.', asked)
        : pass('Who leads in an incident is named.', asked);
    if (typeof value !== 'string')
      return withSeverity('low', unstated('No exercise of an incident is stated.', asked));
    const age = daysBetween(value, asOf);
    return age > LONGEST_DAYS
      ? gap(`The last exercise was on ${value}, ${age} days ago.`, asked)
      : pass(`The last exercise was on ${value}.`, asked);
  },
});

/** Asked one by one once anything is said about incidents; until then, once. */
function questions({ assurance, components }: Model): readonly Question<string | readonly string[]>[] {
  if (components.length === 0) return [];
  const playbooks = question<string | readonly string[]>(
    'playbooks',
    'Playbooks',
    fact(assurance, 'incident-response', 'playbooks'),
  );
  if (assurance.stated['incident-response'] === undefined) return [playbooks];
  return [
    playbooks,
    question<string | readonly string[]>(
      'contact',
      'Lead in an incident',
      fact(assurance, 'incident-response', 'contact'),
    ),
    question<string | readonly string[]>(
      'last-exercise',
      'Exercise of an incident',
      fact(assurance, 'incident-response', 'last-exercise'),
    ),
  ];
}
