/** What a queue cannot handle goes to a queue of its kind. */
import { deadLetterKinds } from '../../aws/sources/refusals.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'events/dead-letter-of-another-kind',
  severity: 'medium',
  title: 'The dead letters of a queue go to a queue of the other kind',
  expects: 'The dead-letter queue of a FIFO queue is FIFO, that of a standard queue standard',
  rationale: 'SQS refuses any other, so failed messages would have nowhere to go.',
  remedy: 'Correct `fifo` of one of the two, or name another queue in `dead-letter`.',
  sources: [deadLetterKinds],
  find: ({ components }) =>
    components.flatMap((queue) => {
      const named = queue.stated.service === 'sqs' ? queue.stated['dead-letter'] : undefined;
      if (named === undefined) return [];
      const target = components.find(({ id }) => id === named);
      if (target?.stated.service !== 'sqs') return [];
      const own = queue.stated.fifo ?? false;
      const other = target.stated.fifo ?? false;
      if (own === other) return [];
      const says = `\`${queue.id}\` is ${own ? 'FIFO' : 'standard'}, and \`${target.id}\`, where its dead letters go, is ${other ? 'FIFO' : 'standard'}.`;
      const which = own ? fact(queue, 'fifo') : fact(target, 'fifo');
      return [clash(queue, says, fact(queue, 'dead-letter'), which)];
    }),
});
