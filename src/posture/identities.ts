/** How sure a proof of identity is: what the identity behind a flow demands of its people. */
import { type Answer, gap, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Flow, Identity } from '../model/model.ts';
import { endsOf } from '../model/queries/ends.ts';
import type { Lookups } from './lookups.ts';

/** The identity provider, role or user that the flow names; null where it names none. */
export function identityOf(lookups: Lookups, flow: Flow): Identity | null {
  return lookups.identities.get(flow.stated.authentication?.by ?? '') ?? null;
}

/** Whether the person who calls needs a second factor; null where no person does. */
export function secondFactor(identity: Identity, flow: Flow): Answer | null {
  const { caller } = endsOf(flow);
  if (caller.kind !== 'actor' || caller.stated.kind !== 'person') return null;
  const name = `\`${identity.id}\``;
  const mfa = fact(identity, 'mfa');
  switch (mfa.value) {
    case 'phishing-resistant':
      return pass(`${name} demands a second factor that cannot be phished.`, mfa);
    case 'required':
      return pass(`${name} demands a second factor.`, mfa);
    case undefined:
      return unstated(`${name} does not say whether it demands a second factor.`, mfa);
    default:
      return gap(`${name} does not demand a second factor (\`${mfa.value}\`).`, mfa);
  }
}

/** Whether one identity stands for several people; null where it does not. */
export function sharedIdentity(identity: Identity): Answer | null {
  const shared = fact(identity, 'shared');
  return shared.value === true
    ? gap(`Several share \`${identity.id}\`, so nobody can be named.`, shared)
    : null;
}
