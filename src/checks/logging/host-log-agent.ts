/** What stays on a host dies with it, or is tidied up by whoever got in. */
import { oldAgent } from '../../aws/sources/logging.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'logging/host-log-agent',
  severity: 'medium',
  title: 'When the host is gone or taken over, its logs are gone too',
  expects: 'An agent ships logs and metrics off each host',
  rationale:
    'Auto Scaling deletes hosts all day. The old CloudWatch Logs agent is deprecated and does not work ' +
    'where the metadata service demands version 2; the unified CloudWatch agent took its place. Memory ' +
    'and disk metrics exist only with it.',
  remedy: 'Write `agents: { cloudwatch: { log-retention: 90d } }` on the host.',
  sources: [oldAgent],
  mappings: {},
  covers: ['LOG-01'],
  question: 'SEC4',
  whenNone: 'The design has no hosts.',
  subjects: (model) => model.components.filter(isHost),
  examine: (host) => {
    const agent = fact(host, 'agents', 'cloudwatch');
    if (agent.value !== undefined)
      return pass(`The CloudWatch agent ships the logs of \`${host.id}\`.`, agent);
    const severity = isSensitive(host.handles) ? 'high' : 'medium';
    return weighed(
      unstated(`\`${host.id}\` does not say what ships its logs off the host.`, agent),
      severity,
      host.account,
    );
  },
});
