/** One message that cannot be handled is tried again and again, and then it is gone. */
import { queueDeadLetters } from '../../aws/sources/events.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { deadLetters } from '../../model/queries/dead-letters.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'events/failed-messages-kept',
  severity: 'medium',
  title: 'A message that fails is retried until it expires, and nobody sees it',
  expects: 'Each queue has a dead-letter queue',
  rationale:
    'A message that its consumer cannot handle comes back until its retention ends. A dead-letter queue ' +
    'takes it out of the way and keeps it for somebody to look at.',
  remedy: 'Write `dead-letter: <queue>` on the queue.',
  sources: [queueDeadLetters],
  mappings: {},
  covers: ['CW-02', 'EVT-04'],
  question: 'REL5',
  whenNone: 'The design has no queue other than dead-letter queues.',
  subjects: (model) => {
    const last = deadLetters(model);
    return model.components.filter(({ id, service }) => service.id === 'sqs' && !last.has(id));
  },
  examine: (queue) => {
    const after = fact(queue, 'dead-letter');
    return after.value === undefined
      ? weighed(
          unstated(`\`${queue.id}\` does not say where messages go that cannot be handled.`, after),
          'medium',
          queue.account,
        )
      : pass(`\`${after.value}\` keeps what fails in \`${queue.id}\`.`, after);
  },
});
