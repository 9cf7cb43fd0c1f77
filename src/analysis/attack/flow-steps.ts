/** Steps along stated flows: with them, against them (an answer is content too), and into the data where they end. */
import type { Component, Data, Flow, Model } from '../../model/model.ts';
import { isBroker } from '../../model/queries/message-roles.ts';
import { fact } from '../../model/fact.ts';
import { child, type Pointer } from '../../source/pointer.ts';
import {
  authentication,
  authorization,
  contentChecked,
  encryption,
  firewall,
  scanned,
  secondFactor,
  senders,
  signed,
} from './controls.ts';
import type { Control, Gain, Position } from './graph.ts';
import type { Building } from './positions.ts';
import { entryOf, isStore, runsCode } from './roles.ts';
import { isHighImpact } from './worth.ts';

/** Adds what every flow of the design makes possible. */
export function addFlowSteps(graph: Building, model: Model): void {
  const known = contextOf(model);
  for (const flow of model.flows) {
    const { from, to } = flow;
    if (to.kind === 'component') {
      addWith(graph, flow, to, known);
      if (from.kind === 'component') addDelivery(graph, flow, from, to);
    } else if (from.kind === 'component') addAnswer(graph, flow, from);
  }
}

interface Known {
  readonly identities: ReadonlyMap<string, Model['identities'][number]>;
  readonly scannedIds: ReadonlySet<string>;
  readonly scannedAt: Pointer;
}

function contextOf(model: Model): Known {
  return {
    identities: new Map(model.identities.map((one) => [one.id, one])),
    scannedIds: new Set(model.assurance.stated['vulnerability-scans']?.covers ?? []),
    scannedAt: child(model.assurance.at, 'vulnerability-scans', 'covers'),
  };
}

const present = (control: Control | null): control is Control => control !== null;

/** The position at an end of a flow. */
function endOf(end: Flow['from']): Position {
  return end.kind === 'actor' ? { kind: 'actor', of: end } : { kind: 'component', of: end };
}

function addWith(graph: Building, flow: Flow, to: Component, known: Known): void {
  const outside = flow.from.kind === 'actor';
  const proofs = outside ? callerControls(flow, known) : [authorization(flow, 'helps')];
  const extras = [firewall(to), senders(to), scanned(to, known.scannedIds, known.scannedAt)].filter(present);
  const proven = outside ? null : signed(flow);
  const content = outside || runsCode(to) ? [contentChecked(flow, 'needed')] : [];
  const evidence = evidenceOf(flow);
  graph.step(
    endOf(flow.from),
    { kind: 'component', of: to },
    {
      means: 'flow',
      does: entryWords(flow, to),
      title: flow.title,
      base: entryOf(to),
      controls: [
        ...proofs,
        ...content,
        ...(proven === null ? [] : [proven]),
        ...(outside ? extras : extras.slice(-1)),
      ],
      evidence,
    },
  );
  const gain = gainOf(flow, to);
  const reaches = worthTaking(flow.carries, to.stores, gain);
  if (reaches.length === 0) return;
  graph.step(
    endOf(flow.from),
    { kind: 'data', of: to },
    {
      means: 'flow',
      does: outside ? `call \`${to.id}\` itself` : `use what \`${flow.from.id}\` may do in \`${to.id}\``,
      title: flow.title,
      base: outside
        ? { text: `\`${to.id}\` answers whoever \`${flow.id}\` lets in`, effort: 1 }
        : { text: `The credentials of \`${flow.from.id}\` are at hand`, effort: 1 },
      controls: [...proofs, ...(outside ? [firewall(to)].filter(present) : [])],
      evidence: [...evidence, fact(to, 'stores').at],
      reaches,
      gain,
    },
  );
}

/** What an actor has to get past before anything is let in. */
function callerControls(flow: Flow, { identities }: Known): readonly Control[] {
  const person = flow.from.kind === 'actor' && flow.from.stated.kind === 'person';
  const factor = person ? secondFactor(identities.get(flow.stated.authentication?.by ?? '')) : null;
  return [
    authentication(flow, 'needed'),
    ...(factor === null ? [] : [factor]),
    authorization(flow, 'needed'),
    encryption(flow, 'needed'),
  ];
}

function entryWords(flow: Flow, to: Component): string {
  if (isBroker(to)) return `put forged messages into \`${to.id}\``;
  if (isStore(to)) return `leave crafted content in \`${to.id}\``;
  if (!runsCode(to)) return `send crafted requests through \`${to.id}\``;
  const { from } = flow;
  if (from.kind === 'component' && isBroker(from))
    return `take over \`${to.id}\` by what it takes from \`${from.id}\``;
  return `take over \`${to.id}\` by a crafted request`;
}

/** Messages and pre-signed uploads write only; a pre-signed download reads only. */
function gainOf(flow: Flow, to: Component): Gain {
  if (isBroker(to)) return 'write';
  if (flow.stated.authentication?.method !== 'presigned-url') return 'read-and-write';
  const operations = to.stated['presigned-urls']?.operations ?? ['get', 'put'];
  if (!operations.includes('get')) return 'write';
  return operations.includes('put') ? 'read-and-write' : 'read';
}

function worthTaking(carries: readonly Data[], stores: readonly Data[], gain: Gain): readonly Data[] {
  return carries.filter((data) => stores.includes(data) && isHighImpact(data, gain));
}

/** A component that is handed what rests in another one can read it. */
function addDelivery(graph: Building, flow: Flow, from: Component, to: Component): void {
  const reaches = worthTaking(flow.carries, from.stores, 'read');
  if (reaches.length === 0 || !runsCode(to)) return;
  graph.step(
    { kind: 'component', of: to },
    { kind: 'data', of: from },
    {
      means: 'flow',
      does: `read what \`${from.id}\` hands to \`${to.id}\``,
      title: flow.title,
      base: { text: `\`${flow.id}\` delivers it`, effort: 0 },
      controls: [],
      evidence: [...evidenceOf(flow), fact(from, 'stores').at],
      reaches,
      gain: 'read',
    },
  );
}

/** Whoever is asked chooses the answer: content from outside that the asker works on. */
function addAnswer(graph: Building, flow: Flow, from: Component): void {
  const { to, stated } = flow;
  if (to.kind !== 'actor' || stated.asynchronous === true || !runsCode(from)) return;
  if (to.stated.trust !== 'external' && to.stated.trust !== 'partner') return;
  graph.step(
    { kind: 'actor', of: to },
    { kind: 'component', of: from },
    {
      means: 'answer',
      does: `take over \`${from.id}\` by a crafted answer`,
      title: flow.title,
      base: entryOf(from),
      controls: [contentChecked(flow, 'needed'), encryption(flow, 'helps')],
      evidence: evidenceOf(flow),
    },
  );
}

/** The flow itself, and the road that it takes. */
function evidenceOf(flow: Flow): readonly Pointer[] {
  const path = fact(flow, 'path');
  return path.value === undefined ? [flow.at] : [flow.at, path.at];
}
