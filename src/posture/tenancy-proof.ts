/**
 * What proves that tenants are kept apart, wherever they share something: stores, queues and caches, what computes on
 * their data, the logs with everybody's lines, and the keys under which everybody's data lies.
 */
import { gap, notApplicable, pass, unstated, type Answer } from '../model/answer.ts';
import { fact, type Stated } from '../model/fact.ts';
import type { Component, Isolation, Key, Model, Subject } from '../model/model.ts';
import { isSensitive } from '../model/queries/classification.ts';
import { sharedStores, tenantsShare } from '../model/queries/tenants.ts';
import { lookupsOf, type Lookups } from './lookups.ts';

const MODELS: Readonly<Record<string, string>> = {
  siloed: 'siloed',
  pooled: 'pooled',
  bridge: 'partly pooled and partly siloed',
};

/** A place that tenants share. */
export interface TenancyProof {
  readonly where: Subject;
  readonly kind: 'store' | 'queue' | 'cache' | 'compute' | 'log' | 'key';
  /** What keeps them apart there. */
  readonly mechanism: Answer;
  /** What makes it so for every request. */
  readonly enforced: Answer;
  /** Whether somebody tried to reach another tenant's data. */
  readonly tested: Answer;
  /** What keeps one tenant from using up what all need. */
  readonly noisy: Answer;
}

const COMPUTES: readonly string[] = ['function', 'compute', 'orchestration', 'machine-learning'];

/** Every place that tenants share, in the order of the spec: components, then logs, then keys. */
export function tenancyProof(model: Model): readonly TenancyProof[] {
  if (!tenantsShare(model)) return [];
  const lookups = lookupsOf(model);
  const stores = new Set<Component>([
    ...sharedStores(model),
    ...model.isolation.map(({ component }) => component),
  ]);
  const enforcers = enforcedBy(model);
  const computing = model.components.filter(
    (one) => COMPUTES.includes(one.service.category) && !stores.has(one) && isSensitive(one.handles),
  );
  return [
    ...model.components.filter((one) => stores.has(one)).map((store) => ofStore(store, lookups)),
    ...computing.map((one) => ofCompute(one, enforcers.get(one.id) ?? [], model)),
    ...model.logs.filter(({ of }) => isSensitive(of.handles)).map((log) => ofLog(log)),
    ...model.keys
      .filter(({ protects }) => protects.some((one) => 'service' in one && stores.has(one)))
      .map((key) => ofKey(key, lookups, stores)),
  ];
}

/** Components that stand between tenants elsewhere, with what they guard. */
function enforcedBy({ isolation }: Model): ReadonlyMap<string, readonly Isolation[]> {
  const found = new Map<string, Isolation[]>();
  for (const one of isolation) {
    const at = one.stated['enforced-at'];
    if (at !== undefined) found.set(at, [...(found.get(at) ?? []), one]);
  }
  return found;
}

function ofStore(store: Component, { isolation }: Lookups): TenancyProof {
  const own = isolation.get(store.id);
  const kind =
    store.service.category === 'queue' || store.service.category === 'cache'
      ? store.service.category
      : 'store';
  if (own === undefined) {
    const at = `/tenancy/isolation/${store.id}`;
    const none = notApplicable(`Nothing is stated for \`${store.id}\` that could be enforced or tested.`, at);
    return {
      where: store,
      kind,
      mechanism: unstated(
        `Nothing says what keeps tenants apart in \`${store.id}\`, whether it was tried, or what limits one of them.`,
        at,
      ),
      enforced: none,
      tested: none,
      noisy: none,
    };
  }
  const by = fact(own, 'by');
  const enforced = fact(own, 'enforced-at');
  return {
    where: store,
    kind,
    mechanism:
      by.value === undefined
        ? unstated(
            `\`${store.id}\` is ${MODELS[own.stated.model ?? 'shared'] ?? 'shared'} and does not say by what tenants are kept apart.`,
            by,
          )
        : pass(
            `\`${store.id}\` is ${MODELS[own.stated.model ?? 'shared'] ?? 'shared'} and says by what tenants are kept apart.`,
            by,
          ),
    enforced:
      enforced.value === undefined
        ? unstated(`Nothing says where the isolation of \`${store.id}\` is enforced.`, enforced)
        : pass(`Enforced at \`${enforced.value}\`.`, enforced),
    tested: tested(store.id, own),
    noisy: noisy(store.id, own),
  };
}

