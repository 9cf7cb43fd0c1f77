/** Fargate gives no container the rights of its host. */
import { privilegedContainers } from '../../aws/sources/refusals.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'compute/fargate-privileged',
  severity: 'high',
  title: 'Containers on Fargate are said to have the rights of their host',
  expects: 'Privileged containers run on hosts of your own',
  rationale:
    'Fargate starts no privileged container. If the workload needs it, it runs on hosts that you must look after.',
  remedy: 'Write `privileged: false`, or the `launch-type` on which it really runs.',
  sources: [privilegedContainers],
  find: ({ components }) =>
    components.flatMap((component) => {
      const privileged = fact(component, 'container', 'privileged');
      if (component.stated['launch-type'] !== 'fargate' || privileged.value !== true) return [];
      const says = `\`${component.id}\` runs on Fargate, which refuses its privileged containers.`;
      return [clash(component, says, privileged, fact(component, 'launch-type'))];
    }),
});
