/** Accounting is the third of three: what was done has to be written down somewhere. */
import { serviceLogging } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';

export const check: Check = defineCheck<Flow>({
  id: 'logging/flows-accounted',
  severity: 'medium',
  title: 'What a user did leaves no record',
  expects: 'Each flow from a user names the trail or log that records it',
  rationale:
    'Trails record calls to AWS, with identity, time, address and parameters. What users do in the ' +
    'application is recorded by the application and its front ends only, and the design has to say ' +
    'where.',
  remedy: 'Write `accounting: { log: <trail or log> }` on the flow and describe the log under `audit.logs`.',
  sources: [serviceLogging],
  mappings: {},
  covers: ['GEN-02', 'CT-03', 'CT-02'],
  question: 'SEC4',
  whenNone: 'No flow comes from a user.',
  subjects: (model) => model.flows.filter(({ from }) => from.kind === 'actor'),
  examine: (flow, model) => {
    const verdict = examine(flow, model);
    return isSensitive(flow.carries) ? verdict : withSeverity('low', verdict);
  },
});

function examine(flow: Flow, model: Model): Verdict {
  const log = fact(flow, 'accounting', 'log');
  if (log.value !== undefined) return pass(`\`${log.value}\` records \`${flow.id}\`.`, log);
  const { to } = flow;
  if (to.kind === 'component') {
    const trail = model.trails.find(({ dataEvents }) => dataEvents.includes(to));
    if (trail !== undefined)
      return pass(
        `\`${trail.id}\` records reads and writes of \`${to.id}\`, \`${flow.id}\` among them.`,
        fact(trail, 'data-events'),
      );
    const requests = fact(to, 'access-logs');
    if (requests.value === true)
      return pass(`\`${to.id}\` logs each request, \`${flow.id}\` among them.`, requests);
    if (requests.value === false)
      return gap(`\`${to.id}\` logs no requests, so \`${flow.id}\` leaves no record.`, flow.at, requests);
  }
  return unstated(`\`${flow.id}\` does not say which trail or log records it.`, log);
}
