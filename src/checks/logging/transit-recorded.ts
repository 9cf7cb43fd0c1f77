/** Flow logs of a network show its own side; what crosses between accounts is seen whole only at the transit gateway. */
import { transitFlowLogs } from '../../aws/sources/connections.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'logging/transit-recorded',
  severity: 'low',
  title: 'Nobody can tell afterwards who moved from one account to another',
  expects: 'Flow logs of a transit gateway record what passes between its attachments',
  rationale:
    'Each network records its own interfaces, if it records at all. Flow logs of the transit gateway record every flow ' +
    'between networks, sites and partners in one place, with the attachment on each side; its owner has to make them.',
  remedy: 'Write `flow-logs: true` on the connection once the transit gateway has flow logs.',
  sources: [transitFlowLogs],
  mappings: {},
  covers: ['M-NET-07', 'VPC-06'],
  question: 'SEC4',
  whenNone: 'No two accounts are joined by a transit gateway.',
  subjects: (model) => model.connections.filter(({ stated }) => stated.via === 'transit-gateway'),
  examine: (connection) => {
    const logs = fact(connection, 'flow-logs');
    const { id, from, to } = connection;
    if (logs.value === undefined)
      return unstated(
        `\`${id}\` does not say whether what passes between \`${from.id}\` and \`${to.id}\` is recorded.`,
        logs,
      );
    return logs.value
      ? pass(`Flow logs record what passes between \`${from.id}\` and \`${to.id}\` by \`${id}\`.`, logs)
      : gap(`Nothing records what passes between \`${from.id}\` and \`${to.id}\` by \`${id}\`.`, logs);
  },
});
