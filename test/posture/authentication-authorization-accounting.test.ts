/** The AAA table: who, by what right, in which log, deniable or not, over which line. */
import { describe, expect, it } from 'vitest';

import {
  type AaaRow,
  authenticationAuthorizationAccounting,
} from '../../src/posture/authentication-authorization-accounting.ts';
import { modelOf } from '../model-of.ts';

/** The row of the flow `call` in a small design. */
function row(flow: string, rest = ''): AaaRow {
  const [found] = authenticationAuthorizationAccounting(
    modelOf(`
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333" }
  logs: { id: "222233334444" }
actors:
  customer: { kind: person, trust: external }
components:
  api: { service: api-gateway, account: prod }
  worker: { service: lambda, account: prod, role: { permissions: least-privilege } }
  broad: { service: lambda, account: prod, role: { permissions: broad } }
  files: { service: s3, account: prod }
  jobs: { service: sqs, account: prod }
  db: { service: rds-mysql, account: prod }
  balancer: { service: load-balancer, account: prod }
data:
  order: { classification: confidential }
  deed: { classification: confidential, secret-for: 7300d }
  news: { classification: public }
identities:
  shoppers: { kind: cognito-user-pool, mfa: optional }
  staff: { kind: corporate-idp, mfa: phishing-resistant }
  everybody: { kind: iam-user, shared: true }
flows:
  call: { ${flow} }
${rest}`),
  );
  if (found === undefined) throw new Error('no row');
  return found;
}

describe('authentication', () => {
  const from = (method: string, more = ''): AaaRow =>
    row(`from: customer, to: api, carries: [order], authentication: { method: ${method}${more} }`);

  it('is as strong as the second factor of the provider', () => {
    expect(from('oidc', ', by: shoppers').authentication).toMatchObject({ outcome: 'gap' });
    expect(from('oidc', ', by: shoppers').authentication.facts).toContain('/identities/shoppers/mfa');
    expect(from('oidc', ', by: staff').authentication).toMatchObject({ outcome: 'pass' });
    expect(from('oidc').authentication).toMatchObject({ outcome: 'unstated' });
  });

  it('does not count a place in the network or a copied key across a boundary', () => {
    expect(from('network-position').authentication.outcome).toBe('gap');
    expect(from('api-key').authentication.outcome).toBe('gap');
  });

  it('lets anybody in where only public data goes', () => {
    const open = (data: string): AaaRow =>
      row(`from: customer, to: api, carries: [${data}], authentication: { method: none }`);
    expect(open('news').authentication.outcome).toBe('pass');
    expect(open('order').authentication.outcome).toBe('gap');
  });

  it('is filled in by platform for calls to AWS, and only for those', () => {
    expect(row('from: worker, to: files, protocol: aws-api').authentication.says).toBe(
      'By platform: `worker` signs each request of `call` with its role (SigV4).',
    );
    expect(row('from: worker, to: db, protocol: mysql').authentication.outcome).toBe('unstated');
  });

  it('takes who reads from a queue for the caller', () => {
    expect(row('from: jobs, to: worker, protocol: aws-api').authentication.says).toContain('`worker` signs');
  });

  it('takes a rotated secret as the proof of a component', () => {
    const secret = (rotation: string): string =>
      `secrets: { db-password: { kind: database-password, read-by: [worker]${rotation} } }`;
    const flow = 'from: worker, to: db, protocol: mysql, authentication: { method: password }';
    expect(row(flow, secret(', rotation: { every: 30d }')).authentication.outcome).toBe('pass');
    expect(row(flow, secret('')).authentication.facts).toEqual(['/secrets/db-password/rotation/every']);
  });
});

describe('authorization', () => {
  it('does not count where the caller decides for itself', () => {
    const flow = 'from: worker, to: db, authorization: { model: rbac, enforced-at: worker }';
    expect(row(flow).authorization).toMatchObject({ outcome: 'gap' });
  });

  it('looks at the role where IAM decides', () => {
    expect(row('from: worker, to: files, protocol: aws-api').authorization.outcome).toBe('pass');
    expect(row('from: broad, to: files, protocol: aws-api').authorization.facts).toEqual([
      '/components/broad/role/permissions',
    ]);
  });

  it('is not asked for inside one trust boundary', () => {
    expect(row('from: worker, to: jobs, protocol: tcp').authorization.outcome).toBe('not-applicable');
  });

  it('knows that tenants were never tested apart', () => {
    const flow = 'from: worker, to: db, authorization: { model: rbac, enforced-at: db }';
    const found = row(
      flow,
      'tenancy: { model: pooled, isolation: { db: { model: pooled, tested: false } } }',
    );
    expect(found.authorization.outcome).toBe('gap');
    expect(found.authorization.facts).toEqual(['/tenancy/isolation/db/tested']);
  });
});

