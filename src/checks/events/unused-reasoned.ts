/** A no without a reason is asked again at every review. */
import { renamed } from '../../aws/sources/events.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Hook } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Hook>({
  id: 'events/unused-reasoned',
  severity: 'low',
  title: 'Nobody can tell why the business does without this event',
  expects: 'Hooks that are not used say why',
  rationale:
    'The reason, no consumer yet, too costly, served by another event, tells the next reader when the ' +
    'answer changes.',
  remedy: 'Write `because` on the event.',
  sources: [renamed],
  mappings: {},
  covers: ['EVT-04', 'EVT-02'],
  question: 'OPS1',
  whenNone: 'The design names no event that it does not use.',
  subjects: (model) => model.hooks.filter(({ decision }) => decision === 'not-used'),
  examine: (hook) => {
    const because = fact(hook, 'because');
    return because.value === undefined
      ? unstated(`\`${hook.id}\` is not used and does not say why.`, because)
      : pass(`\`${hook.id}\` says why it is not used.`, because);
  },
});
