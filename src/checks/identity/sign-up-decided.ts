/** Who may make an account decides who is a user at all. */
import { cognitoSecurity } from '../../aws/sources/identity.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Identity } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Identity>({
  id: 'identity/sign-up-decided',
  severity: 'medium',
  title: 'Strangers may make themselves accounts meant for partners or staff',
  expects: 'Whether anybody can sign up is decided, and pools of partners and staff are by invitation',
  rationale:
    'AWS calls the choice between public sign-up and administrative creation of users an important one. ' +
    'A pool that is meant for known people and lets anybody sign up makes every later check of "is ' +
    'signed in" worthless.',
  remedy: 'Write `self-sign-up: false` on the pool, or `true` where the public are its users.',
  sources: [cognitoSecurity],
  mappings: {},
  covers: ['M-IAM-01', 'GEN-02'],
  question: 'SEC2',
  whenNone: 'The design has no Cognito user pool.',
  subjects: (model) => model.identities.filter(({ stated }) => stated.kind === 'cognito-user-pool'),
  examine: (pool) => {
    const open = fact(pool, 'self-sign-up');
    const known = pool.subjects.filter(({ stated }) => stated.trust !== 'external').map(({ id }) => id);
    if (open.value === undefined)
      return unstated(`\`${pool.id}\` does not say whether anybody can make an account.`, open);
    if (!open.value) return pass(`Accounts in \`${pool.id}\` are by invitation.`, open);
    if (known.length === 0) return pass(`\`${pool.id}\` lets anybody make an account, by decision.`, open);
    return withSeverity(
      'high',
      gap(
        `\`${pool.id}\` is for ${quoted(known)} and lets anybody make an account.`,
        open,
        fact(pool, 'subjects'),
      ),
    );
  },
});
