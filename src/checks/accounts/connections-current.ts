/** What was opened for a while is closed when the while is over. */
import { accessAnalyzer } from '../../aws/sources/identity.ts';
import { permissions } from '../../aws/sources/well-architected.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Connection } from '../../model/model.ts';
import { daysBetween } from '../../model/calendar.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Connection>({
  id: 'accounts/connections-current',
  severity: 'medium',
  title: 'A way in that was opened for a while stays open',
  expects: 'A connection that states a last day is closed by then',
  rationale:
    'A peering, a role or a share works until somebody removes it; AWS knows no last day of them. Access Analyzer ' +
    'shows what outsiders can still reach and which roles nobody used.',
  remedy: 'Remove the connection, or write a later day as `expires` once its owner has decided for it.',
  sources: [accessAnalyzer, permissions],
  mappings: {},
  covers: [],
  question: 'SEC3',
  whenNone: 'No connection between accounts of the organization states a last day.',
  // Access of others is asked about wherever it is, by `accounts/vendor-access-ends`.
  subjects: (model) =>
    model.connections.filter(
      ({ from, stated }) => stated.expires !== undefined && from.stated.purpose !== 'external',
    ),
  examine: (connection, _, asOf) => {
    const expires = fact(connection, 'expires');
    return expires.value !== undefined && daysBetween(expires.value, asOf) > 0
      ? gap(`\`${connection.id}\` was to be closed after ${expires.value}.`, expires)
      : pass(`\`${connection.id}\` is closed after ${expires.value ?? ''}.`, expires);
  },
});
