/** Whoever is not asked who they are has proven nothing. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

const NEEDS_SOMEBODY = ['verified-identity', 'signed-request', 'mutual-tls'];

export const contradiction: Contradiction = defineContradiction({
  id: 'identity/proof-from-nobody',
  severity: 'high',
  title: 'A deed cannot be denied, and nobody asked who did it',
  expects: 'What rests on an identity is authenticated',
  rationale:
    'A verified identity, a signature or a client certificate is authentication. Without any, the deed is anonymous.',
  remedy: 'Write how the caller proves who it is in `authentication.method`, or `non-repudiation: none`.',
  sources: [],
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      const method = fact(flow, 'authentication', 'method');
      const proof = fact(flow, 'accounting', 'non-repudiation');
      if (method.value !== 'none' || proof.value === undefined || !NEEDS_SOMEBODY.includes(proof.value))
        return [];
      const says = `\`${flow.id}\` asks nobody who they are, and cannot be denied because of \`${proof.value}\`.`;
      return [clash(flow, says, method, proof)];
    }),
});
