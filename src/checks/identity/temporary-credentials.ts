/** A credential that never expires is found sooner or later by somebody else. */
import { iamControls } from '../../aws/sources/identity.ts';
import { temporaryCredentials } from '../../aws/sources/well-architected.ts';
import { gap, notApplicable, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Identity } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

const ACTING: readonly string[] = ['iam-user', 'api-keys', 'iam-role', 'identity-center'];

export const check: Check = defineCheck<Identity>({
  id: 'identity/temporary-credentials',
  severity: 'high',
  title: 'Credentials that never expire can be stolen and used for years',
  expects: 'People and programs act through roles with temporary credentials',
  rationale:
    'People enter through IAM Identity Center or federation, programs through roles, outside AWS through ' +
    'IAM Roles Anywhere or OIDC federation. An IAM user is left for an emergency way in and for what ' +
    'cannot do better.',
  remedy:
    'Replace the identity by one of kind `identity-center`, `iam-role` or `oidc-provider`, or write ' +
    '`break-glass: true` where it is only for emergencies.',
  sources: [temporaryCredentials, iamControls],
  mappings: {
    securityHub: ['IAM.3'],
    cis: ['v3.0 1.14', 'v5.0 1.13', 'v7.0 2.12', 'v3.0 1.21', 'v5.0 1.20', 'v7.0 2.19'],
    nist: ['AC-2(1)', 'AC-2(3)'],
  },
  covers: ['M-IAM-01', 'M-IAM-05'],
  question: 'SEC2',
  whenNone: 'The design names no identities that act on AWS.',
  subjects: (model) => model.identities.filter(({ stated }) => ACTING.includes(stated.kind)),
  examine: (identity) => {
    const kind = fact(identity, 'kind');
    const emergency = fact(identity, 'break-glass');
    if (kind.value === 'iam-user') {
      return emergency.value === true
        ? notApplicable(`The IAM user \`${identity.id}\` is only for emergencies.`, kind, emergency)
        : gap(`\`${identity.id}\` is an IAM user, whose credentials do not expire.`, kind);
    }
    if (kind.value === 'api-keys')
      return withSeverity(
        'medium',
        gap(`\`${identity.id}\` are keys that do not expire by themselves.`, kind),
      );
    return pass(`\`${identity.id}\` gives temporary credentials.`, kind);
  },
});
