/**
 * The spec that `parapet init` writes: valid as it stands, with a comment wherever somebody has to decide. What is
 * not decided is not written, so that the first `check` asks for it. Comments that are fields begin in lower case;
 * without their `# ` the spec is valid too.
 */
import { SCHEMA_FILE } from './editor-settings.ts';

/** Kinds of system, each with what it is called in a question. */
export const KINDS = ['web', 'serverless', 'data'] as const;

/** A kind of system. */
export type Kind = (typeof KINDS)[number];

/** What is known of a system before anything is designed. */
export interface Beginning {
  readonly title: string;
  readonly team: string;
  /** Twelve digits. */
  readonly account: string;
  readonly region: string;
  readonly kind: Kind;
}

/** The text of the spec. */
export function starterSpec({ title, team, account, region, kind }: Beginning): string {
  return `${modeline()}
# A design spec. \`parapet check design.yaml\` tells what it leaves out, one by one; \`parapet build design.yaml\` writes
# the review. Delete what does not fit, and take away the \`# \` where you have decided.
parapet: 1

design:
  id: ${idOf(title)}
  title: ${JSON.stringify(title)}
  owner: { team: ${JSON.stringify(team)} }
  status: draft
  # What it does and for whom, in two or three sentences.
  # summary: Customers order goods; the warehouse is told what to send.
  # How much the business depends on it: low, moderate, high or critical.
  # criticality: moderate
  # How fast, and how far back, it must recover.
  # recovery: { rto: 4h, rpo: 15m, strategy: backup-and-restore }
  # availability-target: 99.9%

# Every account that takes part, also those of others: where logs go, where backups go, who manages them.
accounts:
  workload:
    id: ${JSON.stringify(account)}
    purpose: workload
    environment: production
    regions: [${region}]
    # guardrails: [region-deny, deny-audit-changes, deny-leave-organization, deny-public-storage]
    # root: { centrally-managed: true, access-keys: none }

${SYSTEMS[kind](region)}
${REST}`;
}

/** The line that tells editors where the schema is. */
export function modeline(): string {
  return `# yaml-language-server: $schema=./${SCHEMA_FILE}`;
}

/** A short stable name out of a title: \`Order intake (new)\` is \`order-intake-new\`. */
function idOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const id = words
    .join('-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return id === '' ? 'system' : id;
}

const SYSTEMS: Readonly<Record<Kind, (region: string) => string>> = {
  web: (region) => `networks:
  main:
    account: workload
    region: ${region}
    cidr: 10.20.0.0/16
    # flow-logs: { to: workload, traffic: all, retention: 365d }
    subnets:
      public-a: { az: ${region}a, cidr: 10.20.0.0/24, tier: public }
      public-b: { az: ${region}b, cidr: 10.20.1.0/24, tier: public }
      private-a: { az: ${region}a, cidr: 10.20.10.0/24, tier: private }
      private-b: { az: ${region}b, cidr: 10.20.11.0/24, tier: private }

components:
  entry:
    service: load-balancer
    account: workload
    network: main
    subnets: [public-a, public-b]
    kind: application
    scheme: internet-facing
    targets: [application]
    # minimum-tls: "1.2"
  application:
    service: ecs
    account: workload
    network: main
    subnets: [private-a, private-b]
    # role: { permissions: least-privilege }
  store:
    service: aurora-postgresql
    account: workload
    network: main
    subnets: [private-a, private-b]
    stores: [record]
    # deployment: aurora-multi-az
    # encryption: { managed: aws-managed }
    # backups: { retention: 35d, point-in-time: true }

# Data on its way: how each caller proves who it is, what it may do, and where that is recorded.
flows:
  ask:
    from: user
    to: entry
    carries: [record]
    protocol: https
    # authentication: { method: oidc, session: 1h }
    # authorization: { model: rbac, enforced-at: application }
  pass-on: { from: entry, to: application, carries: [record], protocol: https }
  keep: { from: application, to: store, carries: [record], protocol: postgresql }
`,
  serverless: () => `components:
  entry:
    service: api-gateway
    account: workload
    targets: [application]
    # throttle: { rate: 100, burst: 200, per-client: true }
  application:
    service: lambda
    account: workload
    runtime: nodejs24.x
    # role: { permissions: least-privilege }
  store:
    service: dynamodb
    account: workload
    stores: [record]
    # encryption: { managed: aws-managed }
    # backups: { point-in-time: true, retention: 35d }

# Data on its way: how each caller proves who it is, what it may do, and where that is recorded.
flows:
  ask:
    from: user
    to: entry
    carries: [record]
    protocol: https
    # authentication: { method: oidc, session: 1h }
    # authorization: { model: rbac, enforced-at: application }
  pass-on: { from: entry, to: application, carries: [record], protocol: aws-api }
  keep: { from: application, to: store, carries: [record], protocol: aws-api }
`,
  data: () => `components:
  store:
    service: s3
    account: workload
    stores: [record]
    # block-public-access: true
    # tls-only: true
    # versioning: true
    # encryption: { managed: aws-managed }
  catalogue:
    service: glue
    account: workload
    # role: { permissions: least-privilege }
  queries:
    service: athena
    account: workload
    catalog: catalogue

# Data on its way: how each caller proves who it is, what it may do, and where that is recorded.
flows:
  deliver:
    from: user
    to: store
    carries: [record]
    protocol: https
    # authentication: { method: iam }
    # authorization: { model: iam, enforced-at: store }
  question: { from: queries, to: store, carries: [record], protocol: aws-api }
`,
};

/** What every kind of system has to say. */
const REST = `# Who uses it, and how far they are trusted: external, partner, workforce or operator.
actors:
  user: { kind: person, trust: external }

# The kinds of data: public, internal, confidential or restricted.
data:
  record:
    classification: confidential
    # personal: true
    # retention: 365d
    # What a loss would mean.
    # impact: { confidentiality: moderate, integrity: moderate, availability: low }

# Whom a component serves, and what keeps them apart: single-tenant, silo, pool or bridge.
# tenancy:
#   model: single-tenant

# Secrets: where they are kept, who reads them, how they are rotated and revoked.
# secrets:
#   api-token: { kind: third-party-token, account: workload, rotation: { every: 30d, by: managed } }

# Keys: who holds them, how they are rotated, who may use them.
# keys:
#   records: { kind: kms, account: workload, rotation: { every: 365d, by: automatic } }

# Hooks that AWS offers, used or left out on purpose.
# events:
#   record-stored: { source: store, event: object-created, decision: not-used, because: Nobody waits for it }

# What somebody is told, and how.
# channels:
#   on-call: { kind: pagerduty, to: the team on call, hours: around-the-clock }
# alerts:
#   account-watch: { watches: workload, covers: [root-sign-in, trail-change, public-exposure], notify: [on-call] }

# What is recorded.
# audit:
#   trails:
#     main: { account: workload, multi-region: true, log-file-validation: true }
`;
