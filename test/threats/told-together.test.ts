/** Cases that are told together: the sentence must be true of every element, not of the first one only. */
import { describe, expect, test } from 'vitest';

import type { Statement, Threat } from '../../src/threats/threat.ts';
import { threat as copiesDeleted } from '../../src/threats/denial-of-service/copies-deleted-too.ts';
import { threat as messageLost } from '../../src/threats/denial-of-service/message-lost.ts';
import { threat as copyReadable } from '../../src/threats/information-disclosure/copy-readable.ts';
import { threat as callerUnknown } from '../../src/threats/spoofing/caller-not-authenticated.ts';
import { threat as linkPassedOn } from '../../src/threats/information-disclosure/signed-link-passed-on.ts';
import { threat as replyCached } from '../../src/threats/information-disclosure/reply-cached-for-another.ts';
import { threat as trailRewritten } from '../../src/threats/repudiation/trail-rewritten.ts';
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

/** Elements alike but for what their sentence says. */
const PAIRS = `
parapet: 1
design: { id: ledger, title: Ledger, owner: { team: ledger } }
accounts:
  prod: { id: '111122223333', regions: [eu-west-1] }
  other: { id: '111122224444', regions: [eu-west-1] }
actors:
  bank: { kind: system, trust: partner }
components:
  quick: { service: api-gateway, account: prod, cache: { ttl: 60s } }
  slow: { service: api-gateway, account: prod, cache: { ttl: 3600s } }
  inbox: { service: s3, account: prod, stores: [payment], presigned-urls: { operations: [put] } }
  outbox: { service: s3, account: prod, stores: [payment], presigned-urls: { operations: [get] } }
data:
  payment: { classification: restricted }
flows:
  ask-quick: { from: bank, to: quick, carries: [payment] }
  ask-slow: { from: bank, to: slow, carries: [payment] }
audit:
  trails:
    near: { account: prod }
    far: { account: other }
`;

function told(threat: Threat, spec: string = SPEC): readonly Statement[] {
  return threat.find(modelOf(spec)).map(({ statement }) => statement);
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

  test('says of each cache how long it keeps a reply', () => {
    expect(told(replyCached, PAIRS).map(({ prerequisite }) => prerequisite)).toEqual([
      'who asks `quick` for the same address within 60s',
      'who asks `slow` for the same address within 3600s',
    ]);
  });

  test('says of each link what it opens', () => {
    expect(told(linkPassedOn, PAIRS).map(({ action, impact }) => [action, impact])).toEqual([
      ['write the object without signing in', 'falsification'],
      ['read the object without signing in', 'disclosure'],
    ]);
  });

  test('says of each trail whose account keeps it', () => {
    expect(told(trailRewritten, PAIRS).map(({ source }) => source)).toEqual([
      'An intruder who can write where `prod` keeps its logs',
      'An intruder who can write where `other` keeps its logs',
    ]);
  });
});
