/**
 * Availability of what a caller waits for, from published service levels: the product over every component that
 * must answer before the caller has an answer. Zones in parallel are in the service levels already. What has no
 * verified service level is left out and named, so the product is never less than what AWS promises together.
 */
import { serviceLevelOf, type ServiceLevel } from '../../aws/service-levels.ts';
import type { Component, Flow, Model } from '../../model/model.ts';
import { share } from '../../model/quantity.ts';
import { fact } from '../../model/fact.ts';
import type { Pointer } from '../../source/pointer.ts';
import { waits } from './propagate.ts';

/** A factor of the product. */
export interface Term {
  readonly component: Component;
  readonly level: ServiceLevel;
  /** Percent, as AWS publishes it. */
  readonly percent: number;
  /** Such as `over several zones`. */
  readonly scope: string;
}

/** The composite availability of one way in. */
export interface Availability {
  /** The flow by which somebody asks. */
  readonly flow: Flow;
  readonly terms: readonly Term[];
  /** Components without a verified service level. */
  readonly leftOut: readonly Component[];
  /** Percent; at most this, where something is left out; null where nothing is known. */
  readonly percent: number | null;
  readonly weakest: Term | null;
  readonly target: 'met' | 'missed' | 'not-shown' | 'not-stated';
  readonly facts: readonly Pointer[];
}

/** One for each flow by which somebody who uses the system asks and waits, the least available first. */
export function availabilities(model: Model): readonly Availability[] {
  const target = model.spec.design['availability-target'];
  return model.flows
    .flatMap((flow) =>
      flow.from.kind === 'actor' &&
      flow.from.stated.trust !== 'operator' &&
      flow.to.kind === 'component' &&
      waits(flow)
        ? [availabilityOf(flow, flow.to, target)]
        : [],
    )
    .toSorted(
      (a, b) =>
        (a.percent ?? 101) - (b.percent ?? 101) ||
        b.leftOut.length - a.leftOut.length ||
        (a.flow.at < b.flow.at ? -1 : 1),
    );
}

function availabilityOf(flow: Flow, first: Component, target: string | undefined): Availability {
  const needed = waitedFor(first);
  const terms: Term[] = [];
  const leftOut: Component[] = [];
  for (const component of needed) {
    const term = termOf(component);
    if (term === null) leftOut.push(component);
    else terms.push(term);
  }
  const product = terms.reduce((sum, { percent }) => sum * (percent / 100), 1);
  const [weakest = null] = terms.toSorted((a, b) => a.percent - b.percent);
  return {
    flow,
    terms,
    leftOut,
    percent: terms.length === 0 ? null : product * 100,
    weakest,
    target: judged(product, leftOut.length, terms.length, target),
    facts: [flow.at, ...terms.map(({ component }) => fact(component, 'service').at)],
  };
}

function judged(
  product: number,
  leftOut: number,
  terms: number,
  target: string | undefined,
): Availability['target'] {
  if (target === undefined) return 'not-stated';
  // Products of decimal fractions are off by less than this.
  if (product < share(target) - 1e-12) return 'missed';
  return leftOut > 0 || terms === 0 ? 'not-shown' : 'met';
}

/** The component and all that it waits for, in the order in which they are asked. */
function waitedFor(first: Component): readonly Component[] {
  const seen = new Set([first]);
  for (const component of seen) {
    for (const flow of component.flowsOut) if (flow.to.kind === 'component' && waits(flow)) seen.add(flow.to);
  }
  return [...seen];
}

function termOf(component: Component): Term | null {
  const level = serviceLevelOf(component.service.id);
  if (level === null) return null;
  const { stated, zones } = component;
  const single =
    stated.deployment === 'single-az' ||
    stated.deployment === 'aurora-single' ||
    (zones.length === 1 && stated.deployment === undefined);
  const percent = single ? level.single : level.several;
  if (percent === null) return null;
  const scope = level.single === null ? 'in its Region' : single ? 'in one zone' : 'over several zones';
  return { component, level, percent, scope };
}
