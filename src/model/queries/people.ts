/** Which identities people sign in with, and how far those people are trusted. */
import type { Actor, Identity } from '../model.ts';

/** Where staff sign in, by what it is or by who is known to it. */
export function isWorkforceSignIn(identity: Identity): boolean {
  const { kind } = identity.stated;
  if (kind === 'identity-center' || kind === 'corporate-idp') return true;
  // A user of IAM with a word on its second factor is somebody's, even where nobody is named.
  if (kind === 'iam-user' && identity.subjects.length === 0) return identity.stated.mfa !== undefined;
  return kind !== 'iam-role' && kind !== 'api-keys' && identity.subjects.some(isStaff);
}

/** Whether somebody operates the system through it. */
export function hasOperators(identity: Identity): boolean {
  return identity.subjects.some(({ stated }) => stated.trust === 'operator');
}

/** Whether the actor is a person of the organization. */
function isStaff(actor: Actor): boolean {
  return (
    actor.stated.kind === 'person' &&
    (actor.stated.trust === 'workforce' || actor.stated.trust === 'operator')
  );
}
