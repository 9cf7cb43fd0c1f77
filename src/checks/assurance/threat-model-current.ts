/** A threat model from before the last change is about another system. */
import { threatModels } from '../../aws/sources/well-architected.ts';
import { gap, pass } from '../../model/answer.ts';
import { daysBetween } from '../../model/calendar.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';

const LONGEST_DAYS = 365;

export const check: Check = defineCheck<Question<string>>({
  id: 'assurance/threat-model-current',
  severity: 'medium',
  title: 'The threats that were thought of are those to an earlier design',
  expects: 'The team goes through its threat model again when the design changes, and once a year',
  rationale:
    'A threat model is a living document: a new flow, vendor or kind of data opens ways that nobody looked at. One that ' +
    'is older than the design, or older than a year, is a record of an earlier system.',
  remedy:
    'Go through the threats of this review with the team, and write the day as `assurance.threat-model.last`.',
  sources: [threatModels],
  mappings: {},
  covers: ['M-SDL-03'],
  question: 'SEC1',
  whenNone: 'The design states no day on which the team went through its threats.',
  subjects: ({ assurance }) => {
    const last = fact(assurance, 'threat-model', 'last');
    return last.value === undefined ? [] : [question('threat-model', 'Threat model', last)];
  },
  examine: ({ fact: last }, { design }, asOf) => {
    const changed = fact(design, 'date');
    const day = last.value ?? '';
    const age = daysBetween(day, asOf);
    if (changed.value !== undefined && age <= LONGEST_DAYS && daysBetween(day, changed.value) > 0)
      return withSeverity(
        'low',
        gap(
          `The team went through its threats on ${day}, and the design is of ${changed.value}.`,
          last,
          changed,
        ),
      );
    return age > LONGEST_DAYS
      ? gap(`The team went through its threats on ${day}, ${age} days ago.`, last)
      : pass(`The team went through its threats on ${day}.`, last);
  },
});
