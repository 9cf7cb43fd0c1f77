/** Some keys cannot rotate by themselves, whatever a design promises. */
import { enableRotation, rotateOnDemand } from '../../aws/sources/kms.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

const BY_AWS: readonly string[] = ['automatic', 'managed'];
const BECAUSE: Readonly<Record<string, string>> = {
  'kms-external-material': 'its material was imported',
  cloudhsm: 'it lives in CloudHSM',
  'kms-custom-key-store': 'it lives in a custom key store',
  'external-key-store': 'it lives outside AWS',
};

export const check: Check = defineCheck<Key>({
  id: 'keys/rotation-possible',
  severity: 'high',
  title: 'The automatic rotation that the design counts on does not exist',
  expects: 'Automatic rotation is promised only for symmetric keys whose material KMS made',
  rationale:
    'KMS does not rotate imported material, asymmetric and HMAC keys or keys in custom key stores by ' +
    'itself. Since 2025 imported symmetric keys can be rotated on demand, by importing new material; for ' +
    'the others a new key and a change of alias are needed.',
  remedy:
    'Write `rotation: { by: on-demand }` for imported material, or the component or `manual` procedure ' +
    'that brings in a new key.',
  sources: [enableRotation, rotateOnDemand],
  mappings: { securityHub: ['KMS.4'], nist: ['SC-12'] },
  covers: ['KMS-10', 'HSM-03', 'KEY-02'],
  question: 'SEC8',
  whenNone: 'No customer key is said to rotate automatically.',
  subjects: (model) =>
    model.keys.filter(
      ({ stated }) => stated.kind !== 'aws-managed' && BY_AWS.includes(stated.rotation?.by ?? ''),
    ),
  examine: (key) => {
    const by = fact(key, 'rotation', 'by');
    const usage = fact(key, 'usage');
    const because = BECAUSE[key.stated.kind];
    if (because !== undefined)
      return gap(
        `\`${key.id}\` is to rotate automatically, which KMS does not do because ${because}.`,
        by,
        fact(key, 'kind'),
      );
    if (usage.value !== undefined && usage.value !== 'encrypt') {
      return gap(
        `\`${key.id}\` is to rotate automatically, which KMS does not do for a key of usage \`${usage.value}\`.`,
        by,
        usage,
      );
    }
    return pass(`KMS rotates \`${key.id}\` by itself.`, by);
  },
});
