/** Somebody hears before a quota stops the system. */
import { apiQuotas } from '../../aws/sources/api-gateway.ts';
import { serviceQuotas } from '../../aws/sources/reliability.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { isProduction } from '../../model/queries/production.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'resilience/quotas-watched',
  severity: 'low',
  title: 'A quota stops the system on its best day',
  expects: 'Quotas of each production account are watched',
  rationale:
    'Requests to APIs, concurrent functions, network interfaces, virtual CPUs and calls of KMS all have quotas by ' +
    'account and Region, also in the Region that takes over. They are reached under load or during a failover, when ' +
    'raising one takes longest.',
  remedy: 'Write `quotas-monitored: true` on the account once somebody is told at, say, 80%.',
  sources: [serviceQuotas, apiQuotas],
  mappings: {},
  covers: ['M-RES-03', 'API-01'],
  question: 'REL1',
  whenNone: 'No workload account of production holds a component.',
  subjects: (model) =>
    model.accounts.filter(
      (account) =>
        (account.stated.purpose ?? 'workload') === 'workload' &&
        isProduction(account) &&
        model.components.some((component) => component.account === account),
    ),
  examine: (account) => {
    const watched = fact(account, 'quotas-monitored');
    if (watched.value === undefined)
      return unstated(`\`${account.id}\` does not say whether its quotas are watched.`, watched);
    return watched.value
      ? pass(`Quotas of \`${account.id}\` are watched.`, watched)
      : gap(`Nobody watches the quotas of \`${account.id}\`.`, watched);
  },
});
