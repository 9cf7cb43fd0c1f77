/** Who manages a key and also uses it can take the data and hide it. */
import { hsmUsers, kmsControls } from '../../aws/sources/kms.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { quoted, verb } from '../wording.ts';

export const check: Check = defineCheck<Key>({
  id: 'keys/duties-separated',
  severity: 'high',
  title: 'One hand both controls the key and reads what it protects',
  expects: 'Nobody is both administrator and user of a key',
  rationale:
    'A key policy separates managing a key from using it. CloudHSM does so too: its administrator, once called ' +
    'crypto officer, manages users only and can use no key, while crypto users own and use keys. The precrypto ' +
    'officer, now the unactivated administrator, is only the state of the first one before its password is set.',
  remedy: 'Name different identities in `administrators` and `users` of the key.',
  sources: [kmsControls, hsmUsers],
  mappings: { nist: ['AC-5'] },
  covers: ['M-DAT-07', 'HSM-04', 'HSM-05', 'HSM-06', 'HSM-07'],
  question: 'SEC3',
  whenNone: 'The design has no key of its own.',
  subjects: (model) => model.keys.filter(({ stated }) => stated.kind !== 'aws-managed'),
  examine: (key, model) => {
    const administrators = fact(key, 'administrators');
    const users = fact(key, 'users');
    if (administrators.value === undefined)
      return withSeverity('medium', unstated(`\`${key.id}\` does not say who manages it.`, administrators));
    // The service that writes trails and logs uses their key, and nobody else has to be named.
    const written = [
      ...model.trails.filter(({ stated }) => stated.key === key.id),
      ...model.logs.filter(({ stated }) => stated.key === key.id),
    ];
    const [record] = written;
    if (users.value === undefined && record !== undefined)
      return pass(
        `\`${key.id}\` is managed by ${quoted(administrators.value)} and used by what writes ${quoted(written.map(({ id }) => id))}.`,
        administrators,
        `${record.at}/key`,
      );
    if (users.value === undefined)
      return withSeverity('medium', unstated(`\`${key.id}\` does not say who uses it.`, users));
    const both = administrators.value.filter((id) => users.value?.includes(id));
    return both.length === 0
      ? pass(
          `\`${key.id}\` is managed by ${quoted(administrators.value)} and used by others.`,
          administrators,
          users,
        )
      : gap(
          `${quoted(both)} both ${verb(both.length, 'manages and uses', 'manage and use')} \`${key.id}\`.`,
          administrators,
          users,
        );
  },
});
