/** What waits for no answer may arrive twice, and whoever acts on it acts twice. */
import { fifoDoubles, standardQueues } from '../../aws/sources/events.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Flow } from '../../model/model.ts';
import { isRepeated } from '../../model/queries/repeated-messages.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Flow>({
  id: 'events/doubles-refused',
  severity: 'medium',
  title: 'A message that arrives twice books, pays or sends twice',
  expects: 'Where data has to be right, a message that arrives twice takes effect once',
  rationale:
    'A standard queue delivers at least once, and now and then twice; a sender that got no answer sends again on any ' +
    'queue. A FIFO queue drops repeats within five minutes, and a key that the receiver remembers drops them for good.',
  remedy: 'Write `deduplicated: true` on the flow once the receiver recognizes what it has seen.',
  sources: [standardQueues, fifoDoubles],
  mappings: {},
  covers: [],
  question: 'REL4',
  whenNone: 'Nothing acts on messages about data that has to be right.',
  subjects: (model) => model.flows.filter((flow) => isRepeated(flow) && hasToBeRight(flow).length > 0),
  examine: (flow) => {
    const once = fact(flow, 'deduplicated');
    const { id, from, to } = flow;
    if (once.value === true) return pass(`\`${id}\` takes effect once.`, once);
    const data = quoted(hasToBeRight(flow));
    const account = to.kind === 'component' ? to.account : null;
    // The queue drops what is sent again soon, which leaves the late repeats and what is received again.
    const fifo = from.kind === 'component' ? fact(from, 'fifo') : null;
    const isFifo = fifo?.value === true;
    const facts = isFifo ? [once, fifo] : [once];
    const severity = isFifo ? 'low' : 'medium';
    const again = isFifo ? `again after \`${from.id}\` has stopped dropping repeats` : 'twice';
    return once.value === false
      ? weighed(
          gap(`\`${id}\` changes ${data} once more if it arrives ${again}.`, ...facts),
          severity,
          account,
        )
      : weighed(
          unstated(
            `\`${id}\` does not say whether ${data} is changed once if it arrives ${again}.`,
            ...facts,
          ),
          severity,
          account,
        );
  },
});

/** Ids of the data of which integrity matters most. */
function hasToBeRight({ carries }: Flow): readonly string[] {
  return carries.filter(({ stated }) => stated.impact?.integrity === 'high').map(({ id }) => id);
}
