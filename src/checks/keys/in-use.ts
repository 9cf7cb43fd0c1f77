/** A key that protects nothing in the design is either forgotten or protects something that nobody drew. */
import { page } from '../../aws/sources/page.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key, Model } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Key>({
  id: 'keys/in-use',
  severity: 'low',
  title: 'Nobody can say what would break if this key were disabled',
  expects: 'Each key protects something in the design or names its users',
  rationale:
    'A key without a known use is never disabled, for fear of what hangs on it. KMS tells when a key was ' +
    'last used (`GetKeyLastUsage`).',
  remedy: 'Write the key in `encryption.key` or `key` of what it protects, or name its `users`.',
  sources: [
    page(
      'AWS KMS API Reference: GetKeyLastUsage',
      'https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html',
    ),
  ],
  mappings: {},
  covers: ['KEY-01'],
  question: 'SEC8',
  whenNone: 'The design names no keys.',
  subjects: (model) => model.keys,
  examine: (key, model) => {
    const uses = [
      ...key.protects.map(({ id }) => id),
      ...recordsUnder(key, model),
      ...key.users.map(({ id }) => id),
    ];
    return uses.length === 0
      ? unstated(`Nothing in the design says what \`${key.id}\` is for.`, key.at)
      : pass(`\`${key.id}\` serves ${few([...new Set(uses)])}.`, fact(key, 'kind'));
  },
});

function recordsUnder(key: Key, model: Model): readonly string[] {
  return [...model.trails, ...model.logs].filter(({ stated }) => stated.key === key.id).map(({ id }) => id);
}

/** The first names, and how many more there are. */
function few(names: readonly string[]): string {
  return names.length <= 4 ? quoted(names) : `${quoted(names.slice(0, 3))} and ${names.length - 3} more`;
}
