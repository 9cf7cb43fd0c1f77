/** From an isolated subnet nothing goes to the internet. */
import { routeTables } from '../../aws/sources/vpc.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'network/isolated-yet-leaves',
  severity: 'high',
  title: 'A flow leaves for the internet from subnets that are called isolated',
  expects: 'What stands in isolated subnets only sends nothing over the internet',
  rationale:
    'An isolated subnet has no route out. Either it is not isolated, and what stands in it is less protected than the ' +
    'review says, or the flow does not work.',
  remedy: 'Correct `path` of the flow, `subnets` of its start, or `tier` of the subnets.',
  sources: [routeTables],
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      const { from, stated } = flow;
      if (from.kind === 'actor' || (stated.path !== 'nat' && stated.path !== 'internet')) return [];
      const [subnet] = from.subnets;
      if (subnet === undefined || from.subnets.some(({ tier }) => tier !== 'isolated')) return [];
      const says = `\`${flow.id}\` goes out by \`${stated.path}\`, but \`${from.id}\` stands in isolated subnets only.`;
      return [clash(flow, says, fact(flow, 'path'), fact(from, 'subnets'), fact(subnet, 'tier'))];
    }),
});
