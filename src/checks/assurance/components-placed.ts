/** A diagram can be drawn only of what is somewhere. */
import { createEndpoint } from '../../aws/sources/vpc.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'assurance/components-placed',
  severity: 'medium',
  title: 'Reviewers cannot see where part of the system stands',
  expects: 'Each component states its account and Region, and its network and subnets where it has any',
  rationale:
    'Accounts, Regions, zones, subnets, endpoints and the ways between them are what a review looks at. A component ' +
    'that stands nowhere crosses no boundary in the drawing and every boundary in truth.',
  remedy: 'Write the missing field on the component.',
  sources: [createEndpoint],
  mappings: {},
  covers: ['ARC-01', 'ACC-02'],
  question: 'OPS4',
  whenNone: 'The design has no components.',
  subjects: (model) => model.components,
  examine: (component) => {
    const missing = missingOf(component);
    const [first] = missing;
    if (first === undefined)
      return pass(`\`${component.id}\` states where it stands.`, fact(component, 'service'));
    const verdict = unstated(
      `\`${component.id}\` does not state its ${quoted(missing.map(({ name }) => name))}.`,
      ...missing.map(({ at }) => at),
    );
    return component.account === null ? verdict : withSeverity('low', verdict);
  },
});

interface Missing {
  readonly name: string;
  readonly at: Fact<unknown>;
}

function missingOf(component: Component): readonly Missing[] {
  const inNetwork = component.service.placement === 'subnets' || component.network !== null;
  const fields: readonly (Missing | null)[] = [
    component.account === null ? { name: 'account', at: fact(component, 'account') } : null,
    component.region === null && component.service.category !== 'edge'
      ? { name: 'region', at: fact(component, 'region') }
      : null,
    inNetwork && component.network === null ? { name: 'network', at: fact(component, 'network') } : null,
    component.network !== null && component.stated.subnets === undefined
      ? { name: 'subnets', at: fact(component, 'subnets') }
      : null,
  ];
  return fields.filter((field) => field !== null);
}
