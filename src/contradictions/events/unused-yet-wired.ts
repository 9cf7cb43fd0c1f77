/** A hook that is not used has no target. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'events/unused-yet-wired',
  severity: 'medium',
  title: 'An event is said not to be used, and something acts on it',
  expects: 'Only events that are used have targets',
  rationale: 'Either code runs that nobody decided on, or a decision in the document is out of date.',
  remedy: 'Write `decision: used`, or remove `targets`.',
  sources: [],
  find: ({ hooks }) =>
    hooks.flatMap((hook) => {
      const decision = fact(hook, 'decision');
      if (decision.value === undefined || decision.value === 'used' || hook.targets.length === 0) return [];
      const says = `\`${hook.id}\` is \`${decision.value}\` and acted on by ${hook.targets.map(({ id }) => `\`${id}\``).join(', ')}.`;
      return [clash(hook, says, decision, fact(hook, 'targets'))];
    }),
});
