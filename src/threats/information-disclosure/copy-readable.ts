/** A disk, snapshot or backup in the wrong hands is readable unless a key stands between. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { isSensitive, restricted } from '../../model/queries/classification.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, preventsByAny, proof, type Proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { ownComponents, secretData } from '../worth.ts';

/** A copy of stored data is readable to who gets hold of it. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/copy-readable',
  title: 'A copy of stored data is readable to whoever gets it',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [312],
  attack: ['T1530', 'T1578.001'],
  detection: ['snapshot-shared'],
  find: (model) => gather(casesIn(model), tell),
});

/** Services whose entries have no say in the matter. */
const NO_FIELD: readonly string[] = [
  'ecs',
  'batch',
  'lambda',
  'api-gateway',
  'appsync',
  'load-balancer',
  'cloudfront',
  'ses',
  'transfer',
  'cloudhsm',
];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated, stores }) => isSensitive(stores) && !NO_FIELD.includes(stated.service))
    .map((store) => ({
      subject: store,
      // A copy of a queue and one of a disk are got hold of in different ways.
      boundary: `${store.boundary.id} ${copyOf(store)}`,
      exposure: 'internal',
      data: secretData(store.stores),
      because: [fact(store, 'stores')],
      mitigations: controlsOf(store, model),
    }));
}

function controlsOf(store: Component, model: Model): readonly Mitigation[] {
  const key = model.keys.find(({ account }) => account === store.account) ?? model.keys[0];
  const own = hinders(
    part`A key of one's own encrypts ${store}, so that one can close it`,
    fact(store, 'encryption', 'key'),
    () => true,
    key?.id ?? '',
  );
  return [
    preventsByAny(
      part`${store} is encrypted where it rests`,
      [
        proof(fact(store, 'encryption', 'managed'), (by) => by !== 'none'),
        proof(fact(store, 'encryption', 'key'), () => true),
        ...byDefault(store),
      ],
      'aws-managed',
    ),
    ...(restricted(store.stores).length > 0 && key !== undefined ? [own] : []),
  ];
}

/** What AWS does by itself when the design is silent. */
function byDefault(store: Component): readonly Proof[] {
  const { defaultEncryption } = store.service;
  if (store.stated.encryption !== undefined || defaultEncryption === null || defaultEncryption.by === 'none')
    return [];
  return [{ at: fact(store, 'encryption').at, holds: 'yes' }];
}

/** The form in which a copy of the store would get about. */
function copyOf({ service }: Component): string {
  if (service.category === 'object-store') return 'a replica or export';
  return ['queue', 'topic', 'stream'].includes(service.category)
    ? 'the stored messages'
    : 'a snapshot, backup or disk';
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: part`Somebody who gets hold of ${copyOf(first)} of ${subjects}`,
    prerequisite: part`without going through ${subjects.length > 1 ? 'their' : 'its'} access control`,
    action: part`read ${data} from the copy`,
    impact: 'disclosure',
    asset: part`${data}`,
  };
}
