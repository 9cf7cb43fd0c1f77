/** The fewest that run are at least one a zone. */
import { faultInjection, severalLocations } from '../../aws/sources/reliability.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'resilience/capacity-spans-zones',
  severity: 'medium',
  title: 'Subnets are in several zones, and everything runs in one of them',
  expects: 'The smallest number of instances or tasks is at least the number of zones',
  rationale:
    'A group spreads what it has: one instance is in one zone, whatever subnets it may use, and on the day a zone ' +
    'fails everybody asks for capacity in the others at once. What must survive runs before that day.',
  remedy: 'Write a `capacity` with `min` of at least the number of zones of its subnets.',
  sources: [severalLocations, faultInjection],
  mappings: {},
  covers: ['M-RES-02', 'ASG-01'],
  question: 'REL10',
  whenNone: 'No group or container service has subnets in several zones.',
  subjects: (model) =>
    model.components.filter(
      ({ stated, zones }) => ['ec2-auto-scaling', 'ecs', 'eks'].includes(stated.service) && zones.length > 1,
    ),
  examine: (group) => {
    const min = fact(group, 'capacity', 'min');
    const zones = group.zones.length;
    if (min.value === undefined) {
      return weighed(
        unstated(`\`${group.id}\` spans ${zones} zones and does not say how many run at least.`, min),
        'low',
        group.account,
      );
    }
    return min.value >= zones
      ? pass(`At least ${min.value} of \`${group.id}\` run in ${zones} zones.`, min)
      : weighed(
          gap(`\`${group.id}\` spans ${zones} zones and may run as few as ${min.value}.`, min),
          'medium',
          group.account,
        );
  },
});
