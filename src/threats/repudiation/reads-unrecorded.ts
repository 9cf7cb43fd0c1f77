/** Management events say who made a bucket, not who read from it. */
import { fact, type Fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { listWith, proof, type Proof, records, recordsByAny } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { ownComponents, secretData } from '../worth.ts';

/** Reading sensitive data leaves no record. */
export const threat: Threat = defineThreat({
  id: 'repudiation/reads-unrecorded',
  title: 'Reading sensitive data leaves no record',
  stride: ['repudiation'],
  harms: ['confidentiality'],
  cwe: [778],
  attack: ['T1562.008'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

const BY_TRAIL: readonly string[] = ['s3', 'dynamodb'];
const BY_ENGINE = /^(rds-|aurora-|redshift$|opensearch$|documentdb$|neptune$)/;

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model).flatMap((store) => {
    const { service } = store.stated;
    if (!isSensitive(store.stores) || !(BY_TRAIL.includes(service) || BY_ENGINE.test(service))) return [];
    return [
      {
        subject: store,
        boundary: store.boundary.id,
        exposure: 'workforce' as const,
        data: secretData(store.stores),
        because: [fact(store, 'stores')],
        mitigations: [BY_TRAIL.includes(service) ? recordedByTrail(store, model) : recordedByEngine(store)],
      },
    ];
  });
}

function recordedByTrail(store: Component, model: Model): Mitigation {
  const trail = model.trails.find(({ dataEvents }) => dataEvents.includes(store)) ?? model.trails[0];
  const events: Fact<readonly string[]> =
    trail === undefined
      ? { value: undefined, at: '/audit/trails/organization/data-events' }
      : fact(trail, 'data-events');
  const logs: readonly Proof[] =
    store.stated.service === 's3' ? [proof(fact(store, 'access-logs'), (yes) => yes)] : [];
  return recordsByAny(
    part`A trail or a log records who reads from ${store}`,
    [proof(events, (ids) => ids.includes(store.id)), ...logs],
    listWith(events.value, store.id),
  );
}

function recordedByEngine(store: Component): Mitigation {
  return records(part`${store} logs who reads what`, fact(store, 'audit-log'), (yes) => yes, 'true');
}

function tell({ subjects, data }: Group<Component>): Statement {
  const readers = across(subjects, ({ flowsIn }) => flowsIn.map(({ from }) => from));
  return {
    source: part`Whoever holds the rights of ${readers.length > 0 ? readers : 'a reader'}`,
    prerequisite: part`to read from ${subjects}`,
    action: part`copy ${data} without a line in any log that names the reader`,
    impact: 'untraceable disclosure',
    asset: part`${data}`,
  };
}
