/** An urgent alert to a mailbox is read on Monday. */
import { operations } from '../../aws/sources/events.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Alert } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { quoted, verb } from '../wording.ts';

export const check: Check = defineCheck<Alert>({
  id: 'alerts/urgent-answered',
  severity: 'medium',
  title: 'An urgent alert at night waits until somebody comes to work',
  expects: 'Alerts that are critical or high reach a channel that is answered around the clock',
  rationale:
    'Intruders work at night and at weekends because people do not. An alert is as urgent as the hours ' +
    'of its channel.',
  remedy: 'Write `hours: around-the-clock` on a channel of the alert, or lower the `severity` of the alert.',
  sources: [operations],
  mappings: {},
  covers: ['ALR-01', 'M-IR-01'],
  question: 'SEC10',
  whenNone: 'The design has no alert of critical or high severity with a channel.',
  subjects: (model) =>
    model.alerts.filter(
      ({ stated, channels }) =>
        (stated.severity === 'critical' || stated.severity === 'high') && channels.length > 0,
    ),
  examine: (alert) => {
    const notify = fact(alert, 'notify');
    const always = alert.channels.find(({ stated }) => stated.hours === 'around-the-clock');
    if (always !== undefined)
      return pass(
        `\`${alert.id}\` reaches \`${always.id}\`, which is answered around the clock.`,
        notify,
        fact(always, 'hours'),
      );
    const hours = alert.channels.map((channel) => fact(channel, 'hours'));
    const silent = alert.channels.filter(({ stated }) => stated.hours === undefined);
    return silent.length === 0
      ? gap(
          `\`${alert.id}\` is ${alert.stated.severity} and reaches ${quoted(alert.channels.map(({ id }) => id))}, answered in business hours only.`,
          notify,
          ...hours,
        )
      : withSeverity(
          'low',
          unstated(
            `\`${alert.id}\` is ${alert.stated.severity}, and nothing says when ${quoted(silent.map(({ id }) => id))} ${verb(silent.length, 'is', 'are')} answered.`,
            notify,
            ...hours,
          ),
        );
  },
});
