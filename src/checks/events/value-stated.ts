/** Whoever has to keep an event working must know who would miss it. */
import { renamed } from '../../aws/sources/events.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Hook } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Hook>({
  id: 'events/value-stated',
  severity: 'low',
  title: 'Nobody knows what the business loses when this event stops coming',
  expects: 'Each hook that is used says what the business gets from it',
  rationale:
    'Every target, archive and custom event has a price and an owner who is called when it stops. The ' +
    'stated value decides how much care delivery deserves.',
  remedy: 'Write `value` on the event.',
  sources: [renamed],
  mappings: {},
  covers: ['EVT-02', 'EVT-03', 'EVT-04'],
  question: 'OPS1',
  whenNone: 'The design uses no events.',
  subjects: (model) => model.hooks.filter(({ decision }) => decision === 'used'),
  examine: (hook) => {
    const value = fact(hook, 'value');
    return value.value === undefined
      ? unstated(`\`${hook.id}\` is used and does not say what the business gets from it.`, value)
      : pass(`\`${hook.id}\` says what the business gets from it.`, value);
  },
});
