/** Customers reuse passwords; what their account opens decides whether that is their problem alone. */
import { cognitoMfa } from '../../aws/sources/identity.ts';
import { nist80063b } from '../../aws/sources/standards.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Identity, Model } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { isWorkforceSignIn } from '../../model/queries/people.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck<Identity>({
  id: 'identity/customer-mfa',
  severity: 'medium',
  title: 'A password reused elsewhere opens a customer’s data here',
  expects: 'User pools of outsiders ask for a second factor where they open sensitive data',
  rationale:
    'Passwords leak from other sites and are tried here by the million. A second factor, or a sign-in ' +
    'without a password, makes the leak worthless.',
  remedy:
    'Write `mfa: required` on the user pool, or `optional` with `threat-protection: enforced` where a ' +
    'second factor is asked for only when a sign-in looks odd.',
  sources: [cognitoMfa, nist80063b],
  mappings: { attack: ['T1110'] },
  covers: ['M-IAM-02', 'GEN-02'],
  question: 'SEC2',
  whenNone: 'The design has no user pool for outsiders.',
  subjects: (model) =>
    model.identities.filter(
      (identity) => identity.stated.kind === 'cognito-user-pool' && !isWorkforceSignIn(identity),
    ),
  examine: (pool, model) => {
    const mfa = fact(pool, 'mfa');
    const guarded = fact(pool, 'threat-protection');
    if (mfa.value === 'phishing-resistant' || mfa.value === 'required')
      return pass(`\`${pool.id}\` asks everybody for a second factor.`, mfa);
    if (mfa.value === 'optional' && guarded.value === 'enforced') {
      return pass(`\`${pool.id}\` asks for a second factor when a sign-in looks odd.`, mfa, guarded);
    }
    const opened = openedBy(pool, model);
    const usual = opened === 'harmless' ? 'low' : 'medium';
    if (mfa.value === undefined)
      return withSeverity(
        usual,
        unstated(`\`${pool.id}\` does not say whether it asks for a second factor.`, mfa),
      );
    return withSeverity(
      opened === 'sensitive' && mfa.value === 'none' ? 'high' : usual,
      gap(
        mfa.value === 'none'
          ? `\`${pool.id}\` asks for a password alone.`
          : `\`${pool.id}\` leaves the second factor to its users.`,
        mfa,
      ),
    );
  },
});

/** What the password alone opens; data of which the design says nothing may be anything. */
function openedBy(pool: Identity, model: Model): 'sensitive' | 'harmless' | 'unknown' {
  const carried = model.flows.flatMap(({ stated, carries }) =>
    stated.authentication?.by === pool.id ? carries : [],
  );
  if (isSensitive(carried)) return 'sensitive';
  return carried.length === 0 ? 'unknown' : 'harmless';
}
