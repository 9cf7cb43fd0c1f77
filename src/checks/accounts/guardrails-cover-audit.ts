/** Policies of the organization keep an account's own administrators from hiding what they did. */
import { serviceControlPolicies } from '../../aws/sources/organizations.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

const NEEDED = ['deny-leave-organization', 'deny-audit-changes', 'region-deny'] as const;

export const check: Check = defineCheck({
  id: 'accounts/guardrails-cover-audit',
  severity: 'high',
  title: "An administrator of the account can switch off the account's own audit",
  expects: 'Guardrails deny leaving the organization, stopping the audit trail and using other Regions',
  rationale:
    'An intruder with administrator rights first stops what records them, or works in a Region where nobody ' +
    'looks. Only a policy from outside the account can forbid that. Since September 2025 service control ' +
    'policies take the full policy language, so these denials can be written with exact conditions.',
  remedy:
    'Write `guardrails: [deny-leave-organization, deny-audit-changes, region-deny]` on the account once its policies hold them.',
  sources: [serviceControlPolicies],
  mappings: { attack: ['T1535'] },
  covers: ['M-ORG-02', 'M-ORG-04'],
  question: 'SEC1',
  whenNone: 'The design has no account that organization policies bind.',
  subjects: (model) =>
    model.accounts.filter(({ stated }) => !['external', 'management'].includes(stated.purpose ?? '')),
  examine: (account) => {
    const guardrails = fact(account, 'guardrails');
    if (guardrails.value === undefined) {
      return weighed(unstated(`\`${account.id}\` states no guardrail.`, guardrails), 'medium', account);
    }
    const missing = NEEDED.filter((one) => guardrails.value?.includes(one) !== true);
    return missing.length === 0
      ? pass(
          `The guardrails of \`${account.id}\` keep its audit, its Regions and its place in the organization.`,
          guardrails,
        )
      : weighed(
          gap(`The guardrails of \`${account.id}\` lack ${quoted(missing)}.`, guardrails),
          missing.includes('deny-audit-changes') ? 'high' : 'medium',
          account,
        );
  },
});
