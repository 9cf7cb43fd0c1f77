/** Element by STRIDE: which threats there are to each, and for every empty cell the reason, taken from the model. */
import type { Actor, Component, Flow, Model } from '../model/model.ts';
import { dotted } from '../source/pointer.ts';
import type { Trace } from './places.ts';
import type { CoverageRow, Threat } from './review.generated.ts';

type Stride = CoverageRow['cells'][number]['stride'];
type Reason = Readonly<Record<Stride, string>>;

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
    reasons: Reason,
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
  const sent = sentBy(model);
  return [
    ...model.actors.map((actor) =>
      row(actor, 'actor', sent.get(actor) ?? [], reasonsOfActor(sent.get(actor) ?? [])),
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

function sentBy({ flows }: Model): ReadonlyMap<Actor | Component, readonly Flow[]> {
  const sent = new Map<Actor | Component, Flow[]>();
  for (const flow of flows) {
    const known = sent.get(flow.from);
    if (known === undefined) sent.set(flow.from, [flow]);
    else known.push(flow);
  }
  return sent;
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

function reasonsOfActor(flows: readonly Flow[]): Reason {
  const outside = 'It is outside: what it uses is examined, not the actor';
  const idle = 'No flow starts at it';
  const busy = 'What it sends is public and needs no proof';
  return {
    spoofing: flows.length === 0 ? idle : busy,
    tampering: outside,
    repudiation: flows.length === 0 ? idle : 'It is no person, or sends nothing that could be disputed',
    'information-disclosure': outside,
    'denial-of-service': outside,
    'elevation-of-privilege': outside,
  };
}

function reasonsOfComponent(component: Component): Reason {
  const { flowsIn, handles, stores, service, network, stated } = component;
  const callers = flowsIn.map(({ from }) => from);
  const people = callers.some((from) => from.kind === 'actor' && from.stated.kind === 'person');
  const outside = callers.some(({ kind }) => kind === 'actor');
  const secret = handles.some((data) => data.stated.classification !== 'public');
  return {
    spoofing:
      flowsIn.length === 0
        ? 'No flow comes in'
        : outside
          ? 'What actors send to it is public and needs no proof'
          : 'Only components call it, each with its own role',
    tampering:
      stores.length === 0 && flowsIn.length === 0
        ? 'It stores nothing and takes nothing in'
        : stores.length === 0
          ? 'It stores nothing; what passes is examined on its flows'
          : `No kind of tampering in the library concerns ${service.name}`,
    repudiation: people ? 'What people send to it is public' : 'No person acts on it directly',
    'information-disclosure':
      handles.length === 0
        ? 'It stores and passes no stated data'
        : secret
          ? `No kind of disclosure in the library concerns ${service.name}`
          : 'It handles only public data',
    'denial-of-service':
      network === null
        ? 'AWS runs it across zones, and nobody from outside drives it'
        : `Nobody from outside drives it, and no fault of ${service.name} in one place stops it`,
    'elevation-of-privilege':
      stated.role === undefined && !['compute', 'function'].includes(service.category)
        ? 'It runs no code and has no role of its own'
        : `No kind of raised rights in the library concerns ${service.name}`,
  };
}

function reasonsOfFlow(flow: Flow): Reason {
  const { from, carries, crossesBoundary, stated } = flow;
  const secret = carries.some((data) => data.stated.classification !== 'public');
  const byPlatform = stated.protocol === 'aws-api' || stated.protocol === 'event';
  const content =
    carries.length === 0
      ? 'It carries no stated data'
      : !secret
        ? 'It carries only public data'
        : byPlatform
          ? 'AWS encrypts and signs what goes over it'
          : 'It is encrypted by its protocol';
  return {
    spoofing:
      from.kind === 'component'
        ? 'Its caller is a component with a role of its own'
        : 'What it carries is public and needs no proof',
    tampering: content,
    repudiation:
      from.kind === 'actor' && from.stated.kind === 'person'
        ? 'It carries nothing that could be disputed'
        : 'No person sends it',
    'information-disclosure': content,
    'denial-of-service': 'It stops when one of its ends does, and is examined there',
    'elevation-of-privilege': crossesBoundary
      ? 'It runs nothing; what it sets off is examined at its end'
      : 'It stays inside one trust boundary and runs nothing',
  };
}
