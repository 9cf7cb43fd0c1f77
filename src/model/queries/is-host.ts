/** Which components are machines whose operating system the team looks after. */
import type { Component } from '../model.ts';

const MACHINES = ['ec2', 'ec2-auto-scaling', 'lightsail', 'parallelcluster', 'rds-custom'];

/** Instances, clusters whose nodes are EC2 instances of the account, and what the team says it runs code on. */
export function isHost(component: Component): boolean {
  const { service, 'launch-type': launchType, 'runs-code': runsCode } = component.stated;
  if (MACHINES.includes(service)) return true;
  if (service === 'custom') {
    const computes = runsCode ?? component.service.category === 'compute';
    return computes && component.service.responsibility === 'infrastructure';
  }
  return (service === 'ecs' || service === 'eks') && (launchType === 'ec2' || launchType === 'managed-nodes');
}
