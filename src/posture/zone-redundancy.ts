/** Whether a component outlives the loss of one Availability Zone. */
import { type Answer, gap, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component } from '../model/model.ts';
import { canState } from '../model/queries/can-state.ts';

/** What the design shows about the loss of a zone. */
export function zoneRedundancy(component: Component): Answer {
  if (canState(component, 'deployment')) return byDeployment(component);
  if (canState(component, 'capacity')) return byCapacity(component);
  if (component.network !== null || component.service.placement === 'subnets') return byZones(component);
  return byPlatform(component);
}

function byDeployment(component: Component): Answer {
  const name = `\`${component.id}\``;
  const deployment = fact(component, 'deployment');
  switch (deployment.value) {
    case 'single-az':
    case 'aurora-single':
      return gap(`${name} runs in one zone (\`${deployment.value}\`).`, deployment);
    case undefined:
      break;
    default:
      return pass(`${name} outlives the loss of a zone (\`${deployment.value}\`).`, deployment);
  }
  const spreads = ['msk', 'opensearch'].includes(component.service.id) && component.zones.length > 1;
  return spreads
    ? byZones(component)
    : unstated(`${name} does not say how it is spread over zones.`, deployment);
}

function byCapacity(component: Component): Answer {
  const placed = byZones(component);
  if (placed.outcome !== 'pass') return placed;
  const name = `\`${component.id}\``;
  const least = fact(component, 'capacity', 'min');
  const usual = fact(component, 'capacity', 'desired');
  const known = least.value === undefined ? usual : least;
  if (known.value === undefined) return unstated(`${name} does not say how many run at least.`, least);
  return known.value >= 2
    ? pass(
        `At least ${known.value} of ${name} run over ${component.zones.length} zones.`,
        known,
        ...placed.facts,
      )
    : gap(`${name} may run only ${known.value} of itself, so the loss of its zone stops it.`, known);
}

function byZones(component: Component): Answer {
  const name = `\`${component.id}\``;
  const subnets = fact(component, 'subnets');
  if (component.zones.length === 0)
    return unstated(`${name} does not say in which subnets it stands.`, subnets);
  return component.zones.length > 1
    ? pass(`${name} stands in ${component.zones.length} zones.`, subnets)
    : gap(`${name} stands in one zone only.`, subnets);
}

function byPlatform(component: Component): Answer {
  const name = `\`${component.id}\``;
  const oneZone = (component.stated.lifecycle ?? []).findIndex(({ to }) => to === 'onezone-ia');
  if (oneZone !== -1) {
    return gap(
      `${name} moves objects to a storage class in one zone.`,
      `${component.at}/lifecycle/${oneZone}/to`,
    );
  }
  if (component.service.responsibility === 'infrastructure') {
    return gap(`Each of ${name} (${component.service.name}) stands in one zone.`, fact(component, 'service'));
  }
  return pass(`By platform: ${name} is a service of the Region, not of a zone.`, fact(component, 'service'));
}
