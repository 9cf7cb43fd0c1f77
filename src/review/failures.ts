/** Failures and availability in plain values. */
import { availabilities } from '../analysis/failure/availability.ts';
import type { Effect } from '../analysis/failure/failure.ts';
import { failuresOf } from '../analysis/failure/failures.ts';
import type { Model, Subject } from '../model/model.ts';
import { someOf } from './blast-radius.ts';
import type { Trace } from './places.ts';
import type { Availability, Failure } from './review.generated.ts';

const MOST_NAMED = 12;
const MOST_FACTS = 24;
const MINUTES_IN_30_DAYS = 43_200;

/** Every failure, the worst first. */
export function simulatedFailures(model: Model, trace: Trace): Failure[] {
  return failuresOf(model).map((failure, index) => {
    const { components, flows } = failure;
    const stops = named(components, 'stops');
    const degrades = named(components, 'degrades');
    const flowsStopped = named(flows, 'stops');
    const flowsDegraded = named(flows, 'degrades');
    const told = (all: readonly Affected[]): Failure['stops'] =>
      all.slice(0, MOST_NAMED).map(({ element, because }) => ({ element: trace.named(element), because }));
    return {
      number: `S-${String(index + 1).padStart(2, '0')}`,
      kind: failure.kind,
      subject: trace.named(failure.subject),
      stops: told(stops),
      degrades: told(degrades),
      flowsStopped: told(flowsStopped),
      flowsDegraded: told(flowsDegraded),
      counts: {
        stops: stops.length,
        degrades: degrades.length,
        survives: model.components.length - stops.length - degrades.length,
        flowsStopped: flowsStopped.length,
        flowsDegraded: flowsDegraded.length,
      },
      rto: { ...failure.rto },
      rpo: { ...failure.rpo },
      facts: failure.facts.slice(0, MOST_FACTS).map(trace.fact),
    };
  });
}

interface Affected {
  readonly element: Subject;
  readonly because: string;
}

/** What is in one state, by its place in the spec, so that the order in which it was found does not show. */
function named(effects: ReadonlyMap<Subject, Effect>, state: Effect['state']): readonly Affected[] {
  return [...effects]
    .filter(([, effect]) => effect.state === state)
    .map(([element, { because }]) => ({ element, because }))
    .toSorted((a, b) => (a.element.at < b.element.at ? -1 : 1));
}

/** Availability of each way in. */
export function availabilityOf(model: Model, trace: Trace): Availability[] {
  return availabilities(model).map(({ flow, percent, target, weakest, terms, leftOut }) => ({
    flow: trace.named(flow),
    percent: percent === null ? null : percent.toFixed(3),
    minutes: percent === null ? null : Math.round((1 - percent / 100) * MINUTES_IN_30_DAYS),
    target,
    weakest: weakest === null ? null : weakest.component.title,
    terms: terms.slice(0, MOST_NAMED).map(({ component, level, percent: promised, scope }) => ({
      component: trace.named(component),
      service: component.service.name,
      percent: String(promised),
      scope,
      updated: level.updated,
      source: { ...level.source },
    })),
    leftOut: someOf(leftOut, trace),
  }));
}
