/** Proofs that have to be kept somewhere, on flows of which no secret of the design is told. */
import { unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Flow } from '../model/model.ts';
import { endsOf } from './ends.ts';
import type { Implied } from './implied.ts';
import type { Lookups } from './lookups.ts';

/** Proofs that the caller itself has to keep, in words. */
const KEPT: Readonly<Record<string, string>> = { 'api-key': 'an API key', password: 'a password' };

/** The flows on which a component proves itself by something that is declared nowhere. */
export function undeclaredSecrets({ model, secretsOf }: Lookups): readonly Implied[] {
  return model.flows.flatMap((flow) => {
    const method = fact(flow, 'authentication', 'method');
    const proof = KEPT[method.value ?? ''];
    const { caller, served } = endsOf(flow);
    if (proof === undefined || caller.kind !== 'component' || keepsLogins(served)) return [];
    const readable = secretsOf.get(caller.id) ?? [];
    if (readable.some(({ stated }) => stated.for === undefined || stated.for === served.id)) return [];
    const says = `\`${caller.id}\` shows ${proof} to \`${served.id}\`, and no secret of the design is for it: where it is kept and how it is withdrawn is not stated.`;
    return [
      {
        subject: flow,
        promise: `proof by ${proof}`,
        needs: [{ need: 'secret', answer: unstated(says, method) }],
      },
    ];
  });
}

/** How a database knows its clients is asked of the database. */
function keepsLogins(end: Flow['from']): boolean {
  return end.kind === 'component' && ['database', 'cache'].includes(end.service.category);
}
