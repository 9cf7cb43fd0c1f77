/** Where rules say who may share the hardware, the design says who does. */
import { dedicatedInstances } from '../../aws/sources/compute.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'compute/tenancy-stated',
  severity: 'low',
  title: 'An auditor asks whose workloads share the hardware and nobody knows',
  expects: 'Instances that handle regulated data state their tenancy',
  rationale:
    'A Dedicated Instance runs on hardware of no other account, but may share it with other instances of the same ' +
    'account and has no fixed host; a rule that asks for hardware of one workload, or a licence bound to a machine, ' +
    'needs a Dedicated Host. Shared hardware is a sound choice where no rule says otherwise.',
  remedy: 'Write `tenancy: shared-hardware`, `dedicated-instance` or `dedicated-host` on the component.',
  sources: [dedicatedInstances],
  mappings: {},
  covers: ['EC2-01'],
  question: 'SEC6',
  whenNone: 'No instance handles data that is under a rule.',
  subjects: (model) =>
    model.components.filter(
      (component) =>
        ['ec2', 'ec2-auto-scaling'].includes(component.stated.service) && rulesOf(component).length > 0,
    ),
  examine: (component) => {
    const tenancy = fact(component, 'tenancy');
    const data = component.handles
      .filter(({ stated }) => (stated.regulated ?? []).length > 0)
      .map(({ id }) => id);
    return tenancy.value === undefined
      ? unstated(
          `\`${component.id}\` handles the regulated ${quoted(data)} and does not state its tenancy.`,
          tenancy,
        )
      : pass(`\`${component.id}\` handles the regulated ${quoted(data)} on \`${tenancy.value}\`.`, tenancy);
  },
});

function rulesOf(component: Component): readonly string[] {
  return component.handles.flatMap(({ stated }) => stated.regulated ?? []);
}
