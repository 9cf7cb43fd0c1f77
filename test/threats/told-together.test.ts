/** Cases that are told together: the sentence must be true of every element, not of the first one only. */
import { describe, expect, test } from 'vitest';

import type { Statement, Threat } from '../../src/threats/threat.ts';
import { threat as copiesDeleted } from '../../src/threats/denial-of-service/copies-deleted-too.ts';
import { threat as messageLost } from '../../src/threats/denial-of-service/message-lost.ts';
import { threat as copyReadable } from '../../src/threats/information-disclosure/copy-readable.ts';
import { threat as callerUnknown } from '../../src/threats/spoofing/caller-not-authenticated.ts';
import { modelOf } from '../model-of.ts';

const SPEC = `
parapet: 1
design: { id: ledger, title: Ledger, owner: { team: ledger } }
accounts:
  prod: { id: '111122223333', regions: [eu-west-1] }
actors:
  bank: { kind: system, trust: partner }
components:
  door: { service: load-balancer, account: prod }
  drop: { service: load-balancer, account: prod }
  files: { service: s3, account: prod }
  saga: { service: step-functions, account: prod }
  indexer: { service: lambda, account: prod }
  ledger-db: { service: rds-postgresql, account: prod, stores: [payment], backups: { retention: 7d } }
  search: { service: opensearch, account: prod, stores: [payment], backups: { retention: 7d } }
  posted: { service: kinesis, account: prod, stores: [payment] }
data:
  payment: { classification: restricted }
flows:
  pay: { from: bank, to: door, carries: [payment] }
  fetch: { from: bank, to: drop, carries: [payment] }
events:
  created: { source: files, event: object-created, targets: [saga] }
  removed: { source: files, event: object-removed, targets: [indexer] }
`;

function told(threat: Threat): readonly Statement[] {
  return threat.find(modelOf(SPEC)).map(({ statement }) => statement);
}

describe('a threat to several elements', () => {
  test('names the receivers of every event', () => {
    expect(told(messageLost).map(({ prerequisite }) => prerequisite)).toEqual([
      'that reaches `saga` and `indexer` through `created` and `removed`',
    ]);
  });

  test('deletes every store that it says can be deleted', () => {
    expect(told(copiesDeleted).map(({ prerequisite, action }) => [prerequisite, action])).toEqual([
      [
        'with leave to delete `ledger-db` and `search`',
        'delete `ledger-db` and `search` and their backups in one go',
      ],
    ]);
  });

  test('keeps apart what is got hold of in different ways', () => {
    expect(told(copyReadable).map(({ source }) => source)).toEqual([
      'Somebody who gets hold of a snapshot, backup or disk of `ledger-db` and `search`',
      'Somebody who gets hold of the stored messages of `posted`',
    ]);
  });

  test('names every door at which somebody can call', () => {
    expect(told(callerUnknown).map(({ source, action }) => [source, action])).toEqual([
      [
        'Anyone who can send a request to `door` and `drop`',
        'call `door` and `drop` under a name of their choice',
      ],
    ]);
  });
});
