/** Standing administration rights are waiting for a phished session. */
import { iamControls } from '../../aws/sources/identity.ts';
import { permissions } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Identity } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

const ACTING: readonly string[] = ['iam-role', 'iam-user', 'identity-center'];

export const check: Check = defineCheck<Identity>({
  id: 'identity/people-least-privilege',
  severity: 'high',
  title: 'One stolen session may do anything in the account',
  expects:
    'Identities that act on AWS have the permissions that their task needs; only the emergency way in ' +
    'has all',
  rationale:
    'Rights that are there all day are there for an intruder too. `ssm:SendCommand` and ' +
    '`ssm:StartSession` count as administration: Run Command acts as root on every host that it reaches ' +
    'by tag.',
  remedy:
    'Write `permissions: least-privilege` on the identity, or `break-glass: true` where it is only for ' +
    'emergencies.',
  sources: [iamControls, permissions],
  mappings: {
    securityHub: ['IAM.1'],
    cis: ['v3.0 1.16', 'v5.0 1.15', 'v7.0 2.14'],
    nist: ['AC-2', 'AC-3', 'AC-5'],
  },
  covers: ['M-IAM-07', 'SYS-02'],
  question: 'SEC3',
  whenNone: 'The design names no identity that acts on AWS.',
  subjects: (model) => model.identities.filter(({ stated }) => ACTING.includes(stated.kind)),
  examine: (identity) => {
    const granted = fact(identity, 'permissions');
    const emergency = fact(identity, 'break-glass');
    if (granted.value === 'least-privilege')
      return pass(`\`${identity.id}\` may do what its task needs.`, granted);
    if (granted.value !== undefined && emergency.value === true) {
      return pass(`\`${identity.id}\` is \`${granted.value}\` and only for emergencies.`, granted, emergency);
    }
    if (granted.value === undefined)
      return withSeverity('medium', unstated(`\`${identity.id}\` does not say what it may do.`, granted));
    return granted.value === 'administrator'
      ? gap(`\`${identity.id}\` may do anything, all the time.`, granted)
      : withSeverity('medium', gap(`\`${identity.id}\` has wildcards in its permissions.`, granted));
  },
});
