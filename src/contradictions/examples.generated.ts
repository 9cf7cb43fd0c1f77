// Generated from test/contradictions/** by `npm run generate`. Do not edit.

import type { Example } from '../checks/example.ts';

/** An example of every contradiction, by its id. */
export const examples: Readonly<Record<string, Example>> = {
  'accounts/id-used-twice': {
    says: '`audit` has the id 222233334444 of `logs`.',
    yaml: "accounts:\n  logs: { id: '222233334444' }\n  audit: { id: '222233334444' }",
  },
  'accounts/management-root-removed': {
    says: '`root` is the management account, whose root user nothing manages centrally.',
    yaml: "accounts:\n  root: { id: '222233334444', purpose: management, root: { centrally-managed: true } }",
  },
  'accounts/removed-root-with-keys': {
    says: 'Root credentials of `odd` are removed and managed centrally, and root has access keys.',
    yaml: "accounts:\n  odd: { id: '444455556666', root: { access-keys: present, centrally-managed: true } }",
  },
  'assurance/approved-without-signature': {
    says: 'The design is approved, and the decision of `silent` is `pending`.',
    yaml: 'design: { id: fixture, title: Fixture, status: approved, owner: { team: platform } }\nreview:\n  sign-off:\n    officer: { role: Security officer, decision: approved }\n    owner: { role: Risk owner, decision: approved-with-conditions }\n    silent: { role: Head of operations }\n    architect: { role: Architect, decision: returned }',
  },
  'assurance/next-test-in-the-past': {
    says: 'The next penetration test is on 2026-02-01, and the last one was on 2026-06-01.',
    yaml: 'assurance:\n  penetration-test: { last: 2026-06-01, next: 2026-02-01 }',
  },
  'assurance/out-of-scope-yet-described': {
    says: '`billing` is out of scope, and is a component of the design with 0 flows.',
    yaml: 'design:\n  out-of-scope:\n    portal: It has a review of its own\n    billing: It has a review of its own\ncomponents:\n  billing: { service: lambda, account: prod }',
  },
  'assurance/scanned-yet-switched-off': {
    says: '`odd` is scanned by Inspector, which is off on it.',
    yaml: 'components:\n  odd: { service: ec2, account: prod, agents: { inspector: false } }\nassurance:\n  vulnerability-scans: { by: inspector, covers: [sound, odd] }',
  },
  'assurance/signed-before-written': {
    says: '`architect` signed on 2026-10-01, and this revision is of 2026-11-01.',
    yaml: 'design: { id: fixture, title: Fixture, date: 2026-11-01, owner: { team: platform } }\nreview:\n  sign-off:\n    officer: { role: Security officer, decision: approved, date: 2026-11-03 }\n    owner: { role: Risk owner, decision: pending, date: 2026-10-01 }\n    architect: { role: Architect, decision: approved, date: 2026-10-01 }',
  },
  'compute/capacity-disordered': {
    says: '`upside-down` has `min: 4` and `max: 2`.',
    yaml: 'components:\n  upside-down: { service: ec2-auto-scaling, account: prod, capacity: { min: 4, max: 2 } }',
  },
  'compute/fargate-privileged': {
    says: '`odd` runs on Fargate, which refuses its privileged containers.',
    yaml: 'components:\n  odd: { service: ecs, account: prod, launch-type: fargate, container: { privileged: true } }',
  },
  'compute/session-manager-refused': {
    says: 'People log on to `refused` by Session Manager, which its agent does not allow.',
    yaml: 'components:\n  refused:\n    service: ec2\n    account: prod\n    admin-access: session-manager\n    agents: { ssm: { session-access: false } }',
  },
  'data/expired-before-retention': {
    says: '`early` deletes after 365d, and `order` is kept for 2555d.',
    yaml: 'data:\n  order: { classification: confidential, retention: 2555d }\ncomponents:\n  early:\n    service: s3\n    account: prod\n    stores: [order]\n    lifecycle:\n      - { after: 30d, to: glacier-deep-archive }\n      - { after: 365d, to: expire }',
  },
  'data/lock-without-versions': {
    says: '`odd` locks objects and keeps no versions.',
    yaml: 'components:\n  odd: { service: s3, account: prod, versioning: false, object-lock: { mode: governance } }',
  },
  'data/locked-beyond-retention': {
    says: '`stuck` locks objects for 365d, and `visit` is personal and kept for 90d.',
    yaml: 'data:\n  visit: { classification: confidential, personal: true, retention: 90d }\ncomponents:\n  stuck:\n    service: s3\n    account: prod\n    stores: [visit]\n    object-lock: { mode: compliance, retention: 365d }',
  },
  'data/moved-after-expiry': {
    says: '`late` moves objects to `glacier-deep-archive` after 400d and deletes them after 365d.',
    yaml: 'components:\n  late:\n    service: s3\n    account: prod\n    lifecycle:\n      - { after: 400d, to: glacier-deep-archive }\n      - { after: 365d, to: expire }',
  },
  'data/plain-protocol-refused': {
    says: '`refused` uses `http`, and `files` refuses what is not encrypted.',
    yaml: 'components:\n  files: { service: s3, account: prod, tls-only: true }\nflows:\n  refused: { from: app, to: files, protocol: http }',
  },
  'data/plain-protocol-with-tls': {
    says: '`both` uses `http`, which is not encrypted, and TLS 1.2.',
    yaml: 'flows:\n  both: { from: app, to: api, protocol: http, tls: { minimum: "1.2" } }',
  },
  'data/protocol-of-another-engine': {
    says: '`wrong` speaks `postgresql`, and `orders` is `rds-mysql`.',
    yaml: 'components:\n  orders: { service: rds-mysql, account: prod }\nflows:\n  wrong: { from: app, to: orders, protocol: postgresql }',
  },
  'data/public-yet-harmful': {
    says: '`salaries` is public, and the harm when it becomes known is high.',
    yaml: 'data:\n  salaries: { classification: public, impact: { confidentiality: high } }',
  },
  'data/tls-older-than-accepted': {
    says: '`older` lets TLS 1.1 through, and `api` refuses what is older than 1.2.',
    yaml: 'components:\n  api: { service: api-gateway, account: prod, minimum-tls: "1.2" }\nflows:\n  older: { from: app, to: api, tls: { minimum: "1.1" } }',
  },
  'edge/address-set-of-all': {
    says: '`world` of `open` is to allow `0.0.0.0/0`, which is everybody.',
    yaml: 'edge:\n  web-acls:\n    partners:\n      default: block\n      ip-sets: { branches: { action: allow, addresses: [198.51.100.0/24, 203.0.113.7/32] } }\n    halves:\n      ip-sets: { most: { action: count, addresses: [0.0.0.0/1] } }\n    open:\n      ip-sets: { world: { action: allow, addresses: [0.0.0.0/0] } }\n    sixes:\n      ip-sets: { world: { action: block, addresses: [203.0.113.0/24, "::/0"] } }',
  },
  'edge/certificate-in-another-region': {
    says: '`odd` is in `eu-west-1`, and its certificate `there` in `us-east-1`.',
    yaml: 'edge:\n  certificates:\n    here: { issuer: acm, region: eu-west-1 }\n    there: { issuer: acm, region: us-east-1 }\ncomponents:\n  odd: { service: load-balancer, account: prod, certificate: there }',
  },
  'edge/counting-unknown-rule': {
    says: '`odd` only counts by `managed-common`, which is none of its rules.',
    yaml: 'edge:\n  web-acls:\n    sound: { rules: [managed-common, rate-limit-2000], counting: [managed-common] }\n    silent: { counting: [managed-common] }\n    odd: { rules: [rate-limit-2000], counting: [managed-common] }',
  },
  'edge/internet-facing-off-internet': {
    says: '`lost` faces the internet, and none of its subnets is public.',
    yaml: 'networks:\n  main:\n    subnets:\n      public-a: { az: eu-west-1a, tier: public }\n      private-a: { az: eu-west-1a, tier: private }\ncomponents:\n  lost: { service: load-balancer, network: main, subnets: [private-a], scheme: internet-facing }',
  },
  'edge/internet-path-to-private-door': {
    says: '`lost` comes over the internet, and `inner` has no address there.',
    yaml: 'components:\n  inner: { service: load-balancer, account: prod, scheme: internal }\nflows:\n  lost: { from: customer, to: inner, path: internet }',
  },
  'edge/network-load-balancer-cannot': {
    says: '`odd` is a network load balancer, before which `rim` judges no request.',
    yaml: 'components:\n  odd: { service: load-balancer, account: prod, kind: network, waf: rim }',
  },
  'edge/response-team-without-advanced': {
    says: 'The Shield Response Team may act, and the tier of Shield is `standard`.',
    yaml: 'edge:\n  shield: { tier: standard, response-team-access: true }',
  },
  'events/dead-letter-is-no-queue': {
    says: 'The dead letters of `mails` go to `archive`, which is `s3`.',
    yaml: 'components:\n  mails: { service: sqs, account: prod, dead-letter: archive }\n  archive: { service: s3, account: prod }',
  },
  'events/dead-letter-of-another-kind': {
    says: '`payments` is FIFO, and `failed`, where its dead letters go, is standard.',
    yaml: 'components:\n  payments: { service: sqs, account: prod, fifo: true, dead-letter: failed }',
  },
  'events/notification-of-another-service': {
    says: '`odd` is a notification of S3, and `orders` is `dynamodb`.',
    yaml: 'components:\n  orders: { service: dynamodb, account: prod }\nevents:\n  odd: { source: orders, event: item-changed, via: s3-notification, targets: [worker] }',
  },
  'events/unused-yet-wired': {
    says: '`restored` is `not-used` and acted on by `worker`.',
    yaml: 'events:\n  restored: { source: files, event: object-restored, targets: [worker], decision: not-used }',
  },
  'identity/key-with-second-factor': {
    says: '`odd` are API keys and are said to ask for a second factor (`required`).',
    yaml: 'identities:\n  odd: { kind: api-keys, mfa: required }',
  },
  'identity/mutual-without-certificate': {
    says: '`bare` authenticates by mutual TLS and does not use it.',
    yaml: 'flows:\n  bare: { from: app, to: api, tls: { mutual: false }, authentication: { method: mtls } }',
  },
  'identity/proof-from-nobody': {
    says: '`odd` asks nobody who they are, and cannot be denied because of `verified-identity`.',
    yaml: 'flows:\n  odd: { from: anybody, to: api, authentication: { method: none }, accounting: { non-repudiation: verified-identity } }',
  },
  'identity/session-outlives-provider': {
    says: '`longer` has sessions of 8h, and `pool` ends them after 1h.',
    yaml: 'identities:\n  pool: { kind: cognito-user-pool, session: 1h }\nflows:\n  longer: { from: customer, to: api, authentication: { by: pool, session: 8h } }',
  },
  'identity/stranger-to-provider': {
    says: '`customer` signs in at `staff` for `stranger`, which knows `clerk` only.',
    yaml: 'identities:\n  staff: { kind: identity-center, subjects: [clerk] }\nflows:\n  stranger: { from: customer, to: api, authentication: { by: staff } }',
  },
  'keys/aws-managed-with-own-rules': {
    says: '`mixed` is managed by AWS and is said to have rules that only a key of your own has.',
    yaml: 'keys:\n  mixed: { kind: aws-managed, deletion-window: 30d }',
  },
  'keys/material-not-imported': {
    says: '`odd` is made by AWS (`kms`) and is said to have a copy outside.',
    yaml: 'keys:\n  odd: { kind: kms, offline-copy: { place: Safe in Dublin } }',
  },
  'keys/usage-cannot-encrypt': {
    says: '`invoices` is encrypted with `receipts`, whose usage is `sign`.',
    yaml: 'keys:\n  receipts: { kind: kms, usage: sign }\ncomponents:\n  invoices: { service: s3, account: prod, encryption: { key: receipts } }',
  },
  'network/gateway-endpoint-impossible': {
    says: '`sqs` is a gateway endpoint for `sqs`, which has none.',
    yaml: 'networks:\n  main:\n    endpoints:\n      s3: { kind: gateway, service: s3 }\n      kms: { kind: interface, service: kms }\n      sqs: { kind: gateway, service: sqs }',
  },
  'network/gateway-endpoint-with-addresses': {
    says: '`dynamodb` is a gateway endpoint and names a subnet for an address that it does not have.',
    yaml: 'networks:\n  main:\n    endpoints:\n      s3: { kind: gateway, service: s3 }\n      kms: { kind: interface, service: kms, subnets: [a] }\n      dynamodb: { kind: gateway, service: dynamodb, subnets: [a] }',
  },
  'network/interface-endpoint-missing': {
    says: '`missing` goes through an interface endpoint for `sns`, which `main` does not have.',
    yaml: 'networks:\n  main:\n    account: prod\n    endpoints:\n      sqs: { kind: interface, service: sqs }\n      s3: { kind: gateway, service: s3 }\nflows:\n  missing: { from: app, to: news, path: interface-endpoint }',
  },
  'network/interface-endpoint-twice-in-zone': {
    says: '`sqs` names `a` and `a2`, which are both in `eu-west-1a`.',
    yaml: 'networks:\n  main:\n    subnets:\n      a: { az: eu-west-1a, tier: private }\n      a2: { az: eu-west-1a, tier: isolated }\n      b: { az: eu-west-1b, tier: private }\n    endpoints:\n      kms: { kind: interface, service: kms, subnets: [a, b] }\n      sqs: { kind: interface, service: sqs, subnets: [b, a, a2] }',
  },
  'network/isolated-yet-leaves': {
    says: '`leak` goes out by `nat`, but `sealed` stands in isolated subnets only.',
    yaml: 'networks:\n  main:\n    subnets:\n      private-a: { az: eu-west-1a, tier: private }\n      isolated-a: { az: eu-west-1a, tier: isolated }\ncomponents:\n  sealed: { service: ecs, network: main, subnets: [isolated-a] }\nflows:\n  leak: { from: sealed, to: partner, path: nat }',
  },
  'network/nat-off-the-internet': {
    says: '`lost` is a way out of `main` and stands in `private-a`, which is private.',
    yaml: 'networks:\n  main:\n    subnets:\n      public-a: { az: eu-west-1a, tier: public }\n      private-a: { az: eu-west-1a, tier: private }\n    egress:\n      good: { kind: nat-gateway, subnet: public-a }\n      lost: { kind: nat-gateway, subnet: private-a }\n      regional: { kind: regional-nat-gateway }',
  },
  'network/path-without-connection': {
    says: '`by-peering` goes from `prod` to `data` by `peering`, but no connection joins them `via: vpc-peering`.',
    yaml: 'connections:\n  prod-hub: { from: prod, to: hub, via: transit-gateway }\n  data-hub: { from: data, to: hub, via: transit-gateway }\nflows:\n  by-peering: { from: app, to: db, path: peering }',
  },
  'network/peered-networks-overlap': {
    says: '`to-tools` peers `main` (10.0.0.0/16) with `build` (10.0.128.0/20), which overlap.',
    yaml: 'connections:\n  to-tools: { from: prod, to: tools, via: vpc-peering }\nnetworks:\n  main: { account: prod, cidr: 10.0.0.0/16 }\n  build: { account: tools, cidr: 10.0.128.0/20 }',
  },
  'network/region-outside-account': {
    says: '`far` is in `us-east-1`, and `prod` uses `eu-west-1` only.',
    yaml: "accounts:\n  prod: { id: '111122223333', regions: [eu-west-1] }\nnetworks:\n  far: { account: prod, region: us-east-1 }",
  },
  'network/same-network-differs': {
    says: '`across` stays in one network, but `app` is in `main` and `far` in `other`.',
    yaml: 'components:\n  app: { service: ecs, network: main }\n  far: { service: rds-postgresql, network: other }\nflows:\n  across: { from: app, to: far, path: same-network }',
  },
  'network/subnet-outside-network': {
    says: '`outside` is 10.1.0.0/24, which is outside 10.0.0.0/16 of `main`.',
    yaml: 'networks:\n  main:\n    account: prod\n    cidr: 10.0.0.0/16\n    subnets:\n      inside: { az: eu-west-1a, tier: private, cidr: 10.0.255.0/24 }\n      outside: { az: eu-west-1a, tier: private, cidr: 10.1.0.0/24 }\n      wider: { az: eu-west-1b, tier: private, cidr: 10.0.0.0/8 }\n      silent: { az: eu-west-1b, tier: private }',
  },
  'network/subnets-overlap': {
    says: '`c` (10.0.0.128/25) shares addresses with `a` (10.0.0.0/24).',
    yaml: 'networks:\n  main:\n    subnets:\n      a: { az: eu-west-1a, tier: private, cidr: 10.0.0.0/24 }\n      b: { az: eu-west-1b, tier: private, cidr: 10.0.1.0/24 }\n      c: { az: eu-west-1c, tier: private, cidr: 10.0.0.128/25 }',
  },
  'network/zone-outside-region': {
    says: '`there` is in `eu-central-1a`, and `main` is in `eu-west-1`.',
    yaml: 'networks:\n  main:\n    account: prod\n    region: eu-west-1\n    subnets:\n      here: { az: eu-west-1a, tier: private }\n      there: { az: eu-central-1a, tier: private }',
  },
  'resilience/point-in-time-too-far-back': {
    says: '`odd` is to restore any moment of the last 365d, and DynamoDB remembers 35 days.',
    yaml: 'components:\n  odd: { service: dynamodb, account: prod, backups: { point-in-time: true, retention: 365d } }',
  },
  'resilience/second-region-nowhere': {
    says: 'The strategy is `warm-standby`, and everything of the design is in `eu-west-1`.',
    yaml: "design:\n  id: fixture\n  title: One Region\n  owner: { team: platform }\n  recovery: { strategy: warm-standby }\naccounts:\n  prod: { id: '111122223333', regions: [eu-west-1] }",
  },
  'secrets/key-for-plain-text': {
    says: '`odd` is encrypted with `data` and kept as `ssm-string`, which is in the clear.',
    yaml: 'secrets:\n  odd: { kind: api-key, store: ssm-string, key: data }',
  },
};
