/** The doors of the system: managed endpoints that the internet reaches. */
import type { Component, Model } from '../model.ts';
import { internetExposure } from './internet-exposure.ts';

const DOORS = ['api-gateway', 'app-runner', 'appsync', 'cloudfront', 'load-balancer'];

/** APIs, distributions and load balancers that the internet reaches, in the order of the spec. */
export function publicEndpoints(model: Model): readonly Component[] {
  return model.components.filter(
    (component) => DOORS.includes(component.stated.service) && internetExposure(component) !== null,
  );
}

/** Whether TLS ends there: AppSync leaves no choice, and a Network Load Balancer without a certificate passes TLS on. */
export function endsTls({ stated }: Component): boolean {
  const passesOn =
    (stated.kind === 'network' || stated.kind === 'gateway') && stated.certificate === undefined;
  return stated.service !== 'appsync' && !passesOn;
}

/** The distribution that fetches from the component and refuses other callers of it; null where there is none. */
export function distributionBefore(component: Component, model: Model): Component | null {
  return (
    model.components.find(
      ({ stated }) =>
        stated.service === 'cloudfront' &&
        stated.origins?.includes(component.id) === true &&
        stated['origin-access'] !== undefined &&
        stated['origin-access'] !== 'none',
    ) ?? null
  );
}
