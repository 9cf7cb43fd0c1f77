/** An Availability Zone is what fails as one: what stands in one only is gone with it. */
import { fact, type Fact } from '../../model/fact.ts';
import type { Component, Flow, Model, Network } from '../../model/model.ts';
import { isShell } from '../asks.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Circumstance, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** Loss of one Availability Zone stops a component. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/zone-lost',
  title: 'The loss of one Availability Zone stops a component',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [],
  attack: [],
  detection: ['hosts-unhealthy', 'aws-trouble'],
  find: (model) => gather(casesIn(model), tell),
});

const COUNTED: readonly string[] = ['ec2', 'ec2-auto-scaling', 'ecs', 'eks'];
const ONE_ZONE: readonly string[] = ['single-az', 'aurora-single'];
const HAS_DEPLOYMENT =
  /^(rds-|aurora-|elasticache$|memorydb$|redshift$|opensearch$|msk$|mq$|documentdb$|neptune$|fsx$)/;

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ network, service }) => network !== null && service.placement !== 'none')
    .filter((component) => !isAdministrators(component))
    .map((component) => ({
      subject: component,
      boundary: component.network?.id ?? '',
      exposure: 'accident',
      circumstances: alone(component),
      data: component.handles,
      because: [fact(component, 'subnets')],
      mitigations: [...spread(component), ...kept(component), ...deployed(component)],
    }));
}

/** Nobody but administrators comes there: while a jump host is down, the work goes on. */
function isAdministrators({ flowsIn, stores }: Component): boolean {
  return (
    stores.length === 0 && flowsIn.length > 0 && flowsIn.every((flow) => isShell(flow) || isOperators(flow))
  );
}

function isOperators({ from }: Flow): boolean {
  return from.kind === 'actor' && from.stated.trust === 'operator';
}

function alone({ stated }: Component): readonly Circumstance[] {
  return stated.capacity?.max === 1 || (stated.service === 'ec2' && stated.capacity === undefined)
    ? [{ text: 'There is one machine, which also fails by itself', effect: 1 }]
    : [];
}

function spread(component: Component): readonly Mitigation[] {
  const { network } = component;
  if (network === null) return [];
  const subnets: Fact<readonly string[]> = fact(component, 'subnets');
  const enough = (): boolean => component.zones.length > 1;
  return [prevents(part`${component} stands in two zones`, subnets, enough, onePerZone(component, network))];
}

/** One subnet of the same tier for each zone; where there is one zone only, with the name of a subnet to come. */
function onePerZone(component: Component, network: Network): string {
  const tier = component.subnets[0]?.tier ?? 'private';
  const byZone = new Map(network.subnets.filter((one) => one.tier === tier).map((one) => [one.zone, one.id]));
  const ids = [...byZone.values()];
  return `[${(ids.length > 1 ? ids : [...ids, `${tier}-second-zone`]).join(', ')}]`;
}

function kept(component: Component): readonly Mitigation[] {
  if (!COUNTED.includes(component.stated.service) || component.stated['launch-type'] === 'fargate') return [];
  const control = part`${component} runs in two places at any time`;
  return [prevents(control, fact(component, 'capacity', 'min'), (min) => min > 1, '2')];
}

function deployed(component: Component): readonly Mitigation[] {
  const { service } = component.stated;
  if (!HAS_DEPLOYMENT.test(service)) return [];
  return [
    prevents(
      part`${component} has a standby in another zone`,
      fact(component, 'deployment'),
      (deployment) => !ONE_ZONE.includes(deployment),
      service.startsWith('aurora-') ? 'aurora-multi-az' : 'multi-az-instance',
    ),
  ];
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  const zones = across(subjects, (component) => component.zones).map((id) => ({ id }));
  return {
    source:
      zones.length > 1
        ? part`A fault in one of ${zones}`
        : part`A fault in ${zones.length > 0 ? zones : 'a zone'}`,
    prerequisite: part`that takes a zone of ${first.network ?? first} down`,
    action: part`stop ${subjects} until the zone is back`,
    impact: 'an outage',
    asset: data.length > 0 ? part`the work on ${data}` : assetOf(data, subjects),
  };
}
