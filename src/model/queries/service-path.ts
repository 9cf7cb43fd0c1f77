/** How a component reaches an AWS service's API: the road that its subnets leave open. */
import type { Component } from '../model.ts';

/** `outside`: it stands in no subnet; `endpoint`, `egress`: by these; `none`: its subnets lead nowhere; `unknown`: its subnets are not stated. */
export type ServicePath = 'outside' | 'endpoint' | 'egress' | 'none' | 'unknown';

/** The road from a component to the service with this endpoint name, such as `secretsmanager`. */
export function servicePath(component: Component, endpoint: string): ServicePath {
  const { network, subnets } = component;
  if (network === null) return component.service.placement === 'subnets' ? 'unknown' : 'outside';
  if (network.endpoints.some((one) => one.stated.service === endpoint)) return 'endpoint';
  if (subnets.length === 0) return 'unknown';
  const out = network.egress.length > 0;
  const open = subnets.some((subnet) => subnet.tier === 'public' || (subnet.tier === 'private' && out));
  if (open) return 'egress';
  return 'none';
}
