/** The least that somebody should be told of a component, and alerts that do less than they seem to. */
import { describe, expect, it } from 'vitest';

import { alertMinimums } from '../../src/aws/alert-minimums.ts';
import { eventOf } from '../../src/aws/service-events.ts';
import { services } from '../../src/aws/services/index.generated.ts';
import { alertCoverage, weakAlerts } from '../../src/posture/alert-coverage.ts';
import { modelOf } from '../model-of.ts';

const HEAD = `
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333" }
`;

function signals(rest: string): string[] {
  return alertCoverage(modelOf(HEAD + rest)).flatMap((row) =>
    row.signals.map(({ name, by }) => `${row.component.id} ${name} ${by?.id ?? '-'}`),
  );
}

function weak(rest: string): string[] {
  const model = modelOf(HEAD + rest);
  return weakAlerts(model, alertCoverage(model)).map(({ says }) => says);
}

it('names real services and events only', () => {
  const known = new Set(services.map(({ id }) => id));
  expect(Object.keys(alertMinimums).filter((id) => !known.has(id))).toEqual([]);
  const events = Object.values(alertMinimums)
    .flatMap((minimum) => minimum.events)
    .map((one) => (typeof one === 'string' ? one : one.name));
  expect(events.filter((id) => eventOf(id) === undefined)).toEqual([]);
});

describe('coverage', () => {
  it('counts an alarm on the metric, a rule on the event, a hook that is used, and a concern', () => {
    expect(
      signals(`
components:
  db: { service: rds-mysql, account: prod, deployment: multi-az-instance }
  topic: { service: sns, account: prod }
events:
  moved: { source: db, event: failover, targets: [topic] }
alerts:
  full: { watches: db, alarm: { metric: FreeStorageSpace } }
  broken: { watches: db, rule: { source: aws.rds, detail-type: [RDS DB Instance Event] } }
  copied: { covers: [public-exposure] }`).filter((row) => row.startsWith('db')),
    ).toEqual([
      'db FreeStorageSpace full',
      'db DatabaseConnections -',
      'db rds/failover moved',
      'db rds/failure broken',
      'db rds/snapshot-shared copied',
      'db rds/security-patching broken',
    ]);
  });

  it('asks only for what exists: no second copy, no crawler, no age of what nobody takes', () => {
    const found = signals(`
components:
  letters: { service: s3, account: prod, object-ownership: bucket-owner-enforced }
  copied: { service: s3, account: prod, replication: { to-region: eu-central-1 } }
  work: { service: sqs, account: prod, dead-letter: failed }
  failed: { service: sqs, account: prod }`);
    expect(found.filter((row) => row.includes('Replication') || row.includes('acl'))).toEqual([
      'copied OperationsFailedReplication -',
      'copied s3/object-acl-updated -',
    ]);
    expect(found.filter((row) => row.includes('Age'))).toEqual(['work ApproximateAgeOfOldestMessage -']);
  });

  it('an alarm on another component is none here', () => {
    expect(
      signals(`
components:
  one: { service: kinesis, account: prod }
  two: { service: kinesis, account: prod }
alerts:
  late: { watches: one, alarm: { metric: GetRecords.IteratorAgeMilliseconds } }`).filter((row) =>
        row.includes('Iterator'),
      ),
    ).toEqual(['one GetRecords.IteratorAgeMilliseconds late', 'two GetRecords.IteratorAgeMilliseconds -']);
  });
});

describe('weak alerts', () => {
  it('end at nobody, or wake people who are asleep or have nothing to go by', () => {
    expect(
      weak(`
components:
  work: { service: sqs, account: prod }
channels:
  desk: { kind: email, to: operations, hours: business-hours }
  pager: { kind: pagerduty, to: on-call, hours: around-the-clock }
  mute: { kind: email }
alerts:
  unheard: { watches: work, alarm: { metric: ApproximateAgeOfOldestMessage } }
  unnamed: { watches: work, alarm: { metric: ApproximateAgeOfOldestMessage }, notify: [mute] }
  asleep: { watches: work, alarm: { metric: ApproximateAgeOfOldestMessage }, severity: high, notify: [desk], runbook: R1 }
  lost: { watches: work, alarm: { metric: ApproximateAgeOfOldestMessage }, severity: high, notify: [pager] }
  sound: { watches: work, alarm: { metric: ApproximateAgeOfOldestMessage }, severity: high, notify: [pager], runbook: R1 }
  calm: { watches: work, alarm: { metric: ApproximateAgeOfOldestMessage }, severity: low, notify: [desk] }`),
    ).toEqual([
      '`unheard` tells nobody.',
      'Nobody is named at the end of `mute`, where `unnamed` goes.',
      '`asleep` is high and reaches people in business hours only.',
      '`lost` is high, and whoever it wakes has no runbook.',
    ]);
  });

  it('are alarms where only events tell, and not rules there', () => {
    expect(
      weak(`
components:
  tables: { service: glue, account: prod }
channels:
  pager: { kind: pagerduty, to: on-call }
alerts:
  alarm: { watches: tables, alarm: { metric: glue.driver.failed }, notify: [pager] }
  rule: { watches: tables, rule: { source: aws.glue }, notify: [pager] }`),
    ).toEqual([
      '`alarm` is an alarm on a metric, and what goes wrong in `tables` shows in events only: `glue/catalog-database-changed`, `glue/catalog-table-changed`.',
    ]);
  });
});
