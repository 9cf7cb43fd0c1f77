/** Security findings are read in a security account, not in the account that owns the organization. */
import { delegatedAdministrators } from '../../aws/sources/organizations.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Model, Subject } from '../../model/model.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';

interface SecurityService extends Subject {
  readonly administrator: Fact<string>;
}

export const check: Check = defineCheck({
  id: 'accounts/security-services-delegated',
  severity: 'medium',
  title: 'Reading a security finding takes rights over the whole organization',
  expects: 'A security account is the delegated administrator of GuardDuty and Security Hub',
  rationale:
    'Without delegation the management account is where findings are seen, so every analyst needs access to the ' +
    'one account that no policy binds. GuardDuty, Security Hub, Inspector, Macie and Access Analyzer take a ' +
    'delegated administrator.',
  remedy:
    'Name the security account in `audit.guardduty.administrator` and `audit.security-hub.administrator`.',
  sources: [delegatedAdministrators],
  mappings: { cis: ['v7.0 2.1.5', 'v7.0 2.1.6'] },
  covers: ['M-ORG-06', 'M-ORG-07'],
  question: 'SEC1',
  whenNone: 'The design states neither GuardDuty nor Security Hub.',
  subjects: securityServices,
  examine: ({ title, administrator }, model) => judge(title, administrator, model),
});

function securityServices({ audit }: Model): readonly SecurityService[] {
  const guardduty = fact(audit, 'guardduty');
  const hub = fact(audit, 'security-hub');
  return [
    {
      id: 'guardduty',
      title: 'GuardDuty',
      at: guardduty.at,
      administrator: fact(audit, 'guardduty', 'administrator'),
    },
    {
      id: 'security-hub',
      title: 'Security Hub',
      at: hub.at,
      administrator: fact(audit, 'security-hub', 'administrator'),
    },
  ].filter(({ id }) => (id === 'guardduty' ? guardduty : hub).value !== undefined);
}

function judge(title: string, administrator: Fact<string>, model: Model): Verdict {
  const account = model.accounts.find(({ id }) => id === administrator.value);
  if (account === undefined)
    return unstated(`${title} is used, and no account is said to administer it.`, administrator);
  const purpose = fact(account, 'purpose');
  return purpose.value === 'management'
    ? gap(`${title} is administered from the management account \`${account.id}\`.`, administrator, purpose)
    : pass(`${title} is administered from \`${account.id}\`.`, administrator);
}
