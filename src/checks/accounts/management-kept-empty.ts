/** The management account runs no workload, since no organization policy binds it. */
import { cisBenchmark, resourceControlPolicies } from '../../aws/sources/organizations.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'accounts/management-kept-empty',
  severity: 'critical',
  title: 'A workload runs where no organization policy can stop it',
  expects: 'The management account holds nothing but the management of the organization',
  rationale:
    'Service control and resource control policies do not bind the management account, and its administrators ' +
    'can reach every other account. A breach of a workload there is a breach of the organization.',
  remedy: 'Move the components to a workload account and name it in their `account`.',
  sources: [resourceControlPolicies, cisBenchmark],
  mappings: {},
  covers: ['M-ORG-01'],
  question: 'SEC1',
  whenNone: 'The design names no management account.',
  subjects: (model) => model.accounts.filter(({ stated }) => stated.purpose === 'management'),
  examine: (account, model) => {
    const purpose = fact(account, 'purpose');
    const inside = model.components.filter((component) => component.account === account);
    return inside.length === 0
      ? pass(`No component stands in the management account \`${account.id}\`.`, purpose)
      : gap(
          `${quoted(inside.map(({ id }) => id))} in the management account \`${account.id}\` escape every organization policy.`,
          purpose,
          ...inside.map(({ at }) => at),
        );
  },
});
