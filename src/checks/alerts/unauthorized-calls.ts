/** Somebody who tries doors is heard before one opens. */
import { cloudWatchControls } from '../../aws/sources/events.ts';
import type { Subject } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/unauthorized-calls',
  severity: 'low',
  title: 'An intruder tries one permission after the other and nobody is told',
  expects: 'A rise of refused API calls alerts somebody',
  rationale:
    'Stolen credentials are tried out before they are used: calls that IAM refuses rise for an identity that ' +
    'otherwise has few. An alert on their number comes before the damage.',
  remedy:
    'Add an alert with `covers: [unauthorized-calls]` and an alarm on the number of refused calls in the trail.',
  sources: [cloudWatchControls],
  mappings: { cis: ['v3.0 4.1', 'v5.0 4.1', 'v7.0 5.1'] },
  covers: ['ALR-01'],
  question: 'SEC4',
  whenNone: 'The design has no account of its own.',
  subjects: (model) => concerned('unauthorized-calls', model),
  examine: (subject, model) =>
    examineConcern('unauthorized-calls', 'when calls are refused in numbers', 'low', subject, model),
});
