/** Why an element has no threat of a kind, by what the model says of it. */
import type { Actor, Component, Flow } from '../model/model.ts';
import { part } from '../threats/phrase.ts';
import type { CoverageRow } from './review.generated.ts';

type Stride = CoverageRow['cells'][number]['stride'];

/** A reason for each letter, for where it is empty. */
export type Reasons = Readonly<Record<Stride, string>>;

/** Of an actor by the flows that it starts and gets. */
export function reasonsOfActor(actor: Actor, sent: readonly Flow[], got: readonly Flow[]): Reasons {
  const used = [...new Set(sent.map(({ to }) => to))];
  const outside =
    used.length > 0
      ? part`${actor} is no part of the system: what it uses, ${used}, is examined in its place`
      : got.length > 0
        ? part`${actor} is no part of the system: what ${got} ${got.length > 1 ? 'tell' : 'tells'} it is examined where it leaves`
        : part`${actor} is no part of the system, and no flow leads to it or from it`;
  const idle = part`No flow starts at ${actor}`;
  return {
    spoofing: sent.length === 0 ? idle : part`What ${actor} sends to ${used} is public and needs no proof`,
    tampering: outside,
    repudiation:
      sent.length === 0
        ? idle
        : actor.stated.kind === 'person'
          ? part`What ${actor} sends to ${used} is public, and nobody disputes who sent it`
          : part`${actor} is no person who could deny what it sent to ${used}`,
    'information-disclosure': outside,
    'denial-of-service': outside,
    'elevation-of-privilege': outside,
  };
}

/** Of a component. */
export function reasonsOfComponent(component: Component): Reasons {
  const { flowsIn, handles, stores, service, network, stated } = component;
  const callers = [...new Set(flowsIn.map(({ from }) => from))];
  const outsiders = callers.filter(({ kind }) => kind === 'actor');
  const people = outsiders.filter((from) => from.kind === 'actor' && from.stated.kind === 'person');
  const secret = handles.some((data) => data.stated.classification !== 'public');
  return {
    spoofing:
      callers.length === 0
        ? part`No flow comes in to ${component}`
        : outsiders.length > 0
          ? part`What ${outsiders} ${outsiders.length > 1 ? 'send' : 'sends'} to ${component} is public and needs no proof`
          : part`Nobody but ${callers} calls ${component}, and no outsider can pose as ${callers.length > 1 ? 'these' : 'that'}`,
    tampering:
      stores.length > 0
        ? part`Nothing that tampers with ${service.name} is known here to be possible at ${component}`
        : flowsIn.length === 0
          ? part`${component} stores nothing and takes nothing in`
          : part`${component} stores nothing, and what passes is examined on ${flowsIn}`,
    repudiation:
      people.length > 0
        ? part`What ${people} ${people.length > 1 ? 'send' : 'sends'} to ${component} is public`
        : part`No person acts on ${component} directly`,
    'information-disclosure':
      handles.length === 0
        ? part`No data is stated that ${component} stores or passes`
        : secret
          ? part`${component} (${service.name}) hands on ${handles} and answers nobody with it`
          : part`${component} handles only what is public: ${handles}`,
    'denial-of-service':
      network === null
        ? part`AWS runs ${component} across zones, and nobody from outside drives it`
        : part`Nobody from outside drives ${component} in ${network}, and no fault of ${service.name} in one place stops it`,
    'elevation-of-privilege':
      stated.role === undefined && !['compute', 'function'].includes(service.category)
        ? part`${component} (${service.name}) runs no code of ours and has no role of its own`
        : part`Nothing by which ${service.name} raises rights is known here to be possible at ${component}`,
  };
}

/** Of a flow. */
export function reasonsOfFlow(flow: Flow): Reasons {
  const { from, to, crossesBoundary } = flow;
  const inner =
    from.kind === 'component'
      ? part`${from}, which calls, is a component of the design and neither an outsider nor a person`
      : null;
  return {
    spoofing: inner ?? part`What ${from} sends by ${flow} is public and needs no proof`,
    tampering: carriedBy(flow),
    repudiation:
      inner ??
      (from.kind === 'actor' && from.stated.kind === 'person'
        ? part`What ${flow} carries is public, and nobody disputes that ${from} sent it`
        : part`${from} is no person who could deny ${flow}`),
    'information-disclosure': carriedBy(flow),
    'denial-of-service': part`It stops when ${from} or ${to} does, and is examined there`,
    'elevation-of-privilege': crossesBoundary
      ? part`It runs nothing itself; what it sets off is examined at ${to}`
      : part`It stays inside one boundary (${from.boundary.title}) and runs nothing`,
  };
}

/** Why what a flow carries is safe on its way. */
function carriedBy(flow: Flow): string {
  const { from, to, carries, stated } = flow;
  if (carries.length === 0) return part`No data is stated that ${flow} carries`;
  if (carries.every((data) => data.stated.classification === 'public'))
    return part`What ${flow} carries is public: ${carries}`;
  if (stated.protocol === 'aws-api')
    return part`${from} reaches ${to} by calls of the AWS API, which are encrypted and signed`;
  if (stated.protocol === 'event')
    return part`AWS itself hands what ${from} tells to ${to}, encrypted and signed`;
  return part`${stated.protocol ?? 'Its protocol'} encrypts what ${flow} carries to ${to}`;
}
