/** A database speaks the protocol of its engine. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

/** What each engine speaks, where that is one thing. */
const SPEAKS: Readonly<Record<string, string>> = {
  'rds-postgresql': 'postgresql',
  'aurora-postgresql': 'postgresql',
  'rds-mysql': 'mysql',
  'rds-mariadb': 'mysql',
  'aurora-mysql': 'mysql',
  'rds-oracle': 'oracle',
  'rds-sqlserver': 'sqlserver',
  documentdb: 'mongodb',
  memorydb: 'redis',
  msk: 'kafka',
};

export const contradiction: Contradiction = defineContradiction({
  id: 'data/protocol-of-another-engine',
  severity: 'medium',
  title: 'A flow speaks a protocol that its target does not understand',
  expects: 'A flow to a database speaks the protocol of its engine',
  rationale:
    'Either the flow ends elsewhere or the engine is another one; ports, drivers and advice depend on which.',
  remedy: 'Correct `protocol` or `to` of the flow, or `service` of the target.',
  sources: [],
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      if (flow.to.kind === 'actor') return [];
      const protocol = fact(flow, 'protocol');
      const spoken = SPEAKS[flow.to.stated.service];
      const isEngine = protocol.value !== undefined && Object.values(SPEAKS).includes(protocol.value);
      if (!isEngine || spoken === undefined || spoken === protocol.value) return [];
      const says = `\`${flow.id}\` speaks \`${protocol.value}\`, and \`${flow.to.id}\` is \`${flow.to.stated.service}\`.`;
      return [clash(flow, says, protocol, fact(flow.to, 'service'))];
    }),
});
