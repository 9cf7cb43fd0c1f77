/** Where a secret is kept: as people call it, and by which endpoint it is read. */
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

const ENDPOINTS: Readonly<Record<string, string>> = {
  'secrets-manager': 'secretsmanager',
  'ssm-securestring': 'ssm',
  'ssm-string': 'ssm',
};

/** The endpoint by which a secret is read, such as `secretsmanager`; null for a file, a vault elsewhere, no word. */
export function storeEndpoint({ stated }: Secret): string | null {
  return ENDPOINTS[stated.store ?? ''] ?? null;
}
