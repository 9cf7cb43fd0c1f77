/** A small but complete review: every table has a row, every outcome and status occurs. */
import type {
  AaaCell,
  CiaCell,
  Fact,
  Finding,
  Named,
  Place,
  Rating,
  Review,
  Source,
  Threat,
} from '../../src/review/review.generated.ts';
import { systemFixture } from './system-fixture.ts';

const FILE = 'designs/claims.yaml';

const at = (line: number): Place => ({ file: FILE, line, column: 5, endLine: line, endColumn: 9 });

const named = (path: string, title: string, line: number): Named => ({
  id: path.slice(path.lastIndexOf('.') + 1),
  title,
  path,
  place: at(line),
});

const fact = (path: string, value: string | null, line: number): Fact => ({ path, value, place: at(line) });

const source = (title: string, url: string): Source => ({ title, url, read: '2026-11-20', verified: true });

const database = named('components.claims-db', 'Claims database', 120);
const bucket = named('components.documents', 'Claim documents', 140);
const submit = named('flows.submit-claim', 'Submit a claim', 210);
const key = named('keys.claims', 'Claims key', 300);
const record = named('data.claim-record', 'Claim record', 180);

const rds = source(
  'Rotate a database password',
  'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate.html',
);
const s3 = source('S3 Object Lock', 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html');

function finding(number: string, more: Partial<Finding>): Finding {
  return {
    number,
    key: `data/object-lock@components.documents#${number}`,
    check: 'data/object-lock',
    area: 'data',
    kind: 'gap',
    severity: 'high',
    title: 'Whoever may delete objects can remove the evidence of a claim',
    expects: 'Documents that are evidence are locked against deletion',
    rationale: 'Versioning keeps old versions, but a principal with `s3:DeleteObjectVersion` removes them.',
    remedy: 'Write `object-lock: { mode: compliance, retention: 365d }` on the bucket.',
    subjects: [
      {
        subject: bucket,
        key: 'data/object-lock@components.documents',
        check: 'data/object-lock',
        fingerprint: '0b9f4d6c1a2e3f405162738495a6b7c8',
        says: '`documents` keeps versions but has no object lock.',
        severity: 'high',
        facts: [
          fact('components.documents.versioning', 'true', 146),
          fact('components.documents.object-lock', null, 140),
        ],
      },
    ],
    owner: 'claims-platform',
    due: '2026-12-15',
    overdue: false,
    ticket: 'https://tickets.example.com/CLM-42',
    sources: [s3],
    ...more,
  };
}

/** A check that met nothing to examine. */
const idle = (id: string, area: string): Review['checks'][number] => ({
  id,
  area,
  pack: null,
  severity: 'low',
  title: 'Something is lost',
  expects: 'Nothing is lost',
  rationale: 'Losses cost.',
  remedy: 'Write it.',
  sources: [],
  mappings: [],
  since: [],
  covers: [],
  question: null,
  results: [],
  whenNone: 'The design has nothing of the kind.',
});

const findings: readonly Finding[] = [
  finding('F-01', {}),
  finding('F-02', {
    check: 'data/rotation-stated',
    area: 'data',
    severity: 'medium',
    title: 'A leaked broker token stays valid until somebody notices',
    owner: null,
    due: null,
    ticket: null,
    overdue: false,
    sources: [rds],
  }),
  finding('F-03', {
    check: 'keys/deletion-alarm',
    area: 'keys',
    kind: 'unstated',
    severity: 'low',
    title: 'A key could be scheduled for deletion without anybody being told',
    due: '2026-10-01',
    overdue: true,
    subjects: [
      {
        subject: key,
        key: 'keys/deletion-alarm@keys.claims',
        check: 'keys/deletion-alarm',
        fingerprint: '7c4e2a1b3d5f60718293a4b5c6d7e8f9',
        says: 'The spec does not say who learns that `claims` is to be deleted.',
        severity: 'low',
        facts: [fact('keys.claims.revocation', null, 300)],
      },
    ],
  }),
];

const rating = (risk: Rating['risk']): Rating => ({ impact: 'high', likelihood: 'moderate', risk });

function threat(number: string, more: Partial<Threat>): Threat {
  return {
    number,
    key: `spoofing/forged-caller@${number}`,
    fingerprint: '5e0c9a7b3d1f2e4c6a8b0d9f7e5c3a1b',
    rule: 'spoofing/forged-caller',
    origin: 'derived',
    title: 'A stranger submits claims in the name of a broker',
    stride: ['spoofing'],
    harms: ['integrity'],
    statement:
      'An anonymous outsider with a stolen token can call `submit-claim` as any broker, which leads to forged claim records.',
    on: submit,
    also: [],
    data: [record],
    because: [fact('flows.submit-claim.authentication.method', 'oidc', 214)],
    mitigations: [
      {
        control: 'Tokens are verified at `edge-api`',
        holds: 'yes',
        kind: 'preventive',
        path: 'flows.submit-claim.authorization',
        place: at(216),
        write: null,
      },
      {
        control: 'Tokens are bound to the client certificate',
        holds: 'no',
        kind: 'preventive',
        path: 'flows.submit-claim.authentication.bound',
        place: at(214),
        write: 'bound: certificate',
      },
      {
        control: 'Unusual claim volume raises an alert',
        holds: 'unknown',
        kind: 'detective',
        path: 'alerts.claim-volume',
        place: at(400),
        write: null,
      },
    ],
    inherent: rating('very-high'),
    residual: rating('high'),
    status: 'open',
    factors: [{ text: 'reachable from the internet', effect: 'likelihood +1' }],
    wouldDrop: 'Binding tokens to certificates lowers it to moderate.',
    cwe: [287],
    attack: ['T1078'],
    detection: [
      {
        kind: 'GuardDuty finding',
        name: 'InitialAccess:IAMUser/AnomalousBehavior',
        seen: false,
        path: 'alerts',
        place: at(400),
      },
    ],
    decision: null,
    reason: null,
    owner: null,
    ...more,
  };
}

const cia = (outcome: CiaCell['outcome'], says: string): CiaCell => ({
  required: 'high',
  assumed: outcome === 'unstated',
  outcome,
  says,
  facts: [],
});
const aaa = (outcome: AaaCell['outcome'], says: string): AaaCell => ({ outcome, says, facts: [] });

/** The review of a fictitious design; the parts are ordinary values that a test may replace by spreading. */
export const review: Review = {
  format: 1,
  tool: { name: 'parapet', version: '0.1.0', checks: 3, threats: 1 },
  asOf: { date: '2026-11-23', epoch: 1_795_392_000, from: 'design' },
  edition: { name: 'internal', withheld: [] },
  design: {
    id: 'claims-intake',
    firstId: 'claims-intake',
    title: 'Claims intake platform',
    environment: null,
    firstEnvironment: null,
    summary:
      'Insurance brokers upload claim documents; the platform scores each claim and routes it to an assessor.',
    revision: '2.1',
    status: 'in-review',
    date: '2026-11-16',
    team: 'claims-platform',
    contact: 'claims-platform@example.com',
    criticality: 'high',
    classification: 'confidential',
    riskOwner: 'J. Roe',
    rto: '4h',
    rpo: '5m',
    availabilityTarget: '99.9%',
    compliance: ['APRA CPS 234'],
    assumptions: [
      {
        id: 'corporate-idp',
        text: 'Staff sign in with phishing-resistant MFA.',
        owner: 'identity-team',
        due: '2026-12-31',
        overdue: false,
        place: at(20),
      },
    ],
    outOfScope: [{ id: 'broker-portal', text: 'The portal is reviewed in its own design.', place: at(22) }],
  },
  renames: [],
  sources: [{ path: FILE, sha256: '9f2c'.repeat(16), lines: 1, text: 'parapet: 1\n' }],
  digest: '41ab'.repeat(16),
  decision: {
    recommendation: 'approve-with-conditions',
    because: '1 high finding is open and has an owner and a date.',
    rule: ['Approve with conditions: nothing critical, and every high finding has an owner and a date.'],
    conditions: [
      { finding: 'F-01', text: 'Lock the documents.', owner: 'claims-platform', due: '2026-12-15' },
    ],
    asks: ['Accept exception `single-nat` until 2027-03-31?'],
  },
  counts: {
    contradictions: 0,
    critical: 0,
    high: 1,
    medium: 1,
    low: 0,
    unstated: 1,
    accepted: 1,
    passed: 1,
    notApplicable: 1,
    asked: 5,
    answered: 4,
    facts: {
      all: 104,
      stated: 87,
      awsDefault: 9,
      unknown: 5,
      notApplicable: 3,
      silent: 0,
      says: '87 of 104 facts stated, 9 AWS defaults, 5 unknown, 3 not applicable',
    },
  },
  areas: [
    {
      id: 'data',
      title: 'Data',
      pass: 1,
      gap: 1,
      unstated: 0,
      accepted: 1,
      notApplicable: 1,
      worst: 'F-01',
      worstSeverity: 'high',
    },
    {
      id: 'keys',
      title: 'Keys',
      pass: 0,
      gap: 0,
      unstated: 1,
      accepted: 0,
      notApplicable: 0,
      worst: null,
      worstSeverity: null,
    },
  ],
  findings,
  checks: [
    {
      id: 'data/object-lock',
      area: 'data',
      pack: 'evidence 2.1.0',
      severity: 'high',
      title: 'Whoever may delete objects can remove the evidence of a claim',
      expects: 'Documents that are evidence are locked against deletion',
      rationale: 'Versioning alone does not keep them.',
      remedy: 'Write `object-lock`.',
      sources: [s3],
      mappings: [{ framework: 'NIST', control: 'SI-7' }],
      since: [],
      covers: ['S3-01'],
      question: 'SEC08',
      results: [
        {
          subject: bucket,
          fingerprint: '0b9f4d6c1a2e3f405162738495a6b7c8',
          outcome: 'gap',
          basis: 'stated',
          severity: 'high',
          says: 'No lock.',
          facts: [],
          exception: null,
          reason: null,
        },
        {
          subject: database,
          fingerprint: '0b9f4d6c1a2e3f405162738495a6b7c8',
          outcome: 'not-applicable',
          basis: null,
          severity: 'high',
          says: 'It is no bucket.',
          facts: [],
          exception: null,
          reason: null,
        },
        {
          subject: record,
          fingerprint: '0b9f4d6c1a2e3f405162738495a6b7c8',
          outcome: 'accepted',
          basis: 'stated',
          severity: 'high',
          says: 'Accepted.',
          facts: [],
          exception: 'single-nat',
          reason: 'cost',
        },
        {
          subject: key,
          fingerprint: '0b9f4d6c1a2e3f405162738495a6b7c8',
          outcome: 'pass',
          basis: 'stated',
          severity: 'high',
          says: 'Fine.',
          facts: [],
          exception: null,
          reason: null,
        },
      ],
      whenNone: null,
    },
    idle('data/rotation-stated', 'data'),
    idle('keys/deletion-alarm', 'keys'),
    {
      id: 'keys/hardware-module',
      area: 'keys',
      pack: null,
      severity: 'low',
      title: 'A lost module takes its keys with it',
      expects: 'Hardware modules stand in two zones',
      rationale: 'One module is one point of failure.',
      remedy: 'Write `zones`.',
      sources: [],
      mappings: [],
      since: [],
      covers: [],
      question: null,
      results: [],
      whenNone: 'The design has no hardware security module.',
    },
  ],
  coverage: [
    {
      element: database,
      kind: 'component',
      cells: [
        { stride: 'spoofing', threats: ['T-02'], elsewhere: [], reason: null },
        { stride: 'tampering', threats: [], elsewhere: [], reason: 'No flow comes in' },
      ],
    },
    {
      element: bucket,
      kind: 'component',
      cells: [
        { stride: 'spoofing', threats: ['T-02'], elsewhere: [], reason: null },
        { stride: 'tampering', threats: [], elsewhere: [], reason: 'No flow comes in' },
      ],
    },
  ],
  threats: [
    threat('T-01', {}),
    threat('T-02', {
      on: database,
      also: [bucket],
      status: 'mitigated',
      residual: rating('low'),
      wouldDrop: null,
    }),
    threat('T-03', { on: key, status: 'accepted', origin: 'team', decision: 'accept', owner: 'security' }),
    threat('T-04', { on: bucket, status: 'unknown', residual: rating('moderate'), mitigations: [] }),
  ],
  analysis: {
    attack: { paths: [], pairs: 0, bounds: [], cut: { controls: [], exact: true, cut: 0, left: 0 } },
    blastRadius: [],
    failures: [],
    availability: [],
  },
  wellArchitected: {
    rule: 'Ours.',
    source: {
      title: 'AWS Well-Architected Framework',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/appendix.html',
      read: '2026-11-23',
      verified: true,
    },
    pillars: [
      {
        id: 'SEC',
        title: 'Security',
        questions: 1,
        byDesign: 1,
        byTeam: 0,
        open: 0,
        high: 1,
        medium: 0,
      },
    ],
    questions: [
      {
        id: 'SEC8',
        pillar: 'SEC',
        question: 'How do you protect your data at rest?',
        answeredBy: 'both',
        risk: 'high',
        checks: 2,
        passed: 3,
        findings: [],
        answer: 'partial',
        notes: 'Reports are not decided',
      },
    ],
  },
  posture: {
    cia: [
      {
        data: record,
        where: database,
        form: 'at-rest',
        confidentiality: cia('pass', 'Encrypted under `claims`, which only the workers may use.'),
        integrity: cia('gap', 'Nothing detects a changed row.'),
        availability: cia('unstated', 'The spec does not say how often backups are restored.'),
      },
    ],
    aaa: [
      {
        flow: submit,
        from: named('actors.broker', 'Broker', 170),
        to: named('components.edge-api', 'Edge API', 100),
        crossesBoundary: true,
        authentication: aaa('pass', 'Cognito, OIDC with MFA.'),
        authorization: aaa('pass', 'By broker id at `edge-api`.'),
        accounting: aaa('pass', 'Access log, 365 days.'),
        nonRepudiation: aaa('gap', 'Requests are not signed, so a broker can deny a claim.'),
        transport: aaa('not-applicable', 'By platform.'),
      },
    ],
    alerts: {
      sources: [],
      rows: [
        {
          component: database,
          signals: [
            { kind: 'metric', name: 'FreeStorageSpace', recommended: true, by: null },
            { kind: 'event', name: 'rds/failover', recommended: false, by: null },
          ],
        },
      ],
      weak: [],
    },
    implied: [
      {
        subject: key,
        promise: 'revocation',
        needs: [
          {
            need: 'alarm',
            outcome: 'unstated',
            says: 'Nobody is told of use of `claims` after it was revoked.',
            facts: [],
          },
        ],
      },
    ],
    events: {
      rule: 'An event needs a decision where it tells of data.',
      offered: 13,
      rows: [
        {
          subject: bucket,
          event: 's3/object-deleted',
          type: 'Object Deleted',
          serves: 'security',
          reason: 'business',
          decision: 'unasked',
          by: null,
          value: 'A deletion in `documents` can be told from an expiry.',
          metricSees: 'nothing',
          durable: true,
          source: {
            title: 'Amazon EventBridge Events Reference',
            url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/welcome.html',
            read: '2026-11-23',
            verified: true,
          },
          facts: [],
        },
      ],
    },
    tenancy: [
      {
        where: database,
        kind: 'store',
        mechanism: aaa('pass', '`claims-db` is pooled and says by what tenants are kept apart.'),
        enforced: aaa('pass', 'Enforced at `claims-db`.'),
        tested: aaa('gap', 'Nobody has tried to reach another tenant in `claims-db`.'),
        noisy: aaa('unstated', 'Nothing limits what one tenant takes of `claims-db`.'),
        threats: ['T-01'],
      },
    ],
    responsibility: {
      source: {
        title: 'AWS: Shared Responsibility Model',
        url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
        read: '2026-11-23',
        verified: false,
      },
      layers: [
        {
          id: 'guest-patching',
          title: 'Guest OS patching',
          cells: [
            {
              class: 'container',
              by: 'shared',
              note: 'update window',
              judged: true,
              met: 1,
              short: [database],
              unstated: [],
              findings: [],
            },
            {
              class: 'abstracted',
              by: 'aws',
              note: null,
              judged: false,
              met: 0,
              short: [],
              unstated: [],
              findings: [],
            },
          ],
        },
      ],
      duties: [
        { id: 'patching', title: 'Patching', meaning: 'Keeping the operating system current.' },
        { id: 'encryption', title: 'Encryption', meaning: 'Choosing keys for data at rest.' },
      ],
      rows: [
        {
          component: database,
          service: 'Amazon RDS',
          class: 'container',
          classReason: 'AWS patches the host.',
          duties: [
            { id: 'patching', outcome: 'aws', says: 'AWS patches the host.', facts: [] },
            { id: 'encryption', outcome: 'short', says: 'The key is shared with another system.', facts: [] },
          ],
        },
        {
          component: bucket,
          service: 'Amazon S3',
          class: 'abstracted',
          classReason: 'There is no host.',
          duties: [
            { id: 'patching', outcome: 'not-applicable', says: 'There is nothing to patch.', facts: [] },
            { id: 'encryption', outcome: 'met', says: 'Under `claims`.', facts: [] },
          ],
        },
      ],
    },
  },
  system: systemFixture(named),
  changes: [],
  diagrams: [
    {
      id: 'accounts',
      title: 'Accounts and how they connect',
      kind: 'accounts',
      about: null,
      candidates: [
        [
          {
            id: 'accounts',
            caption: 'One role leads from the pipeline into production.',
            alt: 'Two accounts, joined by an assumed role.',
            source: 'flowchart LR\n  a1["Prod"] --> a2["Hub"]',
            layout: 'dagre',
            order: [],
            legend: [{ mark: 'dashed', meaning: 'identity' }],
          },
        ],
      ],
      rows: { columns: ['From', 'To'], cells: [['Claims production', 'Network hub']] },
    },
  ],
  notShown: [],
  house: {
    sources: [
      {
        kind: 'pack',
        id: 'evidence',
        version: '2.1.0',
        title: 'Rules about evidence',
        path: 'rules/evidence.yaml',
        sha256: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
        rules: 1,
      },
    ],
    severities: [{ check: 'data/object-lock', severity: 'high', by: 'evidence 2.1.0' }],
    off: [{ check: 'edge/shield-advanced', because: 'The network team decides.', by: 'evidence 2.1.0' }],
    exceptions: { longestDays: 180, selfApproval: false },
    reviewLevels: [{ trigger: 'new-data-class', level: 'data protection', by: 'evidence 2.1.0' }],
  },
  governance: {
    defaults: [
      {
        subject: bucket,
        field: 'components.documents.block-public-access',
        says: 'a new bucket blocks public access',
        since: '2023-04',
        source: s3,
      },
    ],
    openQuestions: [
      {
        id: 'key-custody',
        about: 'keys.claims',
        question: 'Who may schedule deletion?',
        owner: 'security',
        due: '2026-12-15',
        overdue: false,
        place: at(500),
      },
    ],
    exclusions: [],
    adopted: [],
    exceptions: [
      {
        id: 'single-nat',
        check: 'data/object-lock',
        on: 'data.claim-record',
        because: 'Non-production cost cap',
        compensating: 'An alarm on loss',
        owner: 'claims-platform',
        approvedBy: 'iso',
        expires: '2027-03-31',
        state: 'live',
        daysLeft: 128,
        place: at(510),
      },
    ],
    decisions: [
      {
        id: 'adr-7',
        title: 'Pool tenants in one cluster',
        because: 'Cost per broker',
        alternatives: ['One cluster per broker'],
        date: '2026-10-02',
        by: 'architecture board',
        place: at(520),
      },
    ],
    signing: { digest: 'd'.repeat(64), covers: { 'components.claims-db': '0123456789ab' } },
    signOffs: [
      {
        id: 'architect',
        role: 'Lead architect',
        name: null,
        decision: 'approved',
        date: '2026-10-01',
        conditions: [],
        digest: 'e'.repeat(64),
        state: 'void',
        changes: [
          { path: 'components.claims-db', change: 'changed' },
          { path: 'components.documents', change: 'added' },
          { path: 'keys.claims', change: 'removed' },
        ],
        place: at(530),
      },
      {
        id: 'iso',
        role: 'Information security officer',
        name: 'A. Reviewer',
        decision: 'pending',
        date: null,
        conditions: [],
        digest: null,
        state: 'pending',
        changes: [],
        place: at(534),
      },
    ],
    previous: {
      date: '2026-05-20',
      revision: '2.0',
      conditions: [
        { text: 'Encrypt the queue.', met: true },
        { text: 'Test the restore.', met: false },
      ],
    },
    wellArchitected: [
      { question: 'SEC08', answer: 'partial', notes: 'Client-side encryption not decided', risk: 'medium' },
    ],
  },
};
