/** A transit gateway joins everything to everything unless its route tables say otherwise. */
import { transitAutoAccept } from '../../aws/sources/connections.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { isProduction } from '../../model/queries/production.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'network/transit-segmented',
  severity: 'medium',
  title: 'A breach of one account has a road to every other',
  expects: 'Connections through a transit gateway reach only the networks that they need',
  rationale:
    'With one route table for all attachments, development reaches production and a partner reaches both. Route ' +
    'tables for each environment, and attachments that somebody must accept, keep a breach where it happened. ' +
    'For a single service, PrivateLink or VPC Lattice joins without any route.',
  remedy: 'Write `routes: segmented` on the connection once its attachment has a route table of its own.',
  sources: [transitAutoAccept],
  mappings: { securityHub: ['EC2.23'], nist: ['AC-4(21)', 'CA-9(1)', 'CM-2'] },
  covers: ['M-NET-07', 'M-NET-06', 'ACC-01'],
  question: 'SEC5',
  whenNone: 'No two accounts are joined by a transit gateway or by peering.',
  subjects: (model) =>
    model.connections.filter(
      ({ stated }) => stated.via === 'transit-gateway' || stated.via === 'vpc-peering',
    ),
  examine: (connection) => {
    const routes = fact(connection, 'routes');
    const { id, from, to } = connection;
    if (routes.value === undefined)
      return unstated(
        `\`${id}\` does not say what \`${from.id}\` and \`${to.id}\` reach of each other.`,
        routes,
      );
    if (routes.value === 'segmented') return pass(`\`${id}\` reaches only what it needs.`, routes);
    const mixed =
      isProduction(from) !== isProduction(to) ||
      [from, to].some(({ stated }) => stated.purpose === 'external');
    const verdict = gap(
      `\`${id}\` lets everything of \`${from.id}\` and \`${to.id}\` reach everything of the other.`,
      routes,
    );
    return mixed ? withSeverity('high', verdict) : verdict;
  },
});
