/** A hook that nobody decided on is value that nobody asked about. */
import { renamed } from '../../aws/sources/events.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Hook } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Hook>({
  id: 'events/decided',
  severity: 'low',
  title: 'Nobody has decided whether the business uses this event',
  expects: 'Each hook that the design names is used or deliberately not',
  rationale:
    'CloudWatch Events is Amazon EventBridge today: the same API and default bus. Events from AWS ' +
    'services are there whether or not anybody listens; the architect’s part is to ask the business and ' +
    'to write down the answer.',
  remedy: 'Write `decision: used` with `targets`, or `decision: not-used` with `because`, on the event.',
  sources: [renamed],
  mappings: {},
  covers: ['EVT-01', 'EVT-04'],
  question: 'OPS1',
  whenNone: 'The design names no events.',
  subjects: (model) => model.hooks,
  examine: (hook) => {
    const decision = fact(hook, 'decision');
    if (hook.decision === 'used')
      return pass(
        `\`${hook.id}\` is used${hook.targets.length > 0 ? ` by ${quoted(hook.targets.map(({ id }) => id))}` : ''}.`,
        decision,
      );
    if (hook.decision === 'not-used') return pass(`\`${hook.id}\` is deliberately not used.`, decision);
    return decision.value === 'undecided'
      ? gap(`Whether \`${hook.id}\` is used is undecided.`, decision)
      : unstated(
          `\`${hook.id}\` has no target and the design does not say whether it is to be used.`,
          decision,
        );
  },
});
