/** Who shows a certificate speaks mutual TLS. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'identity/mutual-without-certificate',
  severity: 'high',
  title: 'A caller proves itself by a certificate that it does not show',
  expects: 'A flow that rests on mutual TLS uses it',
  rationale:
    'Mutual TLS is the certificate of the client. Without it nobody is authenticated, whatever the table says.',
  remedy: 'Write `tls.mutual: true`, or the method that is really used.',
  sources: [],
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      const mutual = fact(flow, 'tls', 'mutual');
      const method = fact(flow, 'authentication', 'method');
      const proof = fact(flow, 'accounting', 'non-repudiation');
      if (mutual.value !== false) return [];
      if (method.value === 'mtls') {
        return [
          clash(flow, `\`${flow.id}\` authenticates by mutual TLS and does not use it.`, mutual, method),
        ];
      }
      if (proof.value !== 'mutual-tls') return [];
      return [
        clash(
          flow,
          `\`${flow.id}\` cannot be denied because of mutual TLS, which it does not use.`,
          mutual,
          proof,
        ),
      ];
    }),
});
