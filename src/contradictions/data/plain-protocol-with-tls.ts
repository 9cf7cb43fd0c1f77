/** A protocol without encryption has no TLS version. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

const PLAIN = ['http', 'ftp'];

export const contradiction: Contradiction = defineContradiction({
  id: 'data/plain-protocol-with-tls',
  severity: 'high',
  title: 'A flow is said to use TLS over a protocol that has none',
  expects: 'A flow with TLS names the protocol that carries it',
  rationale:
    'HTTP and FTP are sent in the clear; with TLS they are HTTPS and FTPS. What is read on the wire depends on which it is.',
  remedy: 'Write `protocol: https` (or `tls`), or leave `tls` out.',
  sources: [],
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      const protocol = fact(flow, 'protocol');
      const tls = fact(flow, 'tls', 'minimum');
      if (protocol.value === undefined || !PLAIN.includes(protocol.value) || tls.value === undefined)
        return [];
      const says = `\`${flow.id}\` uses \`${protocol.value}\`, which is not encrypted, and TLS ${tls.value}.`;
      return [clash(flow, says, protocol, tls)];
    }),
});
