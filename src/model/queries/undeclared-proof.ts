/** A proof that its caller has to keep somewhere, on a flow of which no secret of the design is told. */
import { type Answer, pass, unstated } from '../answer.ts';
import { fact } from '../fact.ts';
import type { Flow, Model } from '../model.ts';
import { endsOf } from './ends.ts';

/** Proofs that the caller itself has to keep, in words. */
const KEPT: Readonly<Record<string, string>> = { 'api-key': 'an API key', password: 'a password' };

/** The proof by which a component makes itself known on a flow, in words; null where it keeps none itself. */
export function keptProof(flow: Flow): string | null {
  const proof = KEPT[flow.stated.authentication?.method ?? ''];
  const { caller, served } = endsOf(flow);
  return proof === undefined || caller.kind !== 'component' || keepsLogins(served) ? null : proof;
}

/** Whether a secret of the design is for the proof that is shown on a flow, which `proof` names. */
export function declared(flow: Flow, proof: string, { secrets }: Model): Answer {
  const method = fact(flow, 'authentication', 'method');
  const { caller, served } = endsOf(flow);
  const secret = secrets.find(
    ({ readers, stated }) =>
      readers.some(({ id }) => id === caller.id) && (stated.for === undefined || stated.for === served.id),
  );
  return secret === undefined
    ? unstated(
        `\`${caller.id}\` shows ${proof} to \`${served.id}\`, and no secret of the design is for it: where it is kept and how it is withdrawn is not stated.`,
        method,
      )
    : pass(
        `\`${caller.id}\` shows ${proof} to \`${served.id}\`, which is \`${secret.id}\`.`,
        method,
        secret.at,
      );
}

/** How a database knows its clients is asked of the database. */
function keepsLogins(end: Flow['from']): boolean {
  return end.kind === 'component' && ['database', 'cache'].includes(end.service.category);
}
