/** Staff accounts are the ones worth phishing: codes and prompts no longer stop that. */
import { rootMfa } from '../../aws/sources/access.ts';
import { nist80063b } from '../../aws/sources/standards.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Identity } from '../../model/model.ts';
import { hasOperators, isWorkforceSignIn } from '../../model/queries/people.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck<Identity>({
  id: 'identity/workforce-mfa',
  severity: 'high',
  title: 'One phished password opens the accounts of staff',
  expects: 'Staff and operators sign in with a phishing-resistant second factor',
  rationale:
    'One-time codes and prompts can be passed on by a fake sign-in page while the victim watches. ' +
    'Passkeys and security keys are bound to the address of the real one. AWS supports them for root, ' +
    'for IAM users and at the identity provider.',
  remedy:
    'Write `mfa: phishing-resistant` on the identity once passkeys or security keys are enforced there.',
  sources: [rootMfa, nist80063b],
  mappings: {
    securityHub: ['IAM.5'],
    cis: ['v3.0 1.10', 'v5.0 1.9', 'v7.0 2.10'],
    nist: ['IA-2(1)', 'IA-2(2)', 'IA-2(6)', 'IA-2(8)'],
    attack: ['T1078.004', 'T1110'],
  },
  covers: ['M-IAM-01', 'M-IAM-02'],
  question: 'SEC2',
  whenNone: 'The design names no identity with which staff sign in.',
  subjects: (model) => model.identities.filter(isWorkforceSignIn),
  examine: (identity) => {
    const mfa = fact(identity, 'mfa');
    switch (mfa.value) {
      case 'phishing-resistant':
        return pass(`Staff sign in at \`${identity.id}\` with a phishing-resistant factor.`, mfa);
      case 'required':
        return withSeverity(
          hasOperators(identity) ? 'medium' : 'low',
          gap(`\`${identity.id}\` requires a second factor that a fake sign-in page can pass on.`, mfa),
        );
      case undefined:
        return unstated(`\`${identity.id}\` does not say which second factor staff use.`, mfa);
      default:
        return withSeverity(
          hasOperators(identity) ? 'critical' : 'high',
          gap(`Staff can sign in at \`${identity.id}\` with a password alone (\`mfa: ${mfa.value}\`).`, mfa),
        );
    }
  },
});
