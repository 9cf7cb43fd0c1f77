/** Where a secret is kept, as people call it. */
import type { Secret } from '../model.ts';

const NAMES: Readonly<Record<NonNullable<Secret['stated']['store']>, string>> = {
  'secrets-manager': 'Secrets Manager',
  'ssm-securestring': 'Parameter Store, as a SecureString',
  'ssm-string': 'Parameter Store, as a String',
  'external-vault': 'vault outside AWS',
  environment: 'environment variable',
  'user-data': 'user data of an instance',
  file: 'file',
  code: 'code',
};

/** The store of a secret in words; null where none is stated. */
export function storeName({ stated }: Secret): string | null {
  return stated.store === undefined ? null : NAMES[stated.store];
}
