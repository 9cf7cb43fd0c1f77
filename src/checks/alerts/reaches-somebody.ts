/** An alert without a channel is a log entry. */
import { operations } from '../../aws/sources/events.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Alert } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Alert>({
  id: 'alerts/reaches-somebody',
  severity: 'high',
  title: 'The alert fires and nobody hears it',
  expects: 'Each alert reaches a channel',
  rationale:
    'Topics, pagers and chat rooms deliver; they detect nothing. Rules and alarms detect; they reach ' +
    'nobody. An alert is both.',
  remedy: 'Write `notify: [<channel>]` on the alert and describe the channel under `channels`.',
  sources: [operations],
  mappings: {},
  covers: ['ALR-01'],
  question: 'OPS10',
  whenNone: 'The design has no alerts.',
  subjects: (model) => model.alerts,
  examine: (alert) => {
    const notify = fact(alert, 'notify');
    return alert.channels.length === 0
      ? unstated(`\`${alert.id}\` does not say whom it tells.`, notify)
      : pass(`\`${alert.id}\` tells ${quoted(alert.channels.map(({ id }) => id))}.`, notify);
  },
});
