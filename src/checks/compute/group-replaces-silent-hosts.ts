/** A group that asks only whether a host runs keeps the one whose program has stopped answering. */
import { scalingHealthChecks, scalingHealthControl } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'compute/group-replaces-silent-hosts',
  severity: 'low',
  title: 'A host whose program hangs is never replaced, and the group shrinks unseen',
  expects: 'A group of hosts behind a load balancer replaces a host that the load balancer calls unhealthy',
  rationale:
    'A load balancer stops sending requests to a host that does not answer. The group asks by default only whether ' +
    'the host runs, so that it keeps the host and starts no other: it looks complete and serves less.',
  remedy:
    'Turn on the health checks of Elastic Load Balancing for the group and write `health-check: load-balancer`.',
  sources: [scalingHealthControl, scalingHealthChecks],
  mappings: {},
  covers: [],
  question: 'REL11',
  whenNone: 'No load balancer of the design sends requests to a group of hosts.',
  subjects: (model) => {
    const targets = new Set(
      model.components.flatMap(({ service, stated }) =>
        service.id === 'load-balancer' ? (stated.targets ?? []) : [],
      ),
    );
    return model.components.filter(({ id, service }) => service.id === 'ec2-auto-scaling' && targets.has(id));
  },
  examine: (group) => {
    const health = fact(group, 'health-check');
    switch (health.value) {
      case 'load-balancer':
        return pass(`\`${group.id}\` replaces a host that its load balancer calls unhealthy.`, health);
      case 'host':
        return gap(`\`${group.id}\` keeps a host that runs and does not answer its load balancer.`, health);
      case undefined:
        return unstated(
          `\`${group.id}\` does not say whether it replaces a host that its load balancer calls unhealthy.`,
          health,
        );
    }
  },
});
