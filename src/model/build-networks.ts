/** Networks with their subnets, endpoints and ways out, resolved among themselves. */
import type { NetworkSpec } from '../spec/spec.generated.ts';
import { child } from '../source/pointer.ts';
import { byId, elements, lookUp, resolve } from './elements.ts';
import type {
  Account,
  Component,
  Egress,
  Element,
  Endpoint,
  Network,
  SecurityGroup,
  Subnet,
} from './model.ts';

/** A network that is still being filled: components join once they are known. */
export interface GrowingNetwork extends Network {
  readonly components: Component[];
  readonly subnets: Subnet[];
  readonly endpoints: Endpoint[];
  readonly egress: Egress[];
  readonly securityGroups: SecurityGroup[];
}

/** Every network whose account is known; others have been refused before. */
export function buildNetworks(
  networks: readonly Element<NetworkSpec>[],
  accounts: ReadonlyMap<string, Account>,
): readonly GrowingNetwork[] {
  return networks.flatMap((network) => {
    const account = accounts.get(network.stated.account);
    return account === undefined ? [] : [buildNetwork(network, account)];
  });
}

function buildNetwork(base: Element<NetworkSpec>, account: Account): GrowingNetwork {
  const { stated, at } = base;
  const zones = [...new Set(Object.values(stated.subnets ?? {}).map(({ az }) => az))].toSorted();
  const network: GrowingNetwork = {
    ...base,
    account,
    region: stated.region ?? only(account.stated.regions),
    zones,
    subnets: [],
    endpoints: [],
    egress: [],
    securityGroups: [],
    components: [],
  };
  for (const subnet of elements(stated.subnets, child(at, 'subnets'))) {
    network.subnets.push({ ...subnet, network, zone: subnet.stated.az, tier: subnet.stated.tier });
  }
  const subnets = byId(network.subnets);
  for (const endpoint of elements(stated.endpoints, child(at, 'endpoints'))) {
    network.endpoints.push({ ...endpoint, network, subnets: resolve(endpoint.stated.subnets, subnets) });
  }
  for (const egress of elements(stated.egress, child(at, 'egress'))) {
    network.egress.push({ ...egress, network, subnet: lookUp(egress.stated.subnet, subnets) });
  }
  return network;
}

/** Security groups name components, so they are resolved last. */
export function addSecurityGroups(network: GrowingNetwork, components: ReadonlyMap<string, Component>): void {
  for (const group of elements(network.stated['security-groups'], child(network.at, 'security-groups'))) {
    network.securityGroups.push({ ...group, network, components: resolve(group.stated.for, components) });
  }
}

function only<T>(list: readonly T[] | undefined): T | null {
  const [first, second] = list ?? [];
  return first !== undefined && second === undefined ? first : null;
}
