/** The root user can do what nobody else can, so it has no keys and no single password. */
import { rootMfa } from '../../aws/sources/access.ts';
import { centralRootAccess } from '../../aws/sources/organizations.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Account, Model } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'accounts/root-user-kept',
  severity: 'high',
  title: 'Whoever reads the mailbox of the root user owns the account',
  expects:
    'Root credentials are removed centrally, or guarded by a passkey or a hardware key and have no access keys',
  rationale:
    'The root user cannot be bound by IAM policies. AWS now requires MFA for the root user of every kind of ' +
    'account; root credentials of member accounts can be removed altogether and managed from the management ' +
    'account, with sessions of at most 15 minutes for the few tasks that need them.',
  remedy:
    'Write `root: { centrally-managed: true }` on member accounts and `root: { mfa: passkey, access-keys: none }` on the management account.',
  sources: [rootMfa, centralRootAccess],
  mappings: {
    securityHub: ['IAM.4', 'IAM.6', 'IAM.9'],
    cis: [
      'v5.0 1.3',
      'v5.0 1.4',
      'v5.0 1.5',
      'v3.0 1.4',
      'v7.0 2.1.1',
      'v7.0 2.4',
      'v3.0 1.5',
      'v3.0 1.6',
      'v7.0 2.5',
      'v7.0 2.6',
      'v3.0 1.7',
      'v5.0 1.6',
      'v7.0 2.7',
    ],
    nist: ['AC-2(1)', 'AC-3(7)', 'AC-3(15)', 'AC-6', 'AC-6(2)', 'AC-6(10)'],
    attack: ['T1078.004'],
  },
  covers: ['M-IAM-02', 'M-ORG-05', 'M-IAM-03'],
  question: 'SEC1',
  whenNone: 'Every stated account belongs to somebody else.',
  subjects: (model) => model.accounts.filter(({ stated }) => stated.purpose !== 'external'),
  examine: (account, model) => {
    const [mfa, keys] = [fact(account, 'root', 'mfa'), fact(account, 'root', 'access-keys')];
    if (keys.value === 'present') {
      return withSeverity('critical', gap(`The root user of \`${account.id}\` has access keys.`, keys));
    }
    if (mfa.value === 'none') {
      return withSeverity('critical', gap(`The root user of \`${account.id}\` has no second factor.`, mfa));
    }
    const central = centrallyManaged(account, model);
    if (central !== null) {
      return pass(
        `Root credentials of \`${account.id}\` are managed centrally.`,
        fact(central, 'root', 'centrally-managed'),
      );
    }
    if (mfa.value === undefined) {
      const severity = account.stated.purpose === 'management' ? 'high' : 'medium';
      return withSeverity(
        severity,
        unstated(`\`${account.id}\` does not say what guards its root user.`, mfa),
      );
    }
    if (account.stated.purpose === 'management' && mfa.value === 'virtual') {
      return withSeverity(
        'medium',
        gap(
          `The root user of the management account \`${account.id}\` has a virtual token, which can be phished.`,
          mfa,
        ),
      );
    }
    if (keys.value === undefined) {
      return withSeverity(
        'medium',
        unstated(`\`${account.id}\` does not say that its root user has no access keys.`, keys),
      );
    }
    return pass(`The root user of \`${account.id}\` has ${mfa.value} MFA and no access keys.`, mfa, keys);
  },
});

/** The account itself where it says so, else the management account where it says so for its members. */
function centrallyManaged(account: Account, model: Model): Account | null {
  if (account.stated.root?.['centrally-managed'] === true) return account;
  if (account.stated.purpose === 'management' || account.stated.root?.['centrally-managed'] === false)
    return null;
  const managers = model.accounts.filter(({ stated }) => stated.purpose === 'management');
  return managers.find(({ stated }) => stated.root?.['centrally-managed'] === true) ?? null;
}
