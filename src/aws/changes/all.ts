/** All that changed, in the order in which it is shown. */
import type { Change } from '../change.ts';
import { changes as compute } from './compute.ts';
import { changes as edge } from './edge.ts';
import { changes as keys } from './keys.ts';
import { changes as network } from './network.ts';
import { changes as storage } from './storage.ts';
import { changes as watching } from './watching.ts';

/** Every change. */
export const changes: readonly Change[] = [...network, ...compute, ...storage, ...keys, ...edge, ...watching];

/** The changes, each said once: what is so of several services is said of one of them. */
export function distinct(some: readonly Change[]): readonly Change[] {
  return some.filter(({ once }, index) => some.findIndex((other) => other.once === once) === index);
}
