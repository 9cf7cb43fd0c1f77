/** The ledger of events: which need a decision, and who has decided. */
import { expect, it } from 'vitest';

import { serviceEventList } from '../../src/aws/service-events.ts';
import { services } from '../../src/aws/services/index.generated.ts';
import { eventLedger } from '../../src/posture/event-ledger.ts';
import { modelOf } from '../model-of.ts';

function ledger(rest: string): string[] {
  const model = modelOf(`
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333" }
data:
  order: { title: Orders, classification: confidential }
${rest}`);
  return eventLedger(model).map(
    ({ subject, event, decision, by }) => `${subject.id} ${event.id} ${decision} ${by?.id ?? '-'}`,
  );
}

it('asks for no decision on what keeps nothing and promises nothing', () => {
  expect(
    ledger('components: { empty: { service: s3, account: prod }, work: { service: lambda, account: prod } }'),
  ).toEqual([]);
});

it('asks where data is kept, and where the design promises something', () => {
  expect(
    ledger(`
components:
  letters:
    service: s3
    account: prod
    stores: [order]
    lifecycle: [{ after: 30d, to: expire }]
    replication: { to-region: eu-central-1 }
    backups: { retention: 30d }`),
  ).toEqual([
    'letters s3/object-created unasked -',
    'letters s3/object-deleted unasked -',
    'letters s3/lifecycle-expired unasked -',
    'letters backup/backup-job unasked -',
    'letters s3/replication-failed unasked -',
  ]);
});

it('takes the decision of a hook, under the names that specs use, and of an alert that tells of it', () => {
  const components = `
components:
  letters: { service: s3, account: prod, stores: [order], lifecycle: [{ after: 30d, to: standard-ia }] }
  tables: { service: glue, account: prod }
`;
  expect(
    ledger(`${components}
events:
  arrived: { source: letters, event: object-created, targets: [tables] }
  cooled: { source: letters, event: lifecycle-transition, decision: not-used }
  gone: { source: letters, event: object-deleted, decision: undecided }
alerts:
  changed: { watches: tables, rule: { source: aws.glue, detail-type: [Glue Data Catalog Database State Change] } }`),
  ).toEqual([
    'letters s3/object-created used arrived',
    'letters s3/object-deleted undecided gone',
    'letters s3/lifecycle-transitioned not-used cooled',
    'tables glue/catalog-database-changed used changed',
    'tables glue/catalog-table-changed unasked -',
  ]);
});

it('an alert on another element decides nothing here', () => {
  expect(
    ledger(`
components:
  tables: { service: glue, account: prod }
  others: { service: glue, account: prod }
alerts:
  changed: { watches: others, rule: { source: aws.glue } }`).filter((row) => row.startsWith('tables')),
  ).toEqual([
    'tables glue/catalog-database-changed unasked -',
    'tables glue/catalog-table-changed unasked -',
  ]);
});

it('every event has an id of its own and happens in services that there are', () => {
  const ids = serviceEventList.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(services.map(({ id }) => id));
  expect(serviceEventList.flatMap(({ of }) => of).filter((id) => !known.has(id))).toEqual([]);
});

it('what AWS does not confirm has no type that a rule could be compared with', () => {
  expect(
    serviceEventList.filter(({ said, types }) => !said.verified && types.length > 0).map(({ id }) => id),
  ).toEqual([]);
});
