/** Access of others outlives the contract unless somebody ends it. */
import { confusedDeputy } from '../../aws/sources/access.ts';
import { accessAnalyzer } from '../../aws/sources/identity.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { daysBetween } from '../../model/calendar.ts';
import { fact } from '../../model/fact.ts';
import type { Connection } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

/** How long a look at it holds; no page of AWS gives a number, so it is ours. */
const LONGEST_DAYS = 365;

export const check: Check = defineCheck<Connection>({
  id: 'accounts/vendor-access-ends',
  severity: 'medium',
  title: 'A vendor still gets in after the contract with it has ended',
  expects: 'Access of an account of others ends on a stated day, or was looked at within a year',
  rationale:
    'A role that a vendor may assume works as long as it is there, and whoever breaks into the vendor may use it. Nobody ' +
    'misses it when the work is done, so its end has to be written down while somebody still thinks of it. IAM Access ' +
    'Analyzer lists the roles that others may assume, which makes looking a matter of minutes; a year is our limit, not one of AWS.',
  remedy: 'Write `expires` or `reviewed` on the connection.',
  sources: [accessAnalyzer, confusedDeputy],
  mappings: {},
  covers: ['M-TPA-01'],
  question: 'SEC3',
  whenNone: 'No account of others gets into one of the design.',
  subjects: (model) =>
    model.connections.filter(
      ({ from, to }) => from.stated.purpose === 'external' && to.stated.purpose !== 'external',
    ),
  examine: (connection, _, asOf) => {
    const expires = fact(connection, 'expires');
    const reviewed = fact(connection, 'reviewed');
    const vendor = `\`${connection.from.id}\``;
    if (expires.value !== undefined)
      return daysBetween(asOf, expires.value) < 0
        ? gap(`The access of ${vendor} should have ended on ${expires.value}.`, expires)
        : pass(`The access of ${vendor} ends on ${expires.value}.`, expires);
    if (reviewed.value === undefined)
      return unstated(
        `Nothing says when the access of ${vendor} ends or was last looked at.`,
        expires,
        reviewed,
      );
    const age = daysBetween(reviewed.value, asOf);
    return age > LONGEST_DAYS
      ? gap(
          `The access of ${vendor} was last looked at on ${reviewed.value}, ${age} days ago.`,
          reviewed,
          expires,
        )
      : pass(`The access of ${vendor} was looked at on ${reviewed.value}.`, reviewed);
  },
});
