/** The fewest are not more than the most. */
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { clash, defineContradiction, type Clash, type Contradiction } from '../contradiction.ts';

const PAIRS = [
  ['min', 'desired'],
  ['desired', 'max'],
  ['min', 'max'],
] as const;

export const contradiction: Contradiction = defineContradiction({
  id: 'compute/capacity-disordered',
  severity: 'medium',
  title: 'The numbers of instances that are promised cannot all hold',
  expects: 'The fewest are at most the usual number, and that is at most the most',
  rationale:
    'What is said about failure and about cost rests on these numbers; AWS refuses a group that is set so.',
  remedy: 'Correct `min`, `desired` or `max` of `capacity`.',
  sources: [],
  find: ({ components }) => components.flatMap(disorder),
});

function disorder(component: Component): readonly Clash[] {
  const wrong = PAIRS.find(([less, more]) => {
    const { [less]: small, [more]: large } = component.stated.capacity ?? {};
    return small !== undefined && large !== undefined && small > large;
  });
  if (wrong === undefined) return [];
  const [less, more] = wrong;
  const small = fact(component, 'capacity', less);
  const large = fact(component, 'capacity', more);
  const says = `\`${component.id}\` has \`${less}: ${small.value}\` and \`${more}: ${large.value}\`.`;
  return [clash(component, says, small, large)];
}
