/** The posture tables in the review's own words: pointers become places, elements become names. */
import { alertMinimumSources } from '../aws/alert-minimums.ts';
import { eventsOf } from '../aws/service-events.ts';
import type { Model } from '../model/model.ts';
import { alertCoverage, weakAlerts } from '../posture/alert-coverage.ts';
import { authenticationAuthorizationAccounting } from '../posture/authentication-authorization-accounting.ts';
import {
  type CiaCell,
  confidentialityIntegrityAvailability,
} from '../posture/confidentiality-integrity-availability.ts';
import { DECIDING_RULE } from '../posture/deciding.ts';
import { eventLedger } from '../posture/event-ledger.ts';
import { impliedInfrastructure } from '../posture/implied-infrastructure.ts';
import { sharedResponsibility } from '../posture/shared-responsibility.ts';
import type { Pointer } from '../source/pointer.ts';
import type { Trace } from './places.ts';
import type { Review } from './review.generated.ts';

/** CIA, AAA and shared responsibility of a design. */
export function postureOf(model: Model, trace: Trace): Review['posture'] {
  const told = <T extends { readonly facts: readonly Pointer[] }>(
    answer: T,
  ): Omit<T, 'facts'> & { facts: ReturnType<Trace['fact']>[] } => ({
    ...answer,
    facts: answer.facts.map(trace.fact),
  });
  const cell = ({
    required,
    assumed,
    ...answer
  }: CiaCell): Review['posture']['cia'][number]['integrity'] => ({
    required,
    assumed,
    ...told(answer),
  });
  const responsibility = sharedResponsibility(model);
  return {
    cia: confidentialityIntegrityAvailability(model).map((row) => ({
      data: trace.named(row.data),
      where: trace.named(row.where),
      form: row.form,
      confidentiality: cell(row.confidentiality),
      integrity: cell(row.integrity),
      availability: cell(row.availability),
    })),
    aaa: authenticationAuthorizationAccounting(model).map(({ flow, ...row }) => ({
      flow: trace.named(flow),
      from: trace.named(flow.from),
      to: trace.named(flow.to),
      crossesBoundary: flow.crossesBoundary,
      authentication: told(row.authentication),
      authorization: told(row.authorization),
      accounting: told(row.accounting),
      nonRepudiation: told(row.nonRepudiation),
      transport: told(row.transport),
    })),
    responsibility: {
      duties: [...responsibility.duties],
      rows: responsibility.rows.map(({ component, duties, ...row }) => ({
        component: trace.named(component),
        service: component.service.name,
        class: row.class,
        classReason: row.classReason,
        duties: duties.map(told),
      })),
    },
    events: eventsOfDesign(model, trace),
    alerts: alertsOfDesign(model, trace),
    implied: impliedInfrastructure(model).map(({ subject, promise, needs }) => ({
      subject: trace.named(subject),
      promise,
      needs: needs.map(({ need, answer }) => ({ need, ...told(answer) })),
    })),
  };
}

function eventsOfDesign(model: Model, trace: Trace): Review['posture']['events'] {
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

function alertsOfDesign(model: Model, trace: Trace): Review['posture']['alerts'] {
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
