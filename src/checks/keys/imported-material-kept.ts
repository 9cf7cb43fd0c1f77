/** Imported material can be gone in a second; only the copy outside AWS brings it back. */
import { importMaterial } from '../../aws/sources/kms.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { daysBetween } from '../../model/calendar.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { excerpt, spoken } from '../wording.ts';

/** From here on re-importing has to be under way. */
const SOON_DAYS = 30;

export const check: Check = defineCheck<Key>({
  id: 'keys/imported-material-kept',
  severity: 'high',
  title: 'When the imported material is lost, so is all that it encrypts',
  expects: 'Imported material is kept outside AWS, by named custodians, and re-importing it was rehearsed',
  rationale:
    'KMS makes key material by default; bringing your own is a choice and never needed. It makes the ' +
    'original yours to keep: KMS does not give it back, deletion of imported material is immediate, and ' +
    'only the same bytes restore the key. The copy is also one more thing to protect.',
  remedy:
    'Write `offline-copy: { place: …, custodians: …, tested: … }` on the key; import the material again before the day in `expires`.',
  sources: [importMaterial],
  mappings: { nist: ['SC-12', 'SC-12(2)'], attack: ['T1485'] },
  covers: ['KMS-08', 'KMS-07', 'KMS-09', 'KMS-05'],
  question: 'SEC8',
  whenNone: 'No key has imported material.',
  subjects: (model) => model.keys.filter(({ stated }) => stated.kind === 'kms-external-material'),
  examine: (key, _, asOf) => {
    const expires = fact(key, 'expires');
    const left = expires.value === undefined ? SOON_DAYS : daysBetween(asOf, expires.value);
    if (left < SOON_DAYS)
      return gap(
        left < 0
          ? `The material of \`${key.id}\` expired on ${expires.value}: nothing can be decrypted until it is imported again.`
          : `The material of \`${key.id}\` expires on ${expires.value}, in ${left} days.`,
        expires,
      );
    const copy = fact(key, 'offline-copy');
    if (copy.value === undefined)
      return unstated(`\`${key.id}\` has imported material and does not say where a copy is kept.`, copy);
    const missing = [
      ...(copy.value.place === undefined ? ['where it is'] : []),
      ...(copy.value.custodians === undefined ? ['who keeps it'] : []),
      ...(copy.value.tested === undefined ? ['when re-importing it was rehearsed'] : []),
    ];
    return missing.length === 0
      ? pass(
          `The material of \`${key.id}\` is kept at ${excerpt(copy.value.place ?? '')} and its return was rehearsed on ${copy.value.tested}.`,
          copy,
        )
      : withSeverity(
          'medium',
          unstated(`The copy of the material of \`${key.id}\` does not say ${spoken(missing)}.`, copy),
        );
  },
});
