/** A replica is no backup if it repeats the deletion. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A deletion is replicated to the copy. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/deletion-replicated',
  title: 'A deletion is repeated on the copy',
  stride: ['denial-of-service', 'tampering'],
  harms: ['availability', 'integrity'],
  cwe: [732],
  attack: ['T1485'],
  detection: ['objects-deleted'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 's3' && stated.replication !== undefined)
    .map((bucket) => ({
      subject: bucket,
      boundary: bucket.account?.id ?? 'buckets',
      exposure: 'internal',
      data: bucket.stores,
      because: [fact(bucket, 'replication')],
      mitigations: [
        prevents(
          part`The copy of ${bucket} keeps old versions`,
          fact(bucket, 'replication', 'destination-versioning'),
          (yes) => yes,
          'true',
        ),
        hinders(
          part`Deletions in ${bucket} are not repeated on its copy`,
          fact(bucket, 'replication', 'delete-markers'),
          (yes) => !yes,
          'false',
        ),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: part`An intruder, or a script gone wrong, in ${first.account ?? first}`,
    prerequisite: part`with leave to delete in ${subjects}`,
    action: part`delete objects of ${subjects} in the original and, by replication, in the copy`,
    impact: 'loss',
    asset: assetOf(data, subjects),
  };
}
