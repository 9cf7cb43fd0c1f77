/** Code that does what KMS does by itself is code that can fail. */
import { enableRotation } from '../../aws/sources/kms.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

const WORDS: readonly string[] = ['automatic', 'managed', 'on-demand', 'manual'];

export const check: Check = defineCheck<Key>({
  id: 'keys/no-needless-rotation-code',
  severity: 'low',
  title: 'A function with power over the key does what KMS does by itself',
  expects: 'Symmetric KMS keys rotate automatically, without a component of the design',
  rationale:
    'Rotation once meant a Lambda function. Today KMS rotates symmetric keys that it made on a period of ' +
    '90 to 2560 days, keeps old versions for decryption and needs no code; code remains for imported ' +
    'material, asymmetric keys and custom key stores.',
  remedy: 'Write `rotation: { every: 365d, by: automatic }` on the key and drop the component.',
  sources: [enableRotation],
  mappings: {},
  covers: ['KEY-02'],
  question: 'SEC8',
  whenNone: 'The design has no symmetric KMS key with a stated rotation.',
  subjects: (model) =>
    model.keys.filter(
      ({ stated }) =>
        stated.kind === 'kms' &&
        (stated.usage ?? 'encrypt') === 'encrypt' &&
        stated.rotation?.by !== undefined,
    ),
  examine: (key) => {
    const by = fact(key, 'rotation', 'by');
    return WORDS.includes(by.value ?? '')
      ? pass(`No component is needed to rotate \`${key.id}\`.`, by)
      : gap(`\`${by.value}\` rotates \`${key.id}\`, which KMS can do by itself.`, by);
  },
});
