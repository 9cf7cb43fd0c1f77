/** Which of the three classes a component is in, and why; the heavier one where the design leaves it open. */
import type { ResponsibilityClass } from '../aws/service.ts';
import { fact } from '../model/fact.ts';
import type { Component } from '../model/model.ts';
import type { Pointer } from '../source/pointer.ts';

/** The class of one component. */
export interface Classified {
  readonly class: ResponsibilityClass;
  readonly reason: string;
  /** The field that decided it, or that would. */
  readonly at: Pointer;
  /** Whether the operating system of its hosts is the customer's to patch. */
  readonly ownHosts: boolean;
}

/** Services whose hosts are the customer's or AWS's by launch type. */
const BY_LAUNCH_TYPE: ReadonlySet<string> = new Set(['ecs', 'eks', 'batch']);

/** The class of a component. */
export function classify(component: Component): Classified {
  const { service, stated } = component;
  if (BY_LAUNCH_TYPE.has(service.id)) return byLaunchType(component);
  const at = fact(component, 'service').at;
  if (service.id === 'custom') {
    const own = fact(component, 'class');
    const hosts = service.responsibility === 'infrastructure';
    return { class: service.responsibility, reason: 'As the design states.', at: own.at, ownHosts: hosts };
  }
  if (stated['capacity-mode'] === 'serverless' && ['msk', 'redshift'].includes(service.id)) {
    const mode = fact(component, 'capacity-mode').at;
    return {
      class: 'abstracted',
      reason: 'Serverless: AWS runs platform and capacity.',
      at: mode,
      ownHosts: false,
    };
  }
  return {
    class: service.responsibility,
    reason: service.responsibilityNote ?? CLASS_REASON[service.responsibility],
    at,
    ownHosts: service.responsibility === 'infrastructure' || service.id === 'emr',
  };
}

const CLASS_REASON: Readonly<Record<ResponsibilityClass, string>> = {
  infrastructure: "AWS runs the hardware and the hypervisor; everything above is the customer's.",
  container: "AWS runs the operating system and the platform; its settings are the customer's.",
  abstracted: 'AWS runs everything but the data and who may reach it.',
};

function byLaunchType(component: Component): Classified {
  const launch = fact(component, 'launch-type');
  const { at } = launch;
  switch (launch.value) {
    case 'ec2':
      return {
        class: 'infrastructure',
        reason: "Launch type `ec2`: the hosts are the customer's.",
        at,
        ownHosts: true,
      };
    case 'managed-nodes':
      return {
        class: 'container',
        reason: 'Managed nodes: AWS publishes the image, the customer rolls it out.',
        at,
        ownHosts: true,
      };
    case 'fargate':
    case 'auto-mode':
      return {
        class: 'container',
        reason: `Launch type \`${launch.value}\`: AWS patches the hosts, the image is the customer's.`,
        at,
        ownHosts: false,
      };
    case undefined:
      return {
        class: 'infrastructure',
        reason:
          "The launch type is not stated, so the heavier class is assumed: the hosts are the customer's.",
        at,
        ownHosts: true,
      };
    default:
      return launch.value satisfies never;
  }
}
