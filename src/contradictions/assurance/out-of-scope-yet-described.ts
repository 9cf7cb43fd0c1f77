/** What is out of scope is not described. */
import { child } from '../../source/pointer.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'assurance/out-of-scope-yet-described',
  severity: 'medium',
  title: 'A component is out of scope and is reviewed',
  expects: 'What is out of scope is no component of the design',
  rationale: 'Readers take it for reviewed, or for left out; findings on it belong to nobody.',
  remedy: 'Remove it from `out-of-scope`, or describe what is used of it as an actor.',
  sources: [],
  find: ({ design, components }) =>
    Object.keys(design.stated['out-of-scope'] ?? {}).flatMap((id) => {
      const component = components.find((one) => one.id === id);
      if (component === undefined) return [];
      const says = `\`${id}\` is out of scope, and is a component of the design with ${component.flowsIn.length + component.flowsOut.length} flows.`;
      return [clash(component, says, child('/design/out-of-scope', id), component.at)];
    }),
});
