/** What people change by hand stands in no repository, was reviewed by nobody and is undone by the next release. */
import { buildControls } from '../../aws/sources/delivery.ts';
import { cisBenchmark } from '../../aws/sources/organizations.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { isProduction } from '../../model/queries/production.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'accounts/changed-by-pipelines',
  severity: 'medium',
  title: 'Somebody changes production by hand, and nobody reviewed what now runs',
  expects: 'Pipelines alone change what is deployed in production accounts',
  rationale:
    'What this review says holds for what a pipeline deploys. A person who can write in production can take a system ' +
    'away from its reviewed design in an afternoon, and an intruder with that session can as well.',
  remedy: 'Write `changed-by: pipelines` on the account once people hold no right to write there.',
  sources: [buildControls, cisBenchmark],
  mappings: {},
  covers: ['M-SDL-01'],
  question: 'OPS6',
  whenNone: 'No workload account of production holds a component.',
  subjects: (model) =>
    model.accounts.filter(
      (account) =>
        (account.stated.purpose ?? 'workload') === 'workload' &&
        isProduction(account) &&
        model.components.some((component) => component.account === account),
    ),
  examine: (account) => {
    const by = fact(account, 'changed-by');
    if (by.value === undefined) return unstated(`\`${account.id}\` does not say how changes reach it.`, by);
    return by.value === 'pipelines'
      ? pass(`Only pipelines change \`${account.id}\`.`, by)
      : gap(
          by.value === 'people'
            ? `\`${account.id}\` is changed by hand.`
            : `\`${account.id}\` is changed by people as well as by pipelines.`,
          by,
        );
  },
});
