/** In which zones of a network something of the design really stands. */
import type { Network } from '../model.ts';

/** Zones of the private and isolated subnets that components of the network use, sorted. */
export function usedZones(network: Network): readonly string[] {
  const subnets = network.components.flatMap((component) => component.subnets);
  const zones = subnets.filter(({ tier }) => tier !== 'public').map(({ zone }) => zone);
  return [...new Set(zones)].toSorted();
}
