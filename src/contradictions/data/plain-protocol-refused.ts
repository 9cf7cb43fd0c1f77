/** A target that takes TLS only is not reached without. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

const PLAIN = ['http', 'ftp'];

export const contradiction: Contradiction = defineContradiction({
  id: 'data/plain-protocol-refused',
  severity: 'high',
  title: 'A flow in the clear ends at a target that refuses it',
  expects: 'What reaches a target that takes TLS only is encrypted',
  rationale: 'Either the flow does not work, or the target lets in what the design says it refuses.',
  remedy: 'Write `protocol: https` on the flow, or correct `tls-only` of the target.',
  sources: [],
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      if (flow.to.kind === 'actor') return [];
      const protocol = fact(flow, 'protocol');
      const only = fact(flow.to, 'tls-only');
      if (protocol.value === undefined || !PLAIN.includes(protocol.value) || only.value !== true) return [];
      const says = `\`${flow.id}\` uses \`${protocol.value}\`, and \`${flow.to.id}\` refuses what is not encrypted.`;
      return [clash(flow, says, protocol, only)];
    }),
});
