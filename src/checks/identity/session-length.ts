/** A stolen session works until it ends. */
import { assumeRole } from '../../aws/sources/identity.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Identity } from '../../model/model.ts';
import { isWorkforceSignIn } from '../../model/queries/people.ts';
import { seconds } from '../../model/quantity.ts';
import { defineCheck, type Check } from '../check.ts';

const LONGEST = 12 * 3600;

export const check: Check = defineCheck<Identity>({
  id: 'identity/session-length',
  severity: 'low',
  title: 'A stolen staff session stays open for days',
  expects: 'Sessions of staff end within twelve hours',
  rationale:
    'Session tokens are stolen from browsers and laptops past any second factor. STS limits a role ' +
    'session to between 15 minutes and 12 hours; sign-in sessions in front of it may be longer unless ' +
    'somebody sets them.',
  remedy: 'Write `session`, such as `8h`, on the identity.',
  sources: [assumeRole],
  mappings: {},
  covers: ['M-IAM-09'],
  question: 'SEC2',
  whenNone: 'The design names no identity with which staff sign in.',
  subjects: (model) =>
    model.identities.filter((one) => one.stated.kind !== 'iam-user' && isWorkforceSignIn(one)),
  examine: (identity) => {
    const session = fact(identity, 'session');
    if (session.value === undefined)
      return unstated(`\`${identity.id}\` does not say how long a session of staff lasts.`, session);
    return seconds(session.value) > LONGEST
      ? gap(`A session at \`${identity.id}\` lasts \`${session.value}\`.`, session)
      : pass(`A session at \`${identity.id}\` ends after \`${session.value}\`.`, session);
  },
});
