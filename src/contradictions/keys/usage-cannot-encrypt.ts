/** A key that signs does not encrypt. */
import { createKey } from '../../aws/sources/kms.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'keys/usage-cannot-encrypt',
  severity: 'high',
  title: 'Data is to be encrypted with a key that cannot encrypt',
  expects: 'What encrypts data at rest has the usage `encrypt`',
  rationale:
    'The usage of a KMS key is chosen when it is made and never changes. One that signs refuses to encrypt.',
  remedy: 'Name a key of usage `encrypt` in `encryption.key`, or correct `usage`.',
  sources: [createKey],
  find: ({ keys }) =>
    keys.flatMap((key) => {
      const usage = fact(key, 'usage');
      if (usage.value === undefined || usage.value === 'encrypt') return [];
      return key.protects.map((one) => {
        const at = 'service' in one ? fact(one, 'encryption', 'key') : fact(one, 'key');
        const says = `\`${one.id}\` is encrypted with \`${key.id}\`, whose usage is \`${usage.value}\`.`;
        return clash(one, says, at, usage);
      });
    }),
});