function tested(id: string, isolation: Isolation): Answer {
  const at = fact(isolation, 'tested');
  if (at.value === undefined)
    return unstated(`Nobody is said to have tried to reach another tenant in \`${id}\`.`, at);
  if (at.value === false) return gap(`Nobody has tried to reach another tenant's data in \`${id}\`.`, at);
  return pass(`Somebody has tried to reach another tenant's data in \`${id}\`.`, at);
}

function noisy(id: string, isolation: Isolation): Answer {
  const throttle = fact(isolation, 'throttle-per-tenant');
  if (throttle.value === true) return pass(`Each tenant has a limit of its own in \`${id}\`.`, throttle);
  const at = fact(isolation, 'noisy-neighbour');
  if (at.value === undefined) return unstated(`Nothing limits what one tenant takes of \`${id}\`.`, at);
  return at.value === 'none'
    ? gap(`One tenant can use up \`${id}\` for all.`, at)
    : pass(`Something limits what one tenant takes of \`${id}\`.`, at);
}

function ofCompute(component: Component, guards: readonly Isolation[], { tenancy }: Model): TenancyProof {
  const identifier = fact(tenancy, 'tenant-identifier');
  const limit = fact(component, 'concurrency');
  const guarded = guards.map((one) => `\`${one.component.id}\``).join(', ');
  const trusted = guards[0];
  return {
    where: component,
    kind: 'compute',
    mechanism:
      identifier.value === undefined
        ? unstated(
            `\`${component.id}\` works for all tenants, and nothing says how it tells them apart.`,
            identifier,
          )
        : pass(
            `\`${component.id}\` works for all tenants, and the design says how it tells them apart.`,
            identifier,
          ),
    enforced:
      trusted === undefined
        ? notApplicable(`\`${component.id}\` enforces nothing; what it reads does.`, component.at)
        : pass(`Keeps tenants apart in ${guarded}.`, fact(trusted, 'enforced-at')),
    tested:
      trusted === undefined
        ? notApplicable(`\`${component.id}\` enforces nothing that could be tested.`, component.at)
        : tested(component.id, trusted),
    noisy:
      limit.value === undefined
        ? notApplicable(
            `What a tenant takes of \`${component.id}\` is limited where its requests come in.`,
            component.at,
          )
        : pass(`At most ${limit.value} at once for all tenants together.`, limit),
  };
}

function ofLog(log: Model['logs'][number]): TenancyProof {
  const masks = fact(log, 'masks-personal-data');
  const says = `\`${log.id}\` has lines of all tenants`;
  const none = notApplicable(`\`${log.id}\` is read by operators, not by tenants.`, log.at);
  return {
    where: log,
    kind: 'log',
    mechanism:
      masks.value === true
        ? pass(`${says}; personal data in them is masked.`, masks)
        : masks.value === false
          ? gap(`${says}, with personal data in clear.`, masks)
          : unstated(`${says} and does not say whether personal data is masked.`, masks),
    enforced: none,
    tested: none,
    noisy: none,
  };
}

function ofKey(key: Key, { isolation }: Lookups, stores: ReadonlySet<Component>): TenancyProof {
  const shared = key.protects.filter((one): one is Component => 'service' in one && stores.has(one));
  const own = shared.flatMap(({ id }) => isolation.get(id) ?? []);
  const separate = own.find(({ stated }) => stated['key-per-tenant'] === true);
  const none = notApplicable(`\`${key.id}\` is used by components, not by tenants.`, key.at);
  const first: Stated<object> = own[0] ?? key;
  return {
    where: key,
    kind: 'key',
    mechanism:
      separate === undefined
        ? notApplicable(
            `One key for all tenants in ${shared.map(({ id }) => `\`${id}\``).join(', ')}: it keeps no tenant apart, and revoking it stops all.`,
            first.at,
          )
        : pass(
            `Each tenant of \`${separate.component.id}\` has a key of its own.`,
            fact(separate, 'key-per-tenant'),
          ),
    enforced: none,
    tested: none,
    noisy: none,
  };
}
