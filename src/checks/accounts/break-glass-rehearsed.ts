/** The way into production on the day on which the identity provider is down. */
import { emergencyAccess } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { daysBetween } from '../../model/calendar.ts';
import { fact } from '../../model/fact.ts';
import { isProduction } from '../../model/queries/production.ts';
import { defineCheck, type Check } from '../check.ts';

const LONGEST_DAYS = 365;

export const check: Check = defineCheck({
  id: 'accounts/break-glass-rehearsed',
  severity: 'medium',
  title: 'Nobody gets into production when the identity provider is down',
  expects:
    'Each production workload account states a way in for emergencies that was rehearsed within a year',
  rationale:
    'People enter through one identity provider. When it fails, or when it is what was attacked, somebody must ' +
    'still be able to act, by a path that is sealed, watched and known to work because it was tried.',
  remedy: 'Write `break-glass: { procedure: Runbook BG-1, tested: 2026-09-01 }` on the account.',
  sources: [emergencyAccess],
  mappings: { attack: ['T1078.004'] },
  covers: ['M-IAM-03'],
  question: 'SEC10',
  whenNone: 'No workload account of production holds a component.',
  subjects: (model) =>
    model.accounts.filter(
      (account) =>
        (account.stated.purpose ?? 'workload') === 'workload' &&
        isProduction(account) &&
        model.components.some((component) => component.account === account),
    ),
  examine: (account, _, asOf) => {
    const procedure = fact(account, 'break-glass', 'procedure');
    const tested = fact(account, 'break-glass', 'tested');
    if (procedure.value === undefined) {
      return unstated(`\`${account.id}\` states no way in for emergencies.`, procedure);
    }
    if (tested.value === undefined) {
      return unstated(
        `The way into \`${account.id}\` for emergencies is not said to have been rehearsed.`,
        tested,
      );
    }
    const since = daysBetween(tested.value, asOf);
    return since > LONGEST_DAYS
      ? gap(
          `The way into \`${account.id}\` for emergencies was last rehearsed on ${tested.value}, ${since} days ago.`,
          tested,
          procedure,
        )
      : pass(
          `The way into \`${account.id}\` for emergencies was rehearsed on ${tested.value}.`,
          tested,
          procedure,
        );
  },
});
