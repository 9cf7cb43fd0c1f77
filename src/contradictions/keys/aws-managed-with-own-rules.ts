/** A key that AWS manages takes no orders. */
import { concepts } from '../../aws/sources/kms.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'keys/aws-managed-with-own-rules',
  severity: 'high',
  title: 'A key that AWS manages is said to follow rules of your own',
  expects: 'Only keys of your own have administrators, a policy and a time of deletion',
  rationale:
    'The policy of an AWS managed key cannot be changed, nor can it be disabled, deleted or given to named people. ' +
    'Controls that rest on it are not there.',
  remedy: 'Write `kind: kms` for a key of your own, or leave these fields out.',
  sources: [concepts],
  find: ({ keys }) =>
    keys.flatMap((key) => {
      if (key.stated.kind !== 'aws-managed') return [];
      const rules = [
        fact(key, 'administrators'),
        fact(key, 'deletion-window'),
        ...(key.stated.policy === 'named-principals' ? [fact(key, 'policy')] : []),
      ];
      const [first, ...others] = rules.filter(({ value }) => value !== undefined);
      if (first === undefined) return [];
      const says = `\`${key.id}\` is managed by AWS and is said to have rules that only a key of your own has.`;
      return [clash(key, says, first, fact(key, 'kind'), ...others)];
    }),
});
