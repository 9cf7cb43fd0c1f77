/** Which components have no way out of their network but its endpoints. */
import type { Component } from '../model.ts';

/** Whether every subnet of it is isolated. */
export function isIsolated({ subnets }: Component): boolean {
  return subnets.length > 0 && subnets.every(({ tier }) => tier === 'isolated');
}
