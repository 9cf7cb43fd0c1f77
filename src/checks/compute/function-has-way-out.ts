/** A function in a network reaches the internet only through a NAT. */
import { functionEgress, functionInVpc } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Flow } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'compute/function-has-way-out',
  severity: 'high',
  title: 'The function cannot reach the internet that it calls',
  expects: 'Functions in a network that call the internet stand in private subnets with a way out',
  rationale:
    'A function in a network gets no public address, not even in a public subnet. It calls the internet through a ' +
    'NAT gateway or another way out from a private subnet, or, over IPv6, through an egress-only gateway.',
  remedy: 'Add an `egress` entry to the network and name private subnets in `subnets` of the function.',
  sources: [functionInVpc, functionEgress],
  mappings: {},
  covers: ['LAM-01'],
  question: 'REL2',
  whenNone: 'No function in a network calls the internet.',
  subjects: (model) =>
    model.components.filter(
      (component) =>
        component.stated.service === 'lambda' && component.network !== null && outward(component).length > 0,
    ),
  examine: (component) => {
    const subnets = fact(component, 'subnets');
    const { network } = component;
    const egress = network?.egress ?? [];
    const flows = quoted(outward(component).map(({ id }) => id));
    if (subnets.value === undefined) {
      return unstated(
        `\`${component.id}\` calls the internet in ${flows} from subnets that are not stated.`,
        subnets,
      );
    }
    const stuck = component.subnets.filter(({ tier }) => tier !== 'private');
    if (stuck.length > 0) {
      const [first] = stuck;
      return gap(
        `\`${component.id}\` calls the internet in ${flows} from the ${first?.tier ?? ''} subnet \`${first?.id ?? ''}\`, which gives a function no way out.`,
        subnets,
      );
    }
    return egress.length === 0
      ? gap(
          `\`${component.id}\` calls the internet in ${flows} from \`${network?.id ?? ''}\`, which states no way out.`,
          subnets,
        )
      : pass(
          `\`${component.id}\` calls the internet through ${quoted(egress.map(({ id }) => id))}.`,
          subnets,
        );
  },
});

/** Flows that leave for the internet: said so, or towards an actor outside the organization. */
function outward({ flowsOut }: Component): readonly Flow[] {
  return flowsOut.filter(({ to, stated }) => {
    if (stated.path !== undefined) return stated.path === 'internet' || stated.path === 'nat';
    return to.kind === 'actor' && to.stated.kind === 'system' && to.stated.trust === 'external';
  });
}
