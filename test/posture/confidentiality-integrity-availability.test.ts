/** The CIA table: needs against proofs, at every place where data rests or moves. */
import { describe, expect, it } from 'vitest';

import {
  type CiaRow,
  confidentialityIntegrityAvailability,
} from '../../src/posture/confidentiality-integrity-availability.ts';
import { modelOf } from '../model-of.ts';

const HEAD = `
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333", regions: [eu-west-1] }
`;

function rows(rest: string): readonly CiaRow[] {
  return confidentialityIntegrityAvailability(modelOf(`${HEAD}${rest}`));
}

function only(found: readonly CiaRow[], form: CiaRow['form']): CiaRow {
  const [row, ...others] = found.filter((each) => each.form === form);
  if (row === undefined || others.length > 0) throw new Error(`${others.length + 1} or no rows of ${form}`);
  return row;
}

const BUCKET = (fields: string, impact = 'high'): string => `
components:
  files: { service: s3, account: prod, stores: [order], ${fields} }
data:
  order: { classification: restricted, impact: { confidentiality: ${impact}, integrity: ${impact}, availability: ${impact} } }
keys:
  own: { kind: kms, account: prod }
`;

describe('levels', () => {
  it('takes the stated impact and says where it stands', () => {
    const row = only(rows(BUCKET('block-public-access: true')), 'at-rest');
    expect(row.confidentiality).toMatchObject({ required: 'high', assumed: false });
    expect(row.confidentiality.facts).toContain('/data/order/impact/confidentiality');
  });

  it('assumes secrecy from the classification, readiness from the criticality, and marks both', () => {
    const [row] = rows(`
components: { files: { service: s3, account: prod, stores: [order] } }
data: { order: { classification: confidential } }
`);
    expect(row?.confidentiality).toMatchObject({ required: 'high', assumed: true });
    expect(row?.integrity).toMatchObject({ required: 'moderate', assumed: true });
    expect(row?.availability).toMatchObject({ required: 'moderate', assumed: true });
    expect(row?.availability.facts).toContain('/design/criticality');
  });

  it('never lets personal data need little secrecy', () => {
    const [row] = rows(`
components: { files: { service: s3, account: prod, stores: [order] } }
data: { order: { classification: internal, personal: true } }
`);
    expect(row?.confidentiality.required).toBe('moderate');
  });
});

describe('at rest', () => {
  it('counts an own key as proof of high secrecy, a key that AWS holds as a gap', () => {
    const own = only(rows(BUCKET('block-public-access: true, encryption: { key: own }')), 'at-rest');
    expect(own.confidentiality).toMatchObject({ outcome: 'pass' });
    expect(own.confidentiality.facts).toContain('/components/files/encryption/key');
    const held = only(
      rows(BUCKET('block-public-access: true, encryption: { managed: aws-managed }')),
      'at-rest',
    );
    expect(held.confidentiality).toMatchObject({ outcome: 'gap' });
    expect(held.confidentiality.says).toContain('cannot revoke');
  });

  it('dates what AWS does by default, and lets it do for a moderate need only', () => {
    const moderate = only(rows(BUCKET('block-public-access: true', 'moderate')), 'at-rest');
    expect(moderate.confidentiality).toMatchObject({ outcome: 'pass' });
    expect(moderate.confidentiality.says).toContain('since 2023-01');
    const high = only(rows(BUCKET('block-public-access: true')), 'at-rest');
    expect(high.confidentiality).toMatchObject({ outcome: 'unstated' });
    expect(high.confidentiality.facts[0]).toBe('/components/files/encryption');
  });

  it('lets one gap outweigh every proof', () => {
    const row = only(rows(BUCKET('block-public-access: false, encryption: { key: own }')), 'at-rest');
    expect(row.confidentiality).toMatchObject({ outcome: 'gap' });
    expect(row.confidentiality.says).toBe('`files` does not block public access.');
  });

  it('finds a database in one zone and without a rehearsed restore', () => {
    const row = only(
      rows(`
components:
  db: { service: rds-postgresql, account: prod, deployment: single-az, backups: { retention: 7d }, stores: [order] }
data: { order: { classification: internal, impact: { availability: high } } }
`),
      'at-rest',
    );
    expect(row.availability).toMatchObject({ outcome: 'gap' });
    expect(row.availability.facts[0]).toBe('/components/db/deployment');
  });

  it('sees messages at rest in a queue that says nothing of `stores`', () => {
    const found = rows(`
components:
  api: { service: lambda, account: prod }
  jobs: { service: sqs, account: prod, retention: 4d, policy: anyone }
data: { order: { classification: confidential } }
flows: { send: { from: api, to: jobs, carries: [order], protocol: aws-api } }
`);
    const row = only(found, 'at-rest');
    expect(row.where.id).toBe('jobs');
    expect(row.integrity).toMatchObject({ outcome: 'gap', says: 'The policy of `jobs` admits anyone.' });
    expect(row.availability.facts).toContain('/components/jobs/dead-letter');
  });

  it('asks nothing of low needs but what is known to be open', () => {
    const row = only(rows(BUCKET('versioning: false', 'low')), 'at-rest');
    expect(row.integrity.outcome).toBe('not-applicable');
    const open = only(rows(BUCKET('policy: anyone', 'low')), 'at-rest');
    expect(open.confidentiality.outcome).toBe('gap');
  });
});

