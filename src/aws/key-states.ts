/** The states of a KMS key and the calls that lead from one to the next. */
import type { Source } from './source.ts';
import { keyStates } from './sources/kms.ts';

/** A state of a KMS key. */
export type KeyState = 'Pending import' | 'Enabled' | 'Disabled' | 'Pending deletion';

/** A call that changes the state of a key. */
export interface KeyTransition {
  readonly from: KeyState;
  readonly to: KeyState;
  readonly call: string;
  readonly source: Source;
}

/** Those that a customer managed key of any kind can go through; nothing leads back from a deletion. */
export const KEY_TRANSITIONS: readonly KeyTransition[] = [
  { from: 'Enabled', to: 'Disabled', call: 'DisableKey', source: keyStates },
  { from: 'Disabled', to: 'Enabled', call: 'EnableKey', source: keyStates },
  { from: 'Enabled', to: 'Pending deletion', call: 'ScheduleKeyDeletion', source: keyStates },
  { from: 'Disabled', to: 'Pending deletion', call: 'ScheduleKeyDeletion', source: keyStates },
  { from: 'Pending deletion', to: 'Disabled', call: 'CancelKeyDeletion', source: keyStates },
];
