/** Element by STRIDE: which threats there are to each, and for every empty cell the reason, taken from the model. */
import type { Actor, Component, Flow, Model } from '../model/model.ts';
import { dotted } from '../source/pointer.ts';
import { reasonsOfActor, reasonsOfComponent, reasonsOfFlow, type Reasons } from './coverage-reasons.ts';
import type { Trace } from './places.ts';
import type { CoverageRow, Threat } from './review.generated.ts';

type Stride = CoverageRow['cells'][number]['stride'];

const LETTERS: readonly Stride[] = [
  'spoofing',
  'tampering',
  'repudiation',
  'information-disclosure',
  'denial-of-service',
  'elevation-of-privilege',
];

/** Every actor, component and flow, in the order of the spec. */
export function coverageOf(model: Model, threats: readonly Threat[], trace: Trace): readonly CoverageRow[] {
  const found = threatsByPlace(threats);
  const row = (
    element: Actor | Component | Flow,
    kind: CoverageRow['kind'],
    near: readonly { readonly at: string }[],
    reasons: Reasons,
  ): CoverageRow => ({
    element: trace.named(element),
    kind,
    cells: LETTERS.map((stride) => {
      const own = found(element, stride);
      const elsewhere = [...new Set(near.flatMap((one) => found(one, stride)))].filter(
        (number) => !own.includes(number),
      );
      const reason = own.length + elsewhere.length > 0 ? null : reasons[stride];
      return { stride, threats: [...own], elsewhere, reason };
    }),
  });
  const sent = flowsBy(model, ({ from }) => from);
  const got = flowsBy(model, ({ to }) => to);
  return [
    ...model.actors.map((actor) =>
      row(
        actor,
        'actor',
        sent.get(actor) ?? [],
        reasonsOfActor(actor, sent.get(actor) ?? [], got.get(actor) ?? []),
      ),
    ),
    ...model.components.map((component) =>
      row(component, 'component', besides(component), reasonsOfComponent(component)),
    ),
    ...model.flows.map((flow) => row(flow, 'flow', [flow.from, flow.to], reasonsOfFlow(flow))),
  ];
}

function threatsByPlace(
  threats: readonly Threat[],
): (element: { readonly at: string }, stride: Stride) => readonly string[] {
  const found = new Map<string, Map<Stride, string[]>>();
  for (const { number, stride, on, also } of threats) {
    for (const { path } of [on, ...also]) {
      const here = found.get(path) ?? new Map<Stride, string[]>();
      found.set(path, here);
      for (const letter of stride) {
        const known = here.get(letter);
        if (known === undefined) here.set(letter, [number]);
        else known.push(number);
      }
    }
  }
  return ({ at }, stride) => found.get(dotted(at))?.get(stride) ?? [];
}

type End = Actor | Component;

function flowsBy({ flows }: Model, endOf: (flow: Flow) => End): ReadonlyMap<End, readonly Flow[]> {
  const at = new Map<End, Flow[]>();
  for (const flow of flows) {
    const known = at.get(endOf(flow));
    if (known === undefined) at.set(endOf(flow), [flow]);
    else known.push(flow);
  }
  return at;
}

/** Where else a cause of harm to a component may stand: its flows, its network and its account. */
function besides({ flowsIn, flowsOut, network, account }: Component): readonly { readonly at: string }[] {
  return [
    ...flowsIn,
    ...flowsOut,
    ...(network === null ? [] : [network]),
    ...(account === null ? [] : [account]),
  ];
}
