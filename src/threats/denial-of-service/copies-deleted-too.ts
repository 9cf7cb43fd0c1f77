/** Who deletes the data deletes its backups next, unless those lie beyond the same rights. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents, preventsByAny, proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { backedUp } from '../backed-up.ts';

/** Backups are deleted together with the data. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/copies-deleted-too',
  title: 'Backups are deleted together with the data',
  stride: ['denial-of-service', 'tampering'],
  harms: ['availability', 'integrity'],
  cwe: [732],
  attack: ['T1490', 'T1485'],
  detection: ['odd-destruction', 'backup-failed'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return backedUp(model).map((store) => ({
    subject: store,
    boundary: store.account?.id ?? '',
    exposure: 'internal',
    data: store.stores,
    because: [fact(store, 'backups')],
    mitigations: [
      prevents(part`${store} is backed up`, fact(store, 'backups', 'retention'), () => true, '35d'),
      preventsByAny(
        part`Whoever can delete ${store} cannot delete its backups`,
        [
          proof(fact(store, 'backups', 'vault-lock'), (yes) => yes),
          proof(fact(store, 'backups', 'cross-account'), (yes) => yes),
        ],
        'true',
      ),
      alerted('backup-failure', model),
    ],
  }));
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: part`An intruder, or an administrator by mistake, in ${first.account ?? first}`,
    prerequisite: part`with leave to delete ${subjects}`,
    action: part`delete ${subjects} and ${subjects.length > 1 ? 'their' : 'its'} backups in one go`,
    impact: 'final loss',
    asset: assetOf(data, subjects),
  };
}
