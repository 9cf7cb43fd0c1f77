/** A log group keeps everything for ever unless somebody says otherwise. */
import { logGroups, putRetention } from '../../aws/sources/logging.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

/** They start others, which log, and write nothing themselves. */
const SILENT: readonly string[] = ['eventbridge-scheduler'];

const WITH_LOG_GROUP: readonly string[] = ['function', 'orchestration', 'compute'];

export const check: Check = defineCheck<Component>({
  id: 'logging/log-expiry',
  severity: 'low',
  title: 'Logs with personal data pile up for ever, and so does their bill',
  expects: 'Each component that logs says after how long its logs are dropped',
  rationale:
    'Retention is set on the log group, not on the stream, and is never-expire by default. Expired ' +
    'events go within about 72 hours of their date, rarely later.',
  remedy:
    'Write `log-retention: 90d` on the component, or `agents: { cloudwatch: { log-retention: 90d } }` on ' +
    'a host.',
  sources: [logGroups, putRetention],
  mappings: {
    nist: [
      'AC-16(b)',
      'AU-6(3)',
      'AU-6(4)',
      'AU-6(6)',
      'AU-6(9)',
      'AU-9(3)',
      'AU-11(1)',
      'AU-12(1)',
      'AU-12(2)',
      'AU-12(3)',
      'AU-14(a)',
      'AU-14(b)',
      'CA-7(b)',
      'CP-9(d)',
      'PM-14(a)(1)',
      'PM-14(b)',
      'PM-21(b)',
      'SC-8(3)',
      'SC-8(4)',
      'SC-13(a)',
      'SC-28(1)',
      'SC-28(2)',
      'SI-4(17)',
      'SI-19(4)',
    ],
  },
  covers: ['LOG-03'],
  question: 'SEC4',
  whenNone: 'The design has no component that writes logs of its own.',
  subjects: (model) =>
    model.components.filter(
      ({ service }) => WITH_LOG_GROUP.includes(service.category) && !SILENT.includes(service.id),
    ),
  examine: (component) => {
    const own = fact(component, 'log-retention');
    const agent = fact(component, 'agents', 'cloudwatch', 'log-retention');
    const found = own.value === undefined && isHost(component) ? agent : own;
    if (found.value !== undefined)
      return pass(`Logs of \`${component.id}\` are dropped after \`${found.value}\`.`, found);
    const personal = component.handles.some(({ stated }) => stated.personal === true);
    return withSeverity(
      personal ? 'medium' : 'low',
      unstated(
        `\`${component.id}\`${personal ? ', which handles personal data,' : ''} does not say when its logs are dropped; by default they never are.`,
        found,
      ),
    );
  },
});
