/** In a system that the business depends on, a part that nobody watches fails for hours before somebody calls. */
import { operations } from '../../aws/sources/events.ts';
import { pass, unstated } from '../../model/answer.ts';
import type { Component } from '../../model/model.ts';
import { isProduction } from '../../model/queries/production.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted, verb } from '../wording.ts';

const CARRIES_THE_LOAD: readonly string[] = [
  'api',
  'load-balancer',
  'edge',
  'function',
  'compute',
  'database',
  'queue',
  'stream',
  'orchestration',
];

export const check: Check = defineCheck<Component>({
  id: 'alerts/critical-watched',
  severity: 'medium',
  title: 'The part fails and the customers are the ones who tell',
  expects: 'In a critical design each production component on the way of a request has an alert',
  rationale:
    'Errors, latency, age of the oldest message, free storage: each service has the one or two signals ' +
    'that tell of trouble before users do. Which of them matters is decided with the design, not after ' +
    'the first outage.',
  remedy: 'Add an alert with `watches: <component>`, an `alarm` and a runbook.',
  sources: [operations],
  mappings: {},
  covers: ['ALR-01'],
  question: 'REL6',
  whenNone: 'The design is not of high criticality, or has no production component on the way of a request.',
  subjects: (model) =>
    model.design.stated.criticality === 'high' || model.design.stated.criticality === 'critical'
      ? model.components.filter(
          ({ service, account, flowsIn, flowsOut }) =>
            CARRIES_THE_LOAD.includes(service.category) &&
            isProduction(account) &&
            flowsIn.length + flowsOut.length > 0,
        )
      : [],
  examine: (component, model) => {
    const alerts = model.alerts.filter(({ watches }) => watches.includes(component.id));
    return alerts.length === 0
      ? unstated(
          `No alert watches \`${component.id}\` (${component.service.name}) in a design of ${model.design.stated.criticality} criticality.`,
          component.at,
        )
      : pass(
          `${quoted(alerts.map(({ id }) => id))} ${verb(alerts.length, 'watches', 'watch')} \`${component.id}\`.`,
          component.at,
        );
  },
});
