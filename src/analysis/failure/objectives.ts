/** A failure against the stated recovery objectives: only what the spec shows is counted as met. */
import { isBroker } from '../../model/queries/message-roles.ts';
import type { Component, Flow, Key, Model } from '../../model/model.ts';
import { isDurableStore } from '../../model/queries/durable-stores.ts';
import { seconds } from '../../model/quantity.ts';
import type { Blow, Effect, Verdict } from './failure.ts';

/** What a failure does to the time of recovery and to the data. */
export function verdictsOf(
  { kind, subject }: Pick<Blow, 'kind' | 'subject'>,
  components: ReadonlyMap<Component, Effect>,
  flows: ReadonlyMap<Flow, Effect>,
  model: Model,
): { readonly rto: Verdict; readonly rpo: Verdict } {
  const stopped = [...components]
    .filter(([, { state }]) => state === 'stops')
    .map(([component]) => component);
  const key = kind === 'key' ? model.keys.find(({ at }) => at === subject.at) : undefined;
  const { rto, rpo } = model.spec.design.recovery ?? {};
  return {
    rto: rto === undefined ? NOT_STATED : timeVerdict(kind, stopped, flows, rto, model),
    rpo: rpo === undefined ? NOT_STATED : dataVerdict(kind, stopped, rpo, key),
  };
}

const NOT_STATED: Verdict = { outcome: 'not-stated', says: 'No objective is stated' };

function timeVerdict(
  kind: Blow['kind'],
  stopped: readonly Component[],
  flows: ReadonlyMap<Flow, Effect>,
  rto: string,
  model: Model,
): Verdict {
  const halted = [...flows].filter(([, { state }]) => state === 'stops').map(([flow]) => flow);
  const waiting = waitingTooShort(flows, rto);
  if (waiting !== null) return waiting;
  if (stopped.length === 0 && halted.length === 0) {
    return { outcome: 'met', says: `Nothing stops, so the ${rto} are not needed` };
  }
  if (kind === 'region') return regionVerdict(stopped, rto, model);
  if (kind === 'key') {
    return {
      outcome: 'not-shown',
      says: `Enabling the key again within ${rto} is not shown; once deleted it cannot be`,
    };
  }
  const what = named(stopped.length > 0 ? stopped : halted);
  if (stopped.length > 0 && (kind === 'zone' || kind === 'nat-gateway')) {
    const verb = stopped.length === 1 ? 'stays' : 'stay';
    return {
      outcome: 'missed',
      says: `${what} ${verb} stopped until it is back; nothing takes over within ${rto}`,
    };
  }
  return {
    outcome: 'not-shown',
    says: `No way around it within ${rto} is stated for ${what}${waitingFor(halted)}`,
  };
}

/** Where work waits meanwhile: a broker that feeds the sender of a stopped flow. */
function waitingFor(halted: readonly Flow[]): string {
  for (const { from } of halted) {
    if (from.kind !== 'component') continue;
    const broker = from.flowsIn.flatMap((flow) =>
      flow.from.kind === 'component' && isBroker(flow.from) ? [flow.from] : [],
    )[0];
    if (broker?.stated.retention !== undefined) {
      return `; work waits in \`${broker.id}\` for up to ${broker.stated.retention}`;
    }
  }
  return '';
}

function regionVerdict(stopped: readonly Component[], rto: string, model: Model): Verdict {
  const { strategy, tested } = model.spec.design.recovery ?? {};
  if (strategy === undefined)
    return { outcome: 'missed', says: `No way into another Region within ${rto} is stated` };
  const how = strategy.replaceAll('-', ' ');
  const lost = stopped.filter(isDurableStore).filter(isInOneRegion);
  if (lost.length > 0)
    return {
      outcome: 'not-shown',
      says: `By ${how}, but ${named(lost)} ${lost.length === 1 ? 'has' : 'have'} nothing to restore from elsewhere`,
    };
  return tested === undefined
    ? { outcome: 'not-shown', says: `By ${how}, never rehearsed: ${rto} are not shown` }
    : { outcome: 'met', says: `By ${how}, rehearsed on ${tested}` };
}

/** A broker that drops messages before the objective ends. */
function waitingTooShort(flows: ReadonlyMap<Flow, Effect>, rto: string): Verdict | null {
  for (const [{ from }, { state }] of flows) {
    if (state !== 'degrades' || from.kind !== 'component' || !isBroker(from)) continue;
    const { retention } = from.stated;
    if (retention !== undefined && seconds(retention) < seconds(rto)) {
      return { outcome: 'missed', says: `\`${from.id}\` keeps messages ${retention} only, less than ${rto}` };
    }
  }
  return null;
}

/** Whether nothing of it is kept in another Region. */
function isInOneRegion({ stated }: Component): boolean {
  return stated.backups?.['cross-region'] !== true && stated.replication?.['to-region'] === undefined;
}

/** Data is lost with what stops for good: with the Region what has no copy elsewhere, with a key what it encrypts. */
function dataVerdict(
  kind: Blow['kind'],
  stopped: readonly Component[],
  rpo: string,
  key: Key | undefined,
): Verdict {
  const stores = stopped.filter(isDurableStore);
  if (stores.length === 0) return { outcome: 'met', says: 'No store stops' };
  if (kind === 'key') {
    const window = key?.stated['deletion-window'];
    const what = `${named(stores)} ${stores.length === 1 ? 'is' : 'are'} lost with it, copies under it included`;
    return window === undefined
      ? { outcome: 'missed', says: `Once deleted, ${what}` }
      : { outcome: 'not-shown', says: `Deletion waits ${window}; after that ${what}` };
  }
  if (kind === 'region') {
    const lost = stores.filter(isInOneRegion);
    return lost.length > 0
      ? {
          outcome: 'missed',
          says: `${named(lost)} ${lost.length === 1 ? 'has' : 'have'} no copy in another Region`,
        }
      : {
          outcome: 'not-shown',
          says: `Copies are in another Region; that they are never older than ${rpo} is not stated`,
        };
  }
  const bare = stores.filter(({ stated }) => stated.backups?.['point-in-time'] !== true);
  return bare.length > 0
    ? {
        outcome: 'not-shown',
        says: `${named(bare)} can be restored to its last copy only; that it is younger than ${rpo} is not stated`,
      }
    : { outcome: 'met', says: `${named(stores)} can be restored to any moment` };
}

function named(all: readonly { readonly id: string }[]): string {
  const ids = all.slice(0, 3).map(({ id }) => `\`${id}\``);
  const words = all.length > 3 ? [...ids.slice(0, 2), `${all.length - 2} more`] : ids;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
