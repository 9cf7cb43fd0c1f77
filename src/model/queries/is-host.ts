/** Which components are machines whose operating system the team looks after. */
import type { Component } from '../model.ts';

/** EC2 instances, and clusters whose nodes are EC2 instances of the account. */
export function isHost(component: Component): boolean {
  const { service, 'launch-type': launchType } = component.stated;
  if (service === 'ec2' || service === 'ec2-auto-scaling') return true;
  return (service === 'ecs' || service === 'eks') && (launchType === 'ec2' || launchType === 'managed-nodes');
}
