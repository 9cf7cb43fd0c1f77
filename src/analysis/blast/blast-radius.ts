/**
 * What falls with each account, identity, role, key and secret: read, changed or stopped when somebody else
 * holds it, stopped or lost when it is gone. Only what the spec states leads from one thing to the next.
 */
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { rankOf } from '../impact.ts';
import { accountRadius } from './account-radius.ts';
import { componentRadius, identityRadius } from './identity-radius.ts';
import { keyRadius, secretRadius } from './key-radius.ts';
import type { Radius } from './radius.ts';
import { reachIn, type Reach } from './reach.ts';

/** Every radius of a design, the worst first. */
export function blastRadii(model: Model): readonly Radius[] {
  const reach: Reach = reachIn(model);
  const own = model.accounts.filter(({ stated }) => stated.purpose !== 'external');
  const all = [
    ...own.map((account) => accountRadius(account, model, reach)),
    ...model.identities.map((identity) => identityRadius(identity, reach)),
    ...model.components
      .filter((component) => fact(component, 'role', 'permissions').value !== undefined)
      .map((component) => componentRadius(component, reach)),
    ...model.keys.map((key) => keyRadius(key, reach)),
    ...model.secrets.map((secret) => secretRadius(secret, reach)),
  ];
  return all
    .map((radius) => ({ radius, harm: harmOf(radius) }))
    .toSorted((a, b) => b.harm - a.harm || bySize(a.radius, b.radius))
    .map(({ radius }) => radius);
}

/** By how much falls, then by the place in the spec. */
function bySize(a: Radius, b: Radius): number {
  return sizeOf(b) - sizeOf(a) || (a.subject.at < b.subject.at ? -1 : a.subject.at > b.subject.at ? 1 : 0);
}

/** 3 high, 2 moderate, 1 low, 0 where nothing falls. */
export function harmOf({ reads, writes, stops, halts, loses }: Radius): number {
  const down = stops.length + halts.length > 0 ? 1 : 0;
  return Math.max(
    down,
    rankOf(reads, 'confidentiality'),
    rankOf(writes, 'integrity'),
    rankOf(loses, 'availability'),
  );
}

function sizeOf({ reads, writes, stops, halts, loses }: Radius): number {
  return reads.length + writes.length + 2 * loses.length + stops.length + halts.length;
}