describe('places that nobody drew', () => {
  it('knows the volumes of hosts that work on data, and no volumes of functions', () => {
    const working = (service: string, fields = ''): readonly CiaRow[] =>
      rows(`
components:
  work: { service: ${service}, account: prod${fields} }
  files: { service: s3, account: prod, stores: [order] }
flows:
  read: { from: work, to: files, carries: [order] }
data:
  order: { classification: restricted }
keys:
  own: { kind: kms, account: prod }
`).filter(({ where }) => where.title === 'Volumes of work');
    expect(working('lambda')).toEqual([]);
    expect(working('ec2').map((row) => row.confidentiality.outcome)).toEqual(['unstated']);
    expect(working('ec2', ', encryption: { key: own }').map((row) => row.confidentiality.outcome)).toEqual([
      'pass',
    ]);
    expect(
      working('ec2', ', encryption: { managed: none }').map((row) => row.confidentiality.outcome),
    ).toEqual(['gap']);
  });

  it('lists backups, replica, links and logs with their own fields', () => {
    const found = rows(`
components:
  files:
    service: s3
    account: prod
    stores: [order]
    encryption: { key: own }
    backups: { retention: 30d, vault-lock: false }
    replication: { to-region: us-east-1, destination-versioning: true }
    presigned-urls: { expiry: 12h, operations: [put], size-limit: true }
  worker: { service: lambda, account: prod, log-retention: 400d }
data: { order: { classification: confidential, retention: 90d, residency: [eu-west-1] } }
keys: { own: { kind: kms, account: prod } }
flows: { read: { from: files, to: worker, carries: [order], protocol: aws-api } }
`);
    expect(only(found, 'backup').integrity).toMatchObject({ outcome: 'gap' });
    expect(only(found, 'backup').where).toMatchObject({ id: 'files', at: '/components/files/backups' });
    expect(only(found, 'replica').confidentiality.says).toContain('`us-east-1`');
    expect(only(found, 'link').confidentiality).toMatchObject({ outcome: 'gap' });
    expect(only(found, 'link').integrity).toMatchObject({ outcome: 'unstated' });
    expect(only(found, 'link').integrity.facts).toContain('/components/files/malware-scan');
    expect(only(found, 'log').confidentiality.says).toBe(
      'Logs of `worker` are kept 400d, longer than `order` itself (90d).',
    );
  });

  it('shows a dead-letter queue once, and that nobody watches it', () => {
    const found = rows(`
components:
  one: { service: lambda, account: prod, dead-letter: failed }
  two: { service: lambda, account: prod, dead-letter: failed }
  failed: { service: sqs, account: prod, retention: 14d }
data: { order: { classification: internal } }
flows: { hand-over: { from: one, to: two, carries: [order], protocol: aws-api } }
`);
    const row = only(found, 'dead-letter');
    expect(row.where.id).toBe('failed');
    expect(row.availability).toMatchObject({ outcome: 'gap' });
    expect(row.availability.says).toContain('No alert watches `failed`');
  });
});

describe('in transit', () => {
  const flow = (fields: string, data = 'classification: confidential'): CiaRow =>
    only(
      rows(`
components: { web: { service: ec2, account: prod }, db: { service: rds-mysql, account: prod } }
data: { order: { ${data} } }
flows: { save: { from: web, to: db, carries: [order], ${fields} } }
`),
      'in-transit',
    );

  it('finds clear text and old TLS', () => {
    expect(flow('protocol: http').confidentiality).toMatchObject({ outcome: 'gap' });
    expect(flow('protocol: mysql, tls: { minimum: "1.0" }').integrity).toMatchObject({ outcome: 'gap' });
  });

  it('asks for forward secrecy where the need is high', () => {
    expect(flow('protocol: mysql, tls: { minimum: "1.2" }').confidentiality.facts[0]).toBe(
      '/flows/save/tls/forward-secrecy',
    );
    expect(flow('protocol: mysql, tls: { minimum: "1.3" }').confidentiality.outcome).toBe('pass');
  });

  it('asks for post-quantum key exchange only where data must stay secret for more than ten years', () => {
    const tls = 'protocol: mysql, tls: { minimum: "1.3", post-quantum: false }';
    expect(flow(tls).confidentiality.outcome).toBe('pass');
    const long = flow(tls, 'classification: confidential, secret-for: 7300d');
    expect(long.confidentiality).toMatchObject({ outcome: 'gap' });
    expect(long.confidentiality.facts).toContain('/data/order/secret-for');
  });
});

