/** Recovering in another Region needs the data to be there. */
import { airGappedVault, recoveryStrategies } from '../../aws/sources/reliability.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Flow } from '../../model/model.ts';
import { isDurableStore } from '../../model/queries/durable-stores.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'resilience/copies-in-second-region',
  severity: 'high',
  title: 'Losing the Region loses the data, or leaves the second one without it',
  expects: 'With a strategy for losing a Region, each store has a copy in another Region',
  rationale:
    'Whatever is started in the second Region starts with the data that is already there. Keys are part of it: a KMS ' +
    'key does not leave its Region unless it is a multi-Region key.',
  remedy:
    'Write `backups: { cross-region: true }`, `replication: { to-region: … }` or `global-tables` on the component.',
  sources: [recoveryStrategies, airGappedVault],
  mappings: {},
  covers: ['M-RES-01', 'M-DAT-02'],
  question: 'REL13',
  whenNone: 'The design plans no recovery in another Region, or stores no data for long.',
  subjects: (model) => {
    const strategy = model.design.stated.recovery?.strategy;
    return strategy === undefined || strategy === 'none' ? [] : model.components.filter(isDurableStore);
  },
  examine: (store, model) => {
    const strategy = fact(model.design, 'recovery', 'strategy');
    const backup = fact(store, 'backups', 'cross-region');
    const copy = copyElsewhere(store);
    if (copy !== null) return pass(`\`${store.id}\` has a copy in another Region.`, copy, strategy);
    const says = `The design recovers by \`${strategy.value ?? ''}\``;
    const isStandby = strategy.value !== 'backup-and-restore';
    const isVital = ['high', 'critical'].includes(model.design.stated.criticality ?? '');
    const target = fact(store, 'replication', 'to-region');
    const silent =
      store.region === null && target.value !== undefined
        ? unstated(
            `${says}; \`${store.id}\` is copied to ${target.value}, and its own Region is not stated.`,
            target,
            fact(store, 'region'),
            strategy,
          )
        : unstated(`${says}, and \`${store.id}\` states no copy in another Region.`, backup, strategy);
    return backup.value === false
      ? withSeverity(
          isStandby ? 'high' : isVital ? 'medium' : 'low',
          gap(`${says}, and backups of \`${store.id}\` stay in its Region.`, backup, strategy),
        )
      : withSeverity(isStandby || isVital ? 'medium' : 'low', silent);
  },
});

/** The flow that keeps two stores in different Regions the same, either of which is the other's copy. */
function twinOf(store: Component): Flow | undefined {
  return [...store.flowsOut, ...store.flowsIn].find(
    ({ from, to }) =>
      [from, to].every((end) => end.kind === 'component' && isDurableStore(end)) &&
      [from, to].some(
        (end) => end.kind === 'component' && holdsAll(end, store) && isElsewhere(end.region, store),
      ),
  );
}

/** Whether it is known that a Region is not that of the store. */
function isElsewhere(region: string | null, store: Component): boolean {
  return region !== null && store.region !== null && region !== store.region;
}

function holdsAll(copy: Component, store: Component): boolean {
  return store.stores.every((data) => copy.stores.includes(data));
}

/** The field by which the store has a copy in another Region, or null. */
function copyElsewhere(store: Component): string | null {
  const region = fact(store, 'replication', 'to-region');
  const tables = fact(store, 'global-tables');
  const backup = fact(store, 'backups', 'cross-region');
  if (backup.value === true) return backup.at;
  if (isElsewhere(region.value ?? null, store)) return region.at;
  const tabled = new Set([...(tables.value ?? []), ...(store.region === null ? [] : [store.region])]);
  if (tabled.size > 1) return tables.at;
  return twinOf(store)?.at ?? null;
}
