/** A key that AWS manages takes no orders. */
import { concepts, keyRotation } from '../../aws/sources/kms.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'keys/aws-managed-with-own-rules',
  severity: 'high',
  title: 'A key that AWS manages is said to follow rules of your own',
  expects:
    'Only keys of your own have administrators, a policy, a time of deletion and a rotation of your choice',
  rationale:
    'The policy of an AWS managed key cannot be changed, nor can it be disabled, deleted or given to named people; AWS ' +
    'rotates it once a year (until May 2022 every three years), and nobody else can. Controls that rest on it are not there.',
  remedy: 'Write `kind: kms` for a key of your own, or leave these fields out.',
  sources: [concepts, keyRotation],
  find: ({ keys }) =>
    keys.flatMap((key) => {
      if (key.stated.kind !== 'aws-managed') return [];
      const rules = [
        fact(key, 'administrators'),
        fact(key, 'deletion-window'),
        ...(key.stated.policy === 'named-principals' ? [fact(key, 'policy')] : []),
        ...rotations(key),
      ];
      const [first, ...others] = rules.filter(({ value }) => value !== undefined);
      if (first === undefined) return [];
      const says = `\`${key.id}\` is managed by AWS and is said to have rules that only a key of your own has.`;
      return [clash(key, says, first, fact(key, 'kind'), ...others)];
    }),
});

const BY_AWS: readonly string[] = ['automatic', 'managed'];

/** What is said of a rotation that is not the one of AWS. */
function rotations(key: Key): readonly Fact<string>[] {
  const [by, every] = [fact(key, 'rotation', 'by'), fact(key, 'rotation', 'every')];
  return [
    ...(by.value !== undefined && !BY_AWS.includes(by.value) ? [by] : []),
    ...(every.value !== undefined && every.value !== '365d' ? [every] : []),
  ];
}
