/** What the internet can reach, and by which line of the spec. */
import type { Pointer } from '../../source/pointer.ts';
import { fact } from '../fact.ts';
import type { Component, Flow } from '../model.ts';

/** The field that puts the component on the internet, or null where nothing stated does. */
export function internetExposure(component: Component): Pointer | null {
  const { stated } = component;
  switch (stated.service) {
    case 'cloudfront':
    case 'cognito':
    case 'iot-core':
      return fact(component, 'service').at;
    case 'api-gateway':
    case 'app-runner':
    case 'appsync':
      return stated['endpoint-type'] === 'private' ? null : fact(component, 'endpoint-type').at;
    case 'load-balancer':
      if (stated.scheme !== undefined) {
        return stated.scheme === 'internet-facing' ? fact(component, 'scheme').at : null;
      }
      break;
    case 'lambda':
      if (stated['function-url'] === 'public') return fact(component, 'function-url').at;
      break;
    default:
  }
  if (stated['public-address'] === true) return fact(component, 'public-address').at;
  if (stated['publicly-accessible'] === true) return fact(component, 'publicly-accessible').at;
  return component.flowsIn.find(comesFromOutside)?.at ?? null;
}

/** Whether a flow arrives from the public or a partner over the internet. */
export function comesFromOutside(flow: Flow): boolean {
  const { from, stated } = flow;
  const outsider = from.kind === 'actor' && ['external', 'partner'].includes(from.stated.trust);
  return outsider && (stated.path === undefined || stated.path === 'internet');
}
