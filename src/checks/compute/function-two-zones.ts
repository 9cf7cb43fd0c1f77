/** A function in a VPC runs only in the zones of its subnets. */
import { functionInVpc, functionResilience } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'compute/function-two-zones',
  severity: 'medium',
  title: 'The function stops with one zone',
  expects: 'Functions in a network have subnets in at least two zones',
  rationale:
    'A function runs in several zones by itself until it is attached to a network; then it runs only where its ' +
    'subnets are. Up to 16 subnets may be named.',
  remedy: 'Name a subnet of a second zone in `subnets` of the function.',
  sources: [functionInVpc, functionResilience],
  mappings: { securityHub: ['Lambda.5'], nist: ['CP-6(2)', 'CP-10', 'SC-5(2)', 'SC-36', 'SI-13(5)'] },
  covers: ['LAM-01'],
  question: 'REL10',
  whenNone: 'No function is attached to a network.',
  subjects: (model) =>
    model.components.filter(({ stated, network }) => stated.service === 'lambda' && network !== null),
  examine: (component) => {
    const subnets = fact(component, 'subnets');
    if (subnets.value === undefined) {
      return unstated(
        `\`${component.id}\` does not say which subnets of \`${component.network?.id ?? ''}\` it uses.`,
        subnets,
      );
    }
    return component.zones.length < 2
      ? weighed(
          gap(`\`${component.id}\` runs only in ${quoted(component.zones)}.`, subnets),
          'medium',
          component.account,
        )
      : pass(`\`${component.id}\` runs in ${quoted(component.zones)}.`, subnets);
  },
});
