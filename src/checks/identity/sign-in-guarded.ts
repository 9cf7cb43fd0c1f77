/** A user pool on the internet is tried all day with passwords from elsewhere. */
import { cognitoThreats } from '../../aws/sources/identity.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Identity } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck<Identity>({
  id: 'identity/sign-in-guarded',
  severity: 'medium',
  title: 'Stolen passwords are tried at the user pool and nothing stops them',
  expects: 'Threat protection of the user pool is enforced',
  rationale:
    'Threat protection, once called advanced security features, compares passwords with leaked ones and ' +
    'judges each sign-in. It belongs to the Plus feature plan of Cognito. In audit mode it only reports; ' +
    'AWS advises to run that mode for two weeks before full function.',
  remedy: 'Write `threat-protection: enforced` on the user pool.',
  sources: [cognitoThreats],
  mappings: {},
  covers: ['M-IAM-01'],
  question: 'SEC2',
  whenNone: 'The design has no Cognito user pool.',
  subjects: (model) => model.identities.filter(({ stated }) => stated.kind === 'cognito-user-pool'),
  examine: (pool) => {
    const guard = fact(pool, 'threat-protection');
    switch (guard.value) {
      case 'enforced':
        return pass(`\`${pool.id}\` stops stolen passwords and odd sign-ins.`, guard);
      case 'audit':
        return withSeverity(
          'low',
          gap(`\`${pool.id}\` reports stolen passwords and odd sign-ins but lets them in.`, guard),
        );
      case 'off':
        return gap(`\`${pool.id}\` does not look for stolen passwords or odd sign-ins.`, guard);
      default:
        return unstated(
          `\`${pool.id}\` does not say whether stolen passwords and odd sign-ins are stopped.`,
          guard,
        );
    }
  },
});