describe('what is given away', () => {
  const sent = (
    terms: string,
    trust = 'partner',
    kind = 'system',
    data = 'personal: true, retention: 365d',
  ): CiaRow[] =>
    rows(`
actors: { scorer: { kind: ${kind}, trust: ${trust}${terms} } }
components: { work: { service: lambda, account: prod } }
data: { claim: { classification: confidential, ${data} } }
flows: { ask: { from: work, to: scorer, carries: [claim] }, ask-again: { from: work, to: scorer, carries: [claim] } }
`).filter(({ form }) => form === 'vendor-copy');

  it('rests as a copy at a system of others, once, and nothing is known of it until terms are stated', () => {
    const [row, ...others] = sent('');
    expect(others).toEqual([]);
    expect(row?.where.title).toBe('Copy at scorer');
    expect(row?.confidentiality.outcome).toBe('unstated');
    expect(row?.confidentiality.says).toContain('How long `scorer` keeps `claim` is not stated.');
  });

  it('is bound where an agreement, an end, erasure and an assessment are stated', () => {
    const terms = (retention: string, erases: boolean): string =>
      `, terms: { agreement: A-7, retention: ${retention}, erases: ${String(erases)}, assessed: 2026-01-05 }`;
    expect(sent(terms('90d', true))[0]?.confidentiality.outcome).toBe('pass');
    expect(sent(terms('90d', false))[0]?.confidentiality.says).toBe(
      '`scorer` keeps `claim` for 90d and does not erase it when asked to.',
    );
    expect(sent(terms('400d', true))[0]?.confidentiality.says).toBe(
      '`scorer` keeps `claim` for 400d, longer than this design itself (365d).',
    );
    expect(sent(terms('0d', false))[0]?.confidentiality.outcome, 'nothing is kept').toBe('pass');
  });

  it('is no copy with people, with systems of our own, or where it is public', () => {
    expect(sent('', 'partner', 'person')).toEqual([]);
    expect(sent('', 'workforce')).toEqual([]);
    expect(
      rows(`
actors: { feed: { kind: system, trust: partner } }
components: { work: { service: lambda, account: prod } }
data: { price: { classification: public } }
flows: { tell: { from: work, to: feed, carries: [price] } }
`).filter(({ form }) => form === 'vendor-copy'),
    ).toEqual([]);
  });
});

describe('events that nobody drew', () => {
  const told = (service: string, hook: string): CiaRow[] =>
    rows(`
components:
  store: { service: ${service}, account: prod, stores: [order] }
  work: { service: lambda, account: prod }
  spare: { service: sqs, account: prod, encryption: { managed: none } }
data: { order: { classification: confidential } }
events: { changed: { source: store, targets: [work], ${hook} } }
`).filter(({ form }) => form === 'event');

  it('name the objects of a bucket, and wait in a dead-letter queue under its encryption', () => {
    const [row] = told('s3', 'event: object-created, via: eventbridge, validated: true');
    expect(row?.where.title).toBe('Event: changed');
    expect(row?.confidentiality).toMatchObject({ outcome: 'pass' });
    expect(row?.integrity.outcome).toBe('pass');
    expect(row?.availability).toMatchObject({ outcome: 'unstated' });
    const [waiting] = told('s3', 'event: object-created, via: eventbridge, dead-letter: spare');
    expect(waiting?.confidentiality.says).toBe('`spare` is not encrypted.');
    expect(waiting?.availability.outcome).toBe('pass');
  });

  it('carry the items of a table in its stream, whole or in part', () => {
    expect(told('dynamodb', 'event: item-changed, via: stream')[0]?.confidentiality.outcome).toBe('unstated');
    expect(
      told('dynamodb', 'event: item-changed, via: stream, projection: order id')[0]?.confidentiality.outcome,
    ).toBe('pass');
  });

  it('are no place of data where they tell of the service, or where nobody takes them', () => {
    expect(told('rds-postgresql', 'event: failover, via: eventbridge')).toEqual([]);
    expect(told('dynamodb', 'event: table-deleted, via: eventbridge')).toEqual([]);
    expect(told('s3', 'event: object-created, decision: not-used, because: nobody asks')).toEqual([]);
  });
});

it('says of a log whether it masks what is said of people', () => {
  const log = (mask: string): CiaRow =>
    only(
      rows(`
components: { work: { service: lambda, account: prod, stores: [order], log-retention: 30d } }
data: { order: { classification: confidential, personal: true, retention: 90d } }
audit: { logs: { deeds: { of: work, account: prod${mask} } } }
`),
      'log',
    );
  expect(log(', masks-personal-data: true').confidentiality.outcome).toBe('pass');
  expect(log(', masks-personal-data: false').confidentiality.says).toBe(
    'Log `deeds` records what `order` says of people in clear.',
  );
  expect(log('').confidentiality.outcome).toBe('unstated');
});

it('says nothing of free text that the author wrote', () => {
  const found = rows(`
components: { files: { service: s3, account: prod, title: "<b>Files</b>", purpose: "</td>x", stores: [order] } }
data: { order: { classification: restricted, title: "<i>Order</i>", description: "\`code\`" } }
`);
  const says = found.flatMap((row) => [row.confidentiality.says, row.integrity.says, row.availability.says]);
  expect(says.join(' ')).not.toMatch(/[<>]/);
});
