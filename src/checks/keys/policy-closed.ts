/** The policy of a key is the last word on who reads the data under it. */
import { concepts, kmsControls } from '../../aws/sources/kms.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { restricted } from '../../model/queries/classification.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Key>({
  id: 'keys/policy-closed',
  severity: 'medium',
  title: 'More people and programs can decrypt than the design intends',
  expects: 'The policy of a customer key names its principals',
  rationale:
    'A key policy that trusts the whole account leaves the decision to every IAM policy in it: one role ' +
    'with `kms:Decrypt` on all keys then reads everything. A policy that names everyone opens the key to ' +
    'other accounts.',
  remedy: 'Write `policy: named-principals` on the key once its policy names administrators and users.',
  sources: [kmsControls, concepts],
  mappings: {
    securityHub: ['KMS.1', 'KMS.2', 'KMS.5'],
    cis: ['v7.0 2.21'],
    nist: ['AC-2', 'AC-2(1)', 'AC-3', 'AC-3(7)', 'AC-3(15)', 'AC-5', 'AC-6', 'AC-6(3)'],
  },
  covers: ['M-DAT-07', 'KMS-04'],
  question: 'SEC3',
  whenNone: 'The design has no key of its own.',
  subjects: (model) =>
    model.keys.filter(({ stated }) => stated.kind !== 'aws-managed' && stated.kind !== 'cloudhsm'),
  examine: (key) => {
    const policy = fact(key, 'policy');
    if (policy.value === 'named-principals')
      return pass(`The policy of \`${key.id}\` names its principals.`, policy);
    if (policy.value === 'anyone')
      return withSeverity('critical', gap(`The policy of \`${key.id}\` lets anyone use it.`, policy));
    const held = restricted(key.protects.flatMap((one) => ('stores' in one ? one.stores : []))).map(
      ({ id }) => id,
    );
    const severity = held.length > 0 ? 'medium' : 'low';
    const under = held.length > 0 ? `, which protects ${quoted([...new Set(held)])},` : '';
    return withSeverity(
      severity,
      policy.value === 'account'
        ? gap(
            `The policy of \`${key.id}\`${under} leaves it to every IAM policy of the account who decrypts.`,
            policy,
          )
        : unstated(`\`${key.id}\` does not say what its policy allows.`, policy),
    );
  },
});
