/** Scenarios: what one call or message from an actor sets off, step by step, up to where data rests. */
import type { Actor, Component, Data, Flow, Hook, Model } from '../model/model.ts';

/** One message of a scenario: a flow of the spec, or an event that something acts on. */
export interface Step {
  readonly from: Actor | Component;
  readonly to: Actor | Component;
  readonly flow: Flow | null;
  readonly hook: Hook | null;
}

/** What begins with one flow of an actor. */
export interface Scenario {
  readonly start: Flow;
  readonly steps: readonly Step[];
  /** The highest impact that losing its data would have, as a number; 0 where none is stated. */
  readonly impact: number;
}

/** Longer ones cannot be followed on a page. */
const MOST_STEPS = 14;
const MOST_PARTICIPANTS = 7;

const LEVELS: readonly string[] = ['very-low', 'low', 'moderate', 'high', 'very-high'];

/** Scenarios of more than one step, those that matter most first; equals in the order of the spec. */
export function scenariosOf(model: Model): readonly Scenario[] {
  return model.flows
    .filter(({ from }) => from.kind === 'actor')
    .map((start) => scenarioOf(model, start))
    .filter(({ steps }) => steps.length > 1)
    .toSorted((a, b) => b.impact - a.impact || b.steps.length - a.steps.length);
}

function scenarioOf(model: Model, start: Flow): Scenario {
  const steps: Step[] = [{ from: start.from, to: start.to, flow: start, hook: null }];
  const met = new Set<Actor | Component>([start.from, start.to]);
  const follow = (component: Actor | Component): void => {
    if (component.kind === 'actor') return;
    const onward: Step[] = [
      ...component.flowsOut.map((flow) => ({ from: component, to: flow.to, flow, hook: null })),
      ...model.hooks
        .filter((hook) => hook.source === component && hook.decision === 'used' && goesOn(hook))
        .flatMap((hook) => hook.targets.map((to) => ({ from: component, to, flow: null, hook }))),
    ];
    for (const step of onward) {
      const known = met.has(step.to);
      if (steps.length >= MOST_STEPS || (!known && met.size >= MOST_PARTICIPANTS)) continue;
      if (steps.some((other) => other.flow === step.flow && other.hook === step.hook && other.to === step.to))
        continue;
      steps.push(step);
      met.add(step.to);
      if (!known) follow(step.to);
    }
  };
  follow(start.to);
  const carried = new Set(steps.flatMap(({ flow }) => flow?.carries ?? []));
  return { start, steps, impact: Math.max(0, ...[...carried].map(impactOf)) };
}

/** Events of data that arrives; others, such as a failover, happen at another time. */
const ARRIVALS = /object-created|item|record|message|stream|upload|insert|put|change/;

/** Whether an event carries the work on, and does not only tell somebody. */
function goesOn({ stated }: Hook): boolean {
  return ARRIVALS.test(stated.event);
}

/** Of two kinds of data the one with more at stake counts more. */
function impactOf({ stated }: Data): number {
  const { confidentiality, integrity, availability } = stated.impact ?? {};
  const levels = [confidentiality, integrity, availability].map((level) => LEVELS.indexOf(level ?? '') + 1);
  return 100 * Math.max(...levels) + levels.reduce((sum, level) => sum + level, 0);
}
