/** What the design listens to and what it is told of, in the review's own words. */
import { alertMinimumSources } from '../aws/alert-minimums.ts';
import { eventsOf } from '../aws/service-events.ts';
import type { Model } from '../model/model.ts';
import { alertCoverage, weakAlerts } from '../posture/alert-coverage.ts';
import { DECIDING_RULE } from '../posture/deciding.ts';
import { eventLedger } from '../posture/event-ledger.ts';
import type { Trace } from './places.ts';
import type { Review } from './review.generated.ts';

/** The ledger of events. */
export function eventPostureOf(model: Model, trace: Trace): Review['posture']['events'] {
  return {
    rule: DECIDING_RULE,
    offered: model.components.reduce((sum, { service }) => sum + eventsOf(service.id).length, 0),
    rows: eventLedger(model).map(({ subject, event, reason, decision, by, value, facts }) => ({
      subject: trace.named(subject),
      event: event.id,
      type: event.types[0] ?? null,
      serves: event.serves[0] ?? 'operations',
      reason,
      decision,
      by: by === null ? null : trace.named(by),
      value,
      metricSees: event.metricSees,
      durable: event.durable,
      source: event.said,
      facts: facts.map(trace.fact),
    })),
  };
}

/** The minimum of alerts, and alerts that fall short. */
export function alertPostureOf(model: Model, trace: Trace): Review['posture']['alerts'] {
  const coverage = alertCoverage(model);
  return {
    sources: [...alertMinimumSources],
    rows: coverage.map(({ component, signals }) => ({
      component: trace.named(component),
      signals: signals.map(({ by, ...signal }) => ({ ...signal, by: by === null ? null : trace.named(by) })),
    })),
    weak: weakAlerts(model, coverage).map(({ alert, says, facts }) => ({
      alert: trace.named(alert),
      says,
      facts: facts.map(trace.fact),
    })),
  };
}
