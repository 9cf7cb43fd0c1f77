/** A model answers from whatever was retrieved for it, and cannot tell whose it was. */
import { retrievalFilters } from '../../aws/sources/models.ts';
import { tenantIsolation } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { tenantsShare } from '../../model/queries/tenants.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'tenancy/retrieval-filtered',
  severity: 'critical',
  title: 'The model answers one tenant from the documents of another',
  expects: 'What is retrieved for a model is held to the documents of the tenant who asks',
  rationale:
    'Vectors of all tenants lie side by side and the nearest win, whoever they belong to. Access rules of the documents ' +
    'do not travel with them: only a filter on an attribute of the tenant, set by the application and not by the ' +
    'prompt, keeps tenants apart.',
  remedy: 'Write `tenant-filter: true` on the Bedrock component, and under `tenancy.isolation` what sets it.',
  sources: [retrievalFilters, tenantIsolation],
  mappings: {},
  covers: ['M-AI-05'],
  question: 'SEC8',
  whenNone: 'No model of the design retrieves what tenants share.',
  subjects: (model) =>
    tenantsShare(model)
      ? model.components.filter(({ stated }) => stated['retrieves-from'] !== undefined)
      : [],
  examine: (asker) => {
    const filter = fact(asker, 'tenant-filter');
    const from = fact(asker, 'retrieves-from');
    const names = (from.value ?? []).map((id) => `\`${id}\``).join(', ');
    const { id, account } = asker;
    if (filter.value === undefined)
      return weighed(
        unstated(
          `\`${id}\` does not say whether what it retrieves from ${names} is held to one tenant.`,
          filter,
          from,
        ),
        'high',
        account,
      );
    return filter.value
      ? pass(`What \`${id}\` retrieves from ${names} is held to the tenant who asks.`, filter, from)
      : weighed(
          gap(`\`${id}\` retrieves from ${names} whatever is nearest, of any tenant.`, filter, from),
          'critical',
          account,
        );
  },
});
