/** Where the facts about AWS KMS and CloudHSM come from. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

const API = 'https://docs.aws.amazon.com/kms/latest/APIReference';
const GUIDE = 'https://docs.aws.amazon.com/kms/latest/developerguide';
const HSM = 'https://docs.aws.amazon.com/cloudhsm/latest/userguide';

/** Keys that AWS manages rotate once a year, whatever anybody says. */
export const keyRotation: Source = pageRead(
  'AWS KMS Developer Guide: Rotate AWS KMS keys',
  'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
  '2026-11-25',
);
/** Which keys rotate by themselves, and in which period. */
export const enableRotation: Source = page(
  'AWS KMS API Reference: EnableKeyRotation',
  `${API}/API_EnableKeyRotation.html`,
);
/** Rotation on demand, of imported material too. */
export const rotateOnDemand: Source = page(
  'AWS KMS API Reference: RotateKeyOnDemand',
  `${API}/API_RotateKeyOnDemand.html`,
);
/** The wait of 7 to 30 days before a key is deleted. */
export const scheduleDeletion: Source = page(
  'AWS KMS API Reference: ScheduleKeyDeletion',
  `${API}/API_ScheduleKeyDeletion.html`,
);
/** Disabling takes effect at once and can be undone. */
export const disableKey: Source = page('AWS KMS API Reference: DisableKey', `${API}/API_DisableKey.html`);
/** Kinds of keys, their origin and Region. */
export const createKey: Source = page('AWS KMS API Reference: CreateKey', `${API}/API_CreateKey.html`);
/** Importing the same material again. */
export const importMaterial: Source = page(
  'AWS KMS API Reference: ImportKeyMaterial',
  `${API}/API_ImportKeyMaterial.html`,
);
/** CloudHSM and external key stores behind KMS. */
export const customKeyStore: Source = page(
  'AWS KMS API Reference: CreateCustomKeyStore',
  `${API}/API_CreateCustomKeyStore.html`,
);
/** The FIPS 140-3 level of the HSMs of KMS. */
export const internals: Source = page(
  'AWS KMS Developer Guide: AWS KMS internal operations',
  `${GUIDE}/kms-internals.html`,
);
/** TLS 1.2 and 1.3, forward secrecy and post-quantum key exchange. */
export const transport: Source = page(
  'AWS KMS Developer Guide: Infrastructure security',
  `${GUIDE}/infrastructure-security.html`,
);
/** Customer managed, AWS managed and AWS owned keys. */
export const concepts: Source = page('AWS KMS Developer Guide: AWS KMS concepts', `${GUIDE}/concepts.html`);
/** Who does what in a CloudHSM cluster. */
export const hsmUsers: Source = page(
  'AWS CloudHSM User Guide: HSM user types for CloudHSM CLI',
  `${HSM}/understanding-users.html`,
);
/** The Security Hub CSPM controls for KMS. */
export const kmsControls: Source = page(
  'AWS Security Hub User Guide: Security Hub CSPM controls for AWS KMS',
  'https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html',
);
/** In which states a key can be used, and where a cancelled deletion leads. */
export const keyStates: Source = {
  title: 'AWS KMS Developer Guide: Cancel key deletion',
  url: `${GUIDE}/deleting-keys-cancelling-key-deletion.html`,
  read: '2026-11-25',
  verified: true,
};
