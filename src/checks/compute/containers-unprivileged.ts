/** A container that is broken into stays a container. */
import { fargateLimits, scalingControls } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/containers-unprivileged',
  severity: 'medium',
  title: 'Who breaks into a container has the host, or leaves tools behind',
  expects: 'Containers have no rights of the host, and their root file system cannot be written',
  rationale:
    'A privileged container is the host by another name. A root file system that can be written lets an intruder ' +
    'change the program and bring tools; a container that cannot write it is as it was when it was scanned. Fargate ' +
    'starts no privileged containers.',
  remedy: 'Write `container: { privileged: false, read-only-root: true }` on the component.',
  sources: [scalingControls, fargateLimits],
  mappings: {
    securityHub: ['ECS.4', 'ECS.5'],
    nist: ['AC-2(1)', 'AC-3', 'AC-3(7)', 'AC-3(15)', 'AC-5', 'AC-6', 'CA-9(1)', 'CM-2'],
  },
  covers: ['M-CON-03'],
  question: 'SEC6',
  whenNone: 'The design has no containers.',
  subjects: (model) =>
    model.components.filter(({ stated }) => ['ecs', 'eks', 'batch'].includes(stated.service)),
  examine: (component) => {
    const privileged = fact(component, 'container', 'privileged');
    const readOnly = fact(component, 'container', 'read-only-root');
    const { id, account } = component;
    if (privileged.value === true)
      return weighed(
        gap(`Containers of \`${id}\` have the rights of the host.`, privileged),
        'high',
        account,
      );
    if (readOnly.value === false)
      return weighed(
        gap(`Containers of \`${id}\` can change their own root file system.`, readOnly),
        'medium',
        account,
      );
    // Fargate starts no privileged container, whatever the task says.
    const onFargate = component.stated['launch-type'] === 'fargate';
    if (readOnly.value === undefined) {
      return withSeverity(
        'low',
        unstated(
          `\`${id}\` does not say whether its containers can change their root file system.`,
          readOnly,
        ),
      );
    }
    return privileged.value === undefined && !onFargate
      ? withSeverity(
          'low',
          unstated(`\`${id}\` does not say whether its containers have the rights of the host.`, privileged),
        )
      : pass(
          `Containers of \`${id}\` have no rights of the host and cannot change their root file system.`,
          onFargate ? fact(component, 'launch-type') : privileged,
          readOnly,
        );
  },
});
