/** Encryption at rest that a service does by itself, as a default like any other. */
import type { AwsDefault } from '../default.ts';
import type { Service } from '../service.ts';

/** The default of a service; null where it encrypts nothing unless told to, or its page was not seen. */
export function encryptsByItself({ name, defaultEncryption }: Service): AwsDefault | null {
  if (defaultEncryption === null || defaultEncryption.by === 'none' || !defaultEncryption.source.verified)
    return null;
  const { by, since, source } = defaultEncryption;
  return { says: `${name} encrypts with an ${by} key`, since, source };
}
