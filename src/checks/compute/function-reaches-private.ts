/** A function outside every network cannot connect to what stands inside one. */
import { functionInVpc } from '../../aws/sources/compute.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Flow } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

/** Roads and protocols that end at AWS or at a public name, not at an address inside a network. */
const ROADS_AROUND = ['privatelink', 'interface-endpoint', 'aws-network'];
const CALLS_OF_AWS = ['aws-api', 'event'];

export const check: Check = defineCheck({
  id: 'compute/function-reaches-private',
  severity: 'high',
  title: 'The function cannot reach what it is drawn to reach',
  expects: 'Functions that connect to something in a network are attached to a network',
  rationale:
    'A function is in no VPC of yours by default and has no road to a private address. A design that draws the ' +
    'arrow without the attachment ends, on the day of the deployment, in a database with a public address.',
  remedy:
    'Write `network` and `subnets` on the function, or say by which `path` or `protocol` the flow goes.',
  sources: [functionInVpc],
  mappings: {
    securityHub: ['Lambda.3'],
    nist: [
      'AC-3',
      'AC-3(7)',
      'AC-4',
      'AC-4(21)',
      'AC-6',
      'AC-21',
      'SC-7',
      'SC-7(3)',
      'SC-7(4)',
      'SC-7(9)',
      'SC-7(11)',
      'SC-7(16)',
      'SC-7(20)',
      'SC-7(21)',
    ],
  },
  covers: ['LAM-01'],
  question: 'SEC5',
  whenNone: 'No function outside the networks connects to something inside one.',
  subjects: (model) =>
    model.components.filter(
      (component) => component.stated.service === 'lambda' && inward(component).length > 0,
    ),
  examine: (component) => {
    const network = fact(component, 'network');
    const targets = [...new Set(inward(component).map(({ to }) => to.id))];
    return component.network === null
      ? gap(`\`${component.id}\` is in no network and connects to ${quoted(targets)} inside one.`, network)
      : pass(
          `\`${component.id}\` is attached to \`${component.network.id}\` and reaches ${quoted(targets)} from there.`,
          network,
        );
  },
});

/** Flows to components with an address inside a network only. */
function inward({ flowsOut }: Component): readonly Flow[] {
  return flowsOut.filter(
    ({ to, stated }) =>
      to.kind === 'component' &&
      to.network !== null &&
      to.service.placement === 'subnets' &&
      to.stated['publicly-accessible'] !== true &&
      to.stated['public-address'] !== true &&
      to.stated.scheme !== 'internet-facing' &&
      !ROADS_AROUND.includes(stated.path ?? '') &&
      !CALLS_OF_AWS.includes(stated.protocol ?? ''),
  );
}
