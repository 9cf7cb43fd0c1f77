/** A group of hosts or tasks stands in more than one zone. */
import { scalingControls } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'compute/group-spans-zones',
  severity: 'high',
  title: 'The whole group of workers goes with one zone',
  expects: 'Groups of instances, services and clusters have subnets in at least two zones',
  rationale:
    'A group replaces what fails, but only where it may stand. With subnets in one zone there is nowhere to go when ' +
    'that zone fails.',
  remedy: 'Name subnets of at least two zones in `subnets`.',
  sources: [scalingControls],
  mappings: {
    securityHub: ['AutoScaling.2'],
    nist: ['CP-2(2)', 'CP-6(2)', 'CP-10', 'SC-5(2)', 'SC-36', 'SI-13(5)'],
  },
  covers: ['ASG-01'],
  question: 'REL10',
  whenNone: 'The design has no group of instances and no container service.',
  subjects: (model) =>
    model.components.filter(({ stated }) =>
      ['ec2-auto-scaling', 'ecs', 'eks', 'batch'].includes(stated.service),
    ),
  examine: (component) => {
    const subnets = fact(component, 'subnets');
    if (subnets.value === undefined) {
      return weighed(
        unstated(`\`${component.id}\` does not say in which subnets it stands.`, subnets),
        'medium',
        component.account,
      );
    }
    return component.zones.length < 2
      ? weighed(
          gap(`\`${component.id}\` stands only in ${quoted(component.zones)}.`, subnets),
          'high',
          component.account,
        )
      : pass(`\`${component.id}\` stands in ${quoted(component.zones)}.`, subnets);
  },
});
