/** Where secret data rests, a perimeter refuses strangers even when a policy was written too wide. */
import { trustExamples } from '../../aws/sources/access.ts';
import { resourceControlPolicies } from '../../aws/sources/organizations.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Account, Component, Model } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted, verb } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'accounts/data-perimeter-around-secrets',
  severity: 'medium',
  title: 'One policy written too wide hands sensitive data to strangers',
  expects: 'Accounts that store sensitive data stand inside a data perimeter',
  rationale:
    'Since November 2024 resource control policies can refuse every caller from outside the organization, ' +
    'whatever a bucket or key policy says. The list of services that they cover has grown and still leaves ' +
    'some out, so they stand beside the policies of the resources and do not replace them.',
  remedy:
    'Attach a resource control policy on the organization of the caller and write `data-perimeter` among the `guardrails`.',
  sources: [resourceControlPolicies, trustExamples],
  mappings: {},
  covers: ['M-ORG-03'],
  question: 'SEC3',
  whenNone: 'No account with stated guardrails stores sensitive data.',
  subjects: (model) =>
    model.accounts.filter(
      (account) => account.stated.guardrails !== undefined && storing(account, model).length > 0,
    ),
  examine: (account, model) => {
    const guardrails = fact(account, 'guardrails');
    const stores = storing(account, model).map(({ id }) => id);
    return guardrails.value?.includes('data-perimeter')
      ? pass(`A data perimeter stands around ${quoted(stores)} in \`${account.id}\`.`, guardrails)
      : weighed(
          gap(
            `${quoted(stores)} in \`${account.id}\` ${verb(stores.length, 'holds', 'hold')} sensitive data outside any data perimeter.`,
            guardrails,
          ),
          'medium',
          account,
        );
  },
});

function storing(account: Account, model: Model): readonly Component[] {
  return model.components.filter(
    (component) => component.account === account && isSensitive(component.stores),
  );
}
