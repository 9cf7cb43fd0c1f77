/** Keys outside plain KMS cost availability and work; the old reason for them is gone. */
import { customKeyStore, internals } from '../../aws/sources/kms.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { excerpt } from '../wording.ts';

const SPECIAL: readonly string[] = ['cloudhsm', 'kms-custom-key-store', 'external-key-store'];
const OLD_REASON = /\b(fips|level 3|asymmetric)/i;
const REAL_REASON =
  /tenan|sole|exclusive|control|residen|sovereign|pkcs|openssl|outside aws|\b(jce|cng|tde)\b/i;

export const check: Check = defineCheck<Key>({
  id: 'keys/custody-reason',
  severity: 'medium',
  title: 'Keys are kept the hard way for a reason that no longer holds',
  expects:
    'Keys in CloudHSM, a custom key store or an external key store say why, and the reason is true today',
  rationale:
    'FIPS 140-2 level 3 and asymmetric keys were once reasons for CloudHSM. KMS has both today: its HSMs ' +
    'are validated at FIPS 140-3 security level 3, and it makes RSA, elliptic curve, ML-DSA and HMAC ' +
    'keys. Sole tenancy, control of the HSM, PKCS #11 or a key outside AWS remain reasons, at the price ' +
    'of availability, request rate and automatic rotation.',
  remedy: 'Write `reason` on the key, or change its `kind` to `kms`.',
  sources: [internals, customKeyStore],
  mappings: {},
  covers: ['HSM-01', 'HSM-02', 'HSM-03'],
  question: 'SEC8',
  whenNone: 'All keys are in plain KMS.',
  subjects: (model) => model.keys.filter(({ stated }) => SPECIAL.includes(stated.kind)),
  examine: (key) => {
    const reason = fact(key, 'reason');
    if (reason.value === undefined)
      return unstated(`\`${key.id}\` does not say why it is a \`${key.stated.kind}\` key.`, reason);
    return OLD_REASON.test(reason.value) && !REAL_REASON.test(reason.value)
      ? gap(
          `\`${key.id}\` is a \`${key.stated.kind}\` key for a reason that KMS meets too: "${excerpt(reason.value)}".`,
          reason,
        )
      : pass(`\`${key.id}\` says why it is a \`${key.stated.kind}\` key.`, reason);
  },
});
