/** What rests somewhere for long is copied somewhere else. */
import { foundationalControls, restoreTesting } from '../../aws/sources/reliability.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { days } from '../../model/quantity.ts';
import { isDurableStore } from '../../model/queries/durable-stores.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'resilience/stores-backed-up',
  severity: 'high',
  title: 'What is deleted or encrypted by an intruder is gone',
  expects: 'Each store of data has backups, or versions and a replica',
  rationale:
    'Standbys and replicas copy a deletion within seconds; they are no backup. Versions of a bucket survive a ' +
    'deletion and not the administrator who deletes them too.',
  remedy: 'Write `backups: { retention: 35d, point-in-time: true }` on the component.',
  sources: [foundationalControls, restoreTesting],
  mappings: {
    securityHub: ['DynamoDB.2'],
    nist: ['CP-6(2)', 'CP-9', 'CP-10', 'SC-5(2)', 'SI-12', 'SI-13(5)'],
    attack: ['T1485'],
  },
  covers: ['M-RES-04', 'M-DAT-02'],
  question: 'REL9',
  whenNone: 'No component stores data for long.',
  subjects: (model) => model.components.filter(isDurableStore),
  examine: (store) => {
    const backups = fact(store, 'backups');
    const retention = fact(store, 'backups', 'retention');
    if (retention.value !== undefined && days(retention.value) === 0) {
      return weighed(gap(`\`${store.id}\` keeps no backups.`, retention), 'high', store.account);
    }
    if (backups.value !== undefined) return pass(`\`${store.id}\` has backups.`, backups);
    const [versions, replica] = [fact(store, 'versioning'), fact(store, 'replication')];
    if (versions.value === true && replica.value !== undefined) {
      return pass(`\`${store.id}\` keeps versions and a replica.`, replica, versions);
    }
    return weighed(
      unstated(`\`${store.id}\` stores data and states no backups.`, backups),
      'high',
      store.account,
    );
  },
});