describe('accounting', () => {
  const trail = (fields: string): string => `audit: { trails: { org: { account: logs, ${fields} } } }`;
  const read = 'from: worker, to: files, protocol: aws-api';

  it('does not take a trail of management events for a record of reads', () => {
    const found = row(
      `${read}, accounting: { log: org }`,
      trail('retention: 365d, log-file-validation: true'),
    );
    expect(found.accounting).toMatchObject({ outcome: 'gap' });
    expect(found.accounting.facts[0]).toBe('/audit/trails/org/data-events');
  });

  it('passes where the trail names the component, is kept, and would show a change', () => {
    const found = row(
      `${read}, accounting: { log: org }`,
      trail('retention: 365d, log-file-validation: true, data-events: [files]'),
    );
    expect(found.accounting).toMatchObject({ outcome: 'pass' });
  });

  it('is filled in by platform only if a trail records it', () => {
    expect(row(read).accounting.outcome).toBe('unstated');
    const recorded = trail('retention: 365d, object-lock: true, data-events: [files]');
    expect(row(read, recorded).accounting.outcome).toBe('pass');
  });

  it('knows that a trail does not see inside a database', () => {
    const found = row(
      'from: worker, to: db, protocol: mysql, accounting: { log: org }',
      trail('retention: 1d'),
    );
    expect(found.accounting).toMatchObject({ outcome: 'gap' });
  });

  it('asks who could change a log, and accepts another account', () => {
    const log = (fields: string): string =>
      `audit: { logs: { queries: { of: db, retention: 90d, ${fields} } } }`;
    const flow = 'from: worker, to: db, protocol: mysql, accounting: { log: queries }';
    expect(row(flow, log('write-once: false')).accounting.outcome).toBe('gap');
    expect(row(flow, log('account: prod')).accounting.outcome).toBe('unstated');
    expect(row(flow, log('account: logs')).accounting.outcome).toBe('pass');
  });
});

describe('deniability', () => {
  const LOG = 'audit: { logs: { calls: { of: api, retention: 400d, write-once: true } } }';
  const deed = (why: string, more = '', log = LOG): AaaRow =>
    row(`from: customer, to: api, accounting: { log: calls, non-repudiation: ${why} }${more}`, log);

  it('believes a reason only if the design bears it out', () => {
    expect(deed('mutual-tls', ', tls: { mutual: false }').nonRepudiation.outcome).toBe('gap');
    expect(deed('mutual-tls', ', tls: { mutual: true }').nonRepudiation.outcome).toBe('pass');
    const identity = ', authentication: { method: oidc, by: shoppers }';
    expect(deed('verified-identity', identity).nonRepudiation.outcome).toBe('gap');
  });

  it('needs a record of the deed that lasts, whoever is known to have done it', () => {
    for (const known of ['mutual-tls', 'signed-request']) {
      const found = (log: string): AaaRow['nonRepudiation'] =>
        deed(known, ', tls: { mutual: true }', log).nonRepudiation;
      expect(found(LOG).outcome).toBe('pass');
      const changed = found(LOG.replace('write-once: true', 'write-once: false'));
      expect(changed.outcome).toBe('gap');
      expect(changed.facts[0]).toBe('/audit/logs/calls/write-once');
      expect(found(LOG.replace(', write-once: true', '')).outcome).toBe('unstated');
    }
  });

  it('is lost where several people share an identity', () => {
    const found = deed('signed-request', ', authentication: { method: iam, by: everybody }');
    expect(found.nonRepudiation).toMatchObject({ outcome: 'gap' });
    expect(found.nonRepudiation.facts).toEqual(['/identities/everybody/shared']);
  });

  it('is asked of outsiders, not between parts of the design', () => {
    expect(row('from: customer, to: api').nonRepudiation.outcome).toBe('unstated');
    expect(row('from: worker, to: db, protocol: mysql').nonRepudiation.outcome).toBe('not-applicable');
  });
});

describe('transport', () => {
  it('tells of a load balancer what its listener gets when nobody chooses', () => {
    const says = (to: string): string =>
      row(`from: customer, to: ${to}, protocol: https, tls: { minimum: "1.3" }, carries: [deed]`).transport
        .says;
    expect(says('balancer')).toContain('post-quantum. At `balancer`: a listener made by code');
    expect(says('worker')).toMatch(/does not say whether its key exchange is post-quantum\.$/);
  });

  it('names version, forward secrecy and what is missing', () => {
    const tls = (fields: string): AaaRow =>
      row(`from: customer, to: api, protocol: https, tls: { ${fields} }`);
    expect(tls('minimum: "1.3"').transport.outcome).toBe('pass');
    expect(tls('minimum: "1.2"').transport.facts).toEqual(['/flows/call/tls/forward-secrecy']);
    expect(tls('minimum: "1.1"').transport.outcome).toBe('gap');
  });

  it('takes the word of the component at the end', () => {
    expect(row('from: customer, to: api, protocol: https').transport.outcome).toBe('unstated');
    expect(row('from: worker, to: files, protocol: https').transport.outcome).toBe('pass');
  });
});
