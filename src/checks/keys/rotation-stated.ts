/** A customer managed key rotates only if somebody asks for it. */
import { enableRotation, kmsControls } from '../../aws/sources/kms.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';

const SHORTEST = 90;
const LONGEST = 2560;

export const check: Check = defineCheck<Key>({
  id: 'keys/rotation-stated',
  severity: 'medium',
  title: 'The key never changes, and everything ever encrypted hangs on one version',
  expects: 'Each customer key says how often its material changes and by whom',
  rationale:
    'Symmetric keys whose material KMS made rotate by themselves when asked: every 365 days unless another ' +
    'period of 90 to 2560 days is chosen. Imported, asymmetric and HMAC keys and those in custom key stores ' +
    'do not. AWS managed keys rotate every year, until May 2022 every three.',
  remedy: 'Write `rotation: { every: 365d, by: automatic }` on the key, or who replaces it where KMS cannot.',
  sources: [enableRotation, kmsControls],
  mappings: {
    securityHub: ['KMS.4'],
    cis: ['v3.0 3.6', 'v5.0 3.6', 'v7.0 4.6'],
    nist: ['SC-12', 'SC-12(2)', 'SC-28(3)'],
  },
  covers: ['KMS-10', 'KEY-01', 'KMS-06'],
  question: 'SEC8',
  whenNone: 'The design names no keys.',
  subjects: (model) => model.keys,
  examine,
});

function examine(key: Key): Verdict {
  const every = fact(key, 'rotation', 'every');
  const by = fact(key, 'rotation', 'by');
  if (key.stated.kind === 'aws-managed')
    return notApplicable(`AWS rotates \`${key.id}\` every year.`, fact(key, 'kind'));
  if (
    (by.value === 'automatic' || (by.value === undefined && isKept(key))) &&
    every.value !== undefined &&
    (days(every.value) < SHORTEST || days(every.value) > LONGEST)
  ) {
    return gap(`\`${key.id}\` is to rotate every \`${every.value}\`; KMS takes 90 to 2560 days.`, every);
  }
  if (by.value === 'automatic' && !isKept(key))
    return notApplicable(`Whether \`${key.id}\` can rotate by itself comes before how often.`, by);
  if (by.value === 'automatic')
    return pass(`KMS rotates \`${key.id}\` every \`${every.value ?? '365d'}\`.`, by, every);
  if (every.value !== undefined && by.value !== undefined)
    return pass(`\`${key.id}\` is rotated every \`${every.value}\` by \`${by.value}\`.`, every, by);
  // Nobody but KMS replaces the material of such a key while its id stays.
  if (every.value !== undefined && by.value === undefined && isKept(key))
    return pass(`KMS rotates \`${key.id}\` every \`${every.value}\`.`, every);
  if (every.value !== undefined)
    return withSeverity(
      'low',
      unstated(`\`${key.id}\` is to rotate every \`${every.value}\` and does not say by whom.`, by),
    );
  return unstated(
    key.stated.kind === 'kms'
      ? `\`${key.id}\` does not say how often it rotates; KMS rotates a customer key only when asked.`
      : `\`${key.id}\` does not say how often it is replaced by a fresh one.`,
    every,
  );
}

/** Whether KMS itself can put fresh material under the key. */
function isKept({ stated }: Key): boolean {
  return stated.kind === 'kms' && (stated.usage ?? 'encrypt') === 'encrypt';
}
