/** The tables of the fixture's design: one row of each kind. */
import type { Named, System } from '../../src/review/review.generated.ts';

/** `named` makes an element of its path, title and line. */
export function systemFixture(named: (path: string, title: string, line: number) => Named): System {
  const prod = named('accounts.claims-prod', 'Claims production', 30);
  const hub = named('accounts.network-hub', 'Network hub', 40);
  const broker = named('actors.broker', 'Broker', 170);
  const api = named('components.edge-api', 'Edge API', 100);
  const database = named('components.claims-db', 'Claims database', 120);
  const bucket = named('components.documents', 'Claim documents', 140);
  const submit = named('flows.submit-claim', 'Submit a claim', 210);
  const component = {
    account: 'claims-prod',
    region: 'ap-southeast-2',
    network: null,
    zones: [],
    boundary: 'Claims production',
    purpose: null,
    design: null,
    instances: null,
    internet: null,
  };
  return {
    accounts: [
      {
        element: prod,
        accountId: '111122223333',
        ou: 'Workloads/Production',
        purpose: 'workload',
        environment: 'production',
        regions: ['ap-southeast-2'],
        guardrails: ['region-deny'],
        components: 3,
      },
      {
        element: hub,
        accountId: '222233334444',
        ou: null,
        purpose: null,
        environment: null,
        regions: [],
        guardrails: [],
        components: 0,
      },
    ],
    connections: [
      {
        element: named('connections.prod-to-hub', 'prod-to-hub', 50),
        from: prod,
        to: hub,
        via: 'transit-gateway',
        purpose: 'Way to the corporate network',
        conditions: ['source-organization'],
      },
    ],
    networks: [
      {
        element: named('networks.main', 'Claims network', 60),
        account: prod,
        region: 'ap-southeast-2',
        cidr: '10.20.0.0/16',
        zones: ['ap-southeast-2a', 'ap-southeast-2b'],
        subnets: [
          {
            element: named('networks.main.subnets.data-a', 'data-a', 65),
            zone: 'ap-southeast-2a',
            cidr: '10.20.20.0/24',
            tier: 'isolated',
            holds: ['Claims database'],
          },
        ],
        egress: [{ id: 'nat-a', kind: 'nat-gateway', subnet: 'public-a', filtered: false }],
        endpoints: [{ id: 's3', kind: 'gateway', service: 's3', subnets: [], policy: 'restricted' }],
        flowLogs: 'all traffic to Log archive, 365 days',
      },
    ],
    components: [
      {
        ...component,
        element: api,
        service: 'Amazon API Gateway',
        category: 'edge',
        stores: [],
        encryption: null,
      },
      {
        ...component,
        element: database,
        service: 'Amazon RDS for PostgreSQL',
        category: 'database',
        network: 'main',
        zones: ['ap-southeast-2a', 'ap-southeast-2b'],
        stores: ['Claim record'],
        purpose: 'Keeps every claim and its decision',
        encryption: 'under `claims`',
        design: null,
        instances: '3 in 3 zones',
        internet: null,
      },
      {
        ...component,
        element: bucket,
        service: 'Amazon S3',
        category: 'object store',
        stores: ['Claim document'],
        encryption: null,
      },
    ],
    actors: [
      { element: broker, kind: 'person', trust: 'external', design: null, description: 'Insurance brokers' },
    ],
    boundaries: [
      { id: 'account:claims-prod', title: 'Claims production', members: ['Edge API', 'Claims database'] },
    ],
    data: [
      {
        element: named('data.claim-record', 'Claim record', 180),
        description: 'Who claims what',
        classification: 'confidential',
        personal: true,
        regulated: ['Privacy Act'],
        confidentiality: 'high',
        integrity: 'high',
        availability: null,
        where: ['Claims database'],
        retention: '7 years',
      },
    ],
    flows: [
      {
        element: submit,
        number: 1,
        from: broker,
        to: api,
        fromBoundary: 'Internet',
        toBoundary: 'Claims production',
        crossesBoundary: true,
        carries: ['Claim document'],
        protocol: 'https, 443',
        encryption: 'TLS 1.2 or newer',
        authentication: 'OIDC by Brokers',
        authorization: 'ABAC at Edge API',
        accounting: 'Access log',
      },
    ],
    tenancy: {
      model: 'pooled',
      tenants: 'Insurance brokers',
      identifier: 'JWT claim broker_id',
      decision: null,
      isolation: [
        {
          component: database,
          model: 'pooled',
          by: 'Row-level security',
          tested: 'every build',
          noisyNeighbour: null,
        },
      ],
    },
    secrets: [
      {
        element: named('secrets.broker-token', 'Broker token', 280),
        kind: 'third-party-token',
        store: 'Parameter Store, as a SecureString',
        key: 'claims',
        readers: ['Extractor'],
        rotation: 'every 90 days',
        revocation: null,
      },
    ],
    keys: [
      {
        element: named('keys.claims', 'Claims key', 300),
        kind: 'kms',
        usage: null,
        account: 'claims-prod',
        region: 'ap-southeast-2',
        protects: ['Claims database', 'Claim documents'],
        administrators: ['key-admins'],
        users: ['Claims database'],
        rotation: 'every 365 days',
        revocation: 'disable, then delete after 30 days',
      },
    ],
    events: [
      {
        element: named('events.document-uploaded', 'Document uploaded', 320),
        source: bucket,
        event: 'object-created',
        targets: ['Extractor'],
        decision: 'used',
        value: 'A claim is scored within a minute',
        because: null,
        deadLetter: 'extractor-dlq',
      },
      {
        element: named('events.object-archived', 'Object archived', 330),
        source: bucket,
        event: 'lifecycle-transition',
        targets: [],
        decision: 'not-used',
        value: null,
        because: 'No consumer needs it yet',
        deadLetter: null,
      },
    ],
    alerts: [
      {
        element: named('alerts.db-failover', 'Database failover', 350),
        watches: ['Claims database'],
        trigger: 'failover event',
        mechanism: 'event-rule',
        channels: ['data-oncall'],
        runbook: 'https://runbooks.example.com/failover',
        severity: 'high',
      },
    ],
  };
}
