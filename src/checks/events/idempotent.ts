/** Every event bus delivers some events twice. */
import { lambdaRetries, retries } from '../../aws/sources/events.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Hook } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Hook>({
  id: 'events/idempotent',
  severity: 'medium',
  title: 'The same event twice pays, mails or books twice',
  expects: 'What acts on an event does no harm when it gets the event twice',
  rationale:
    'Delivery is at least once: Lambda’s own queue may hand over an event several times even when ' +
    'nothing failed. What acts on events has to recognize one that it has seen.',
  remedy: 'Write `idempotent: true` on the event once its targets recognize repeats.',
  sources: [lambdaRetries, retries],
  mappings: {},
  covers: ['CW-01', 'ALR-03'],
  question: 'REL4',
  whenNone: 'No event of the design has a target.',
  subjects: (model) => model.hooks.filter(({ targets }) => targets.length > 0),
  examine: (hook) => {
    const safe = fact(hook, 'idempotent');
    const names = quoted(hook.targets.map(({ id }) => id));
    if (safe.value === undefined)
      return unstated(`\`${hook.id}\` does not say whether ${names} may get it twice.`, safe);
    return safe.value
      ? pass(`${names} may get \`${hook.id}\` twice.`, safe)
      : gap(`Getting \`${hook.id}\` twice does harm at ${names}.`, safe);
  },
});
