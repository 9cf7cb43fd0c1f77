/** Between two parts that do not wait for each other, a message may arrive twice. */
import { standardQueues } from '../../aws/sources/events.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Flow } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Flow>({
  id: 'events/doubles-refused',
  severity: 'medium',
  title: 'A message that arrives twice books, pays or sends twice',
  expects: 'Where data has to be right, an asynchronous message that arrives twice takes effect once',
  rationale:
    'A standard queue delivers at least once, and now and then twice; a sender that got no answer sends again on any ' +
    'queue. A FIFO queue drops repeats within five minutes, and a key that the receiver remembers drops them for good.',
  remedy: 'Write `deduplicated: true` on the flow once the receiver recognizes what it has seen.',
  sources: [standardQueues],
  mappings: {},
  covers: [],
  question: 'REL4',
  whenNone: 'No asynchronous flow carries data that has to be right.',
  subjects: (model) =>
    model.flows.filter((flow) => flow.stated.asynchronous === true && hasToBeRight(flow).length > 0),
  examine: (flow) => {
    const once = fact(flow, 'deduplicated');
    if (once.value === true) return pass(`\`${flow.id}\` takes effect once.`, once);
    const data = quoted(hasToBeRight(flow));
    return once.value === false
      ? gap(`\`${flow.id}\` may change ${data} twice.`, once)
      : unstated(`\`${flow.id}\` does not say whether ${data} is changed once if it arrives twice.`, once);
  },
});

/** Ids of the data of which integrity matters most. */
function hasToBeRight({ carries }: Flow): readonly string[] {
  return carries.filter(({ stated }) => stated.impact?.integrity === 'high').map(({ id }) => id);
}
