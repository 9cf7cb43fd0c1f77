/** An event that cannot be delivered is dropped in silence. */
import { lambdaRetries, retries, targets } from '../../aws/sources/events.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Component, Hook } from '../../model/model.ts';
import { isBroker } from '../../model/queries/message-roles.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Hook>({
  id: 'events/undelivered-kept',
  severity: 'medium',
  title: 'When a target is down for long, its events are gone',
  expects: 'Events that cannot be delivered or handled go to a dead-letter queue',
  rationale:
    'EventBridge retries for 24 hours and up to 185 times by default and then drops the event; some ' +
    'errors are not retried at all. Lambda retries twice and then discards. A dead-letter queue at the ' +
    'rule or at the function keeps the event.',
  remedy: 'Write `dead-letter: <queue>` on the event, or on each function that it targets.',
  sources: [retries, targets, lambdaRetries],
  mappings: {},
  covers: ['CW-02', 'EVT-04'],
  question: 'REL5',
  whenNone: 'No event of the design has a target that can fail.',
  subjects: (model) =>
    model.hooks.filter((hook) => handlers(hook).length > 0 && hook.stated.via !== 'stream'),
  examine: (hook) => {
    const own = fact(hook, 'dead-letter');
    if (own.value !== undefined)
      return pass(`\`${own.value}\` keeps what \`${hook.id}\` cannot deliver.`, own);
    const open = handlers(hook).filter((target) => deadLetterOf(target).value === undefined);
    if (open.length === 0)
      return pass(
        `The targets of \`${hook.id}\` keep what they cannot handle.`,
        ...handlers(hook).map(deadLetterOf),
      );
    const says = `\`${hook.id}\` does not say where its events go when ${quoted(open.map(({ id }) => id))} cannot take them.`;
    return weighed(unstated(says, own), 'medium', hook.source.account);
  },
});

/** Targets that can fail: queues, topics and buses take what they are given. */
function handlers(hook: Hook): readonly Component[] {
  return hook.targets.filter((target) => !isBroker(target));
}

function deadLetterOf(target: Component): Fact<string> {
  return fact(target, 'dead-letter');
}
