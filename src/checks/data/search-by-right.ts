/** A search domain knows no tables: without rights in it, whoever gets in reads all of it. */
import { searchControls } from '../../aws/sources/databases.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/search-by-right',
  severity: 'high',
  title: 'Whoever gets into the search domain reads every index of it',
  expects: 'A search domain with sensitive data gives rights for parts of it',
  rationale:
    'The policy of a domain decides who gets in. What they find there is decided by fine-grained access control only: ' +
    'by index, document and field. Once it is on it cannot be switched off, and it needs TLS and encryption at rest.',
  remedy: 'Write `fine-grained-access` on the component, such as `fine-grained-access: row` for documents.',
  sources: [searchControls],
  mappings: {},
  covers: [],
  question: 'SEC3',
  whenNone: 'No search domain of the design holds sensitive data.',
  subjects: (model) => model.components.filter(holdsSensitive),
  examine: (domain) => {
    const rights = fact(domain, 'fine-grained-access');
    if (rights.value === undefined)
      return withSeverity(
        'medium',
        unstated(`\`${domain.id}\` does not say for which parts of its data rights are given.`, rights),
      );
    return rights.value === 'none'
      ? weighed(gap(`Whoever reads \`${domain.id}\` reads all of it.`, rights), 'high', domain.account)
      : pass(`\`${domain.id}\` gives rights by \`${rights.value}\`.`, rights);
  },
});

/** A serverless collection has no domain policy: its data access policies name indices and who may read them. */
function holdsSensitive({ service, stores }: Component): boolean {
  return service.id === 'opensearch' && isSensitive(stores);
}
