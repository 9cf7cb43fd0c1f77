/** A network in plain values: its zones and subnets with what they hold, its ways out and its endpoints. */
import type { Network } from '../model/model.ts';
import type { Trace } from './places.ts';
import type { Review } from './review.generated.ts';

/** The table rows of one network. */
export function networkOf(network: Network, trace: Trace): Review['system']['networks'][number] {
  return {
    element: trace.named(network),
    account: trace.named(network.account),
    region: network.region,
    cidr: network.stated.cidr ?? null,
    zones: [...network.zones],
    subnets: network.subnets.map((subnet) => ({
      element: trace.named(subnet),
      zone: subnet.zone,
      cidr: subnet.stated.cidr ?? null,
      tier: subnet.tier,
      holds: [
        ...network.components.filter(({ subnets }) => subnets.includes(subnet)).map(({ title }) => title),
        ...network.egress
          .filter((egress) => egress.subnet === subnet)
          .map(({ id, stated }) => `${id} (${stated.kind})`),
      ],
    })),
    egress: network.egress.map(({ id, stated, subnet }) => ({
      id,
      kind: stated.kind,
      subnet: subnet?.id ?? null,
      filtered: stated.filtered ?? null,
    })),
    endpoints: network.endpoints.map(({ id, stated, subnets }) => ({
      id,
      kind: stated.kind,
      service: stated.service,
      subnets: subnets.map((subnet) => subnet.id),
      policy: stated.policy ?? null,
    })),
    flowLogs: flowLogsOf(network),
  };
}

function flowLogsOf({ stated }: Network): string | null {
  const logs = stated['flow-logs'];
  if (logs === undefined) return null;
  const { traffic, to, retention } = logs;
  const parts = [traffic && `${traffic} traffic`, to && `to ${to}`, retention && `kept ${retention}`];
  return parts.filter((part) => part !== undefined).join(', ') || null;
}
