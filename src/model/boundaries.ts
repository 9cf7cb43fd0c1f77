/**
 * Trust boundaries, derived from what the design states: who the actors are, what stands at the edge, which
 * tier of which network an element stands in. Two elements in one boundary trust each other equally.
 */
import type { Service } from '../aws/service.ts';
import type { ActorSpec, ComponentSpec } from '../spec/spec.generated.ts';
import type { Account, Boundary, Network, Subnet } from './model.ts';

const OUTSIDE: Readonly<Record<ActorSpec['trust'], Boundary>> = {
  external: { id: 'outside-external', title: 'Outside: the public', kind: 'outside', trust: 0 },
  partner: { id: 'outside-partner', title: 'Outside: partners', kind: 'outside', trust: 1 },
  workforce: { id: 'outside-workforce', title: 'Own staff', kind: 'outside', trust: 2 },
  operator: { id: 'outside-operator', title: 'Operators', kind: 'outside', trust: 2 },
};

const TIER_TRUST = { public: 3, private: 4, isolated: 5 } as const;
const TIERS = ['public', 'private', 'isolated'] as const;

/** The boundary of an actor: everybody of the same trust is in one. */
export function actorBoundary(actor: ActorSpec): Boundary {
  return OUTSIDE[actor.trust];
}

/** The boundary of a component; of several subnets the most exposed decides. */
export function componentBoundary(
  stated: ComponentSpec,
  service: Service,
  account: Account | null,
  network: Network | null,
  subnets: readonly Subnet[],
): Boundary {
  const tier = TIERS.find((one) => subnets.some((subnet) => subnet.tier === one));
  if (network !== null && tier !== undefined) {
    return {
      id: `network-${network.id}-${tier}`,
      title: `${network.title}: ${tier} subnets`,
      kind: 'network-tier',
      trust: TIER_TRUST[tier],
    };
  }
  const where = account?.id ?? 'unplaced';
  const name = account?.title ?? 'no stated account';
  const atEdge =
    ['api', 'edge', 'load-balancer'].includes(service.category) && stated['endpoint-type'] !== 'private';
  return atEdge
    ? { id: `edge-${where}`, title: `Edge of ${name}`, kind: 'edge', trust: 3 }
    : { id: `regional-${where}`, title: `AWS services of ${name}`, kind: 'regional-services', trust: 4 };
}
