/** Dead letters of a queue lie in a queue. */
import { deadLetterKinds } from '../../aws/sources/refusals.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'events/dead-letter-is-no-queue',
  severity: 'high',
  title: 'The dead letters of a queue go to something that is no queue',
  expects: 'The dead letters of an SQS queue go to another SQS queue',
  rationale: 'SQS moves a message that nobody could handle to a queue, and to nothing else.',
  remedy: 'Name an SQS queue in `dead-letter`.',
  sources: [deadLetterKinds],
  find: ({ components }) =>
    components.flatMap((queue) => {
      const named = queue.stated.service === 'sqs' ? queue.stated['dead-letter'] : undefined;
      if (named === undefined) return [];
      const target = components.find(({ id }) => id === named);
      if (target === undefined) return [];
      if (target.stated.service === 'sqs' && target !== queue) return [];
      const says =
        target === queue
          ? `\`${queue.id}\` is its own dead-letter queue.`
          : `The dead letters of \`${queue.id}\` go to \`${target.id}\`, which is \`${target.stated.service}\`.`;
      return [clash(queue, says, fact(queue, 'dead-letter'), fact(target, 'service'))];
    }),
});
