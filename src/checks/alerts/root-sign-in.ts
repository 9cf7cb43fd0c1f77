/** The root user can do what no policy stops; its every use is an event. */
import { cloudWatchControls } from '../../aws/sources/events.ts';
import { defineCheck, type Check } from '../check.ts';
import type { Subject } from '../../model/model.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/root-sign-in',
  severity: 'high',
  title: 'Somebody signs in as root and nobody is told',
  expects: 'A sign-in of the root user alerts somebody',
  rationale:
    'The root user is needed a few times a year. Any other sign-in is a mistake or an intruder, and no ' +
    'policy of the account limits either.',
  remedy: 'Add an alert with `covers: [root-sign-in]` and a rule on `aws.signin`, a channel and a runbook.',
  sources: [cloudWatchControls],
  mappings: { cis: ['v3.0 4.3', 'v5.0 4.3', 'v7.0 5.3'], attack: ['T1078.004'] },
  covers: ['ALR-01', 'M-IR-02', 'ALR-02'],
  question: 'SEC4',
  whenNone: 'The design has no account of its own.',
  subjects: (model) => concerned('root-sign-in', model),
  examine: (subject, model) =>
    examineConcern('root-sign-in', 'when the root user signs in', 'high', subject, model),
});
