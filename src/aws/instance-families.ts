/** Families of EC2 instances by what runs beneath them. */
import type { Source } from './source.ts';
import { hypervisors } from './sources/compute.ts';

/** Families that run on Xen instead of the Nitro System; a bare-metal instance of one does not. */
export const xenFamilies: { readonly names: readonly string[]; readonly source: Source } = {
  names: 'c1 c3 c4 d2 f1 g3 h1 i2 i3 m1 m2 m3 m4 p2 p3 r3 r4 t1 t2 x1 x1e'.split(' '),
  source: hypervisors,
};
