/** What lies in the clear is encrypted by no key. */
import { putParameter } from '../../aws/sources/secrets.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

const PLAIN = ['ssm-string', 'code', 'user-data'];

export const contradiction: Contradiction = defineContradiction({
  id: 'secrets/key-for-plain-text',
  severity: 'high',
  title: 'A secret is said to be encrypted where it lies in the clear',
  expects: 'A secret with a key is in a store that encrypts',
  rationale:
    'Plain parameters, code and user data are not encrypted by a KMS key: whoever may read the place reads the secret.',
  remedy: 'Write `store: ssm-securestring` or `secrets-manager` if that is where it is, or leave `key` out.',
  sources: [putParameter],
  find: ({ secrets }) =>
    secrets.flatMap((secret) => {
      const store = fact(secret, 'store');
      const key = fact(secret, 'key');
      if (key.value === undefined || store.value === undefined || !PLAIN.includes(store.value)) return [];
      const says = `\`${secret.id}\` is encrypted with \`${key.value}\` and kept as \`${store.value}\`, which is in the clear.`;
      return [clash(secret, says, store, key)];
    }),
});
