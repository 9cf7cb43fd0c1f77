/** How long logs of a component keep what was written into them. */
import { type Answer, gap, pass, unstated, yesNo } from '../model/answer.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { AuditLog, Component, Data } from '../model/model.ts';
import { seconds } from '../model/quantity.ts';

/** The field that limits its log groups: the agent's where one ships the logs, else the component's own. */
export function logRetention(component: Component): Fact<string> {
  const own = fact(component, 'log-retention');
  const agents = fact(component, 'agents', 'cloudwatch', 'log-retention');
  return own.value === undefined && agents.value !== undefined ? agents : own;
}

/** Whether what leaks into the logs outlives the data itself. */
export function logsKept(component: Component, data: Data): Answer {
  const name = `\`${component.id}\``;
  const kept = logRetention(component);
  const limit = fact(data, 'retention');
  if (kept.value === undefined) {
    return unstated(
      `Logs of ${name} have no stated end; a log group keeps everything until told otherwise.`,
      kept,
    );
  }
  if (limit.value !== undefined && seconds(kept.value) > seconds(limit.value)) {
    return gap(
      `Logs of ${name} are kept ${kept.value}, longer than \`${data.id}\` itself (${limit.value}).`,
      kept,
      limit,
    );
  }
  return pass(`Logs of ${name} end after ${kept.value}.`, kept);
}

/** Whether what an audit log records says who somebody is; null for data that is about nobody. */
export function masked(log: AuditLog, data: Data): Answer | null {
  if (data.stated.personal !== true) return null;
  return yesNo(fact(log, 'masks-personal-data'), {
    yes: `Log \`${log.id}\` masks what \`${data.id}\` says of people.`,
    no: `Log \`${log.id}\` records what \`${data.id}\` says of people in clear.`,
    silent: `Whether log \`${log.id}\` masks what \`${data.id}\` says of people is not stated.`,
  });
}
