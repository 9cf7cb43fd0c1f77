/** A dead-letter queue that nobody looks at is a slower way to lose messages. */
import { queueDeadLetters, retries } from '../../aws/sources/events.ts';
import { pass, unstated } from '../../model/answer.ts';
import type { Component } from '../../model/model.ts';
import { deadLetters } from '../../model/queries/dead-letters.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted, verb } from '../wording.ts';

export const check: Check = defineCheck<Component>({
  id: 'alerts/dead-letters-watched',
  severity: 'medium',
  title: 'Failed work piles up in a queue until it expires unseen',
  expects: 'An alert tells when a dead-letter queue is not empty',
  rationale: 'What arrives there has failed for good and waits for a person. Its retention runs meanwhile.',
  remedy:
    'Add an alert with `watches: <queue>` and `alarm: { metric: ApproximateNumberOfMessagesVisible, ' +
    'threshold: "> 0" }`.',
  sources: [queueDeadLetters, retries],
  mappings: {},
  covers: ['CW-02', 'ALR-01'],
  question: 'OPS8',
  whenNone: 'The design has no dead-letter queue.',
  subjects: (model) => {
    const last = deadLetters(model);
    return model.components.filter(({ id }) => last.has(id));
  },
  examine: (queue, model) => {
    const alerts = model.alerts.filter(({ watches }) => watches.includes(queue.id));
    return alerts.length === 0
      ? weighed(
          unstated(`No alert tells when \`${queue.id}\`, which keeps failed work, is not empty.`, queue.at),
          'medium',
          queue.account,
        )
      : pass(
          `${quoted(alerts.map(({ id }) => id))} ${verb(alerts.length, 'watches', 'watch')} \`${queue.id}\`.`,
          queue.at,
        );
  },
});
