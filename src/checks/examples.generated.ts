// Generated from test/checks/** by `npm run generate`. Do not edit.

import type { Examples } from './example.ts';

/** A bad and a good example of every check, by its id. */
export const examples: Readonly<Record<string, Examples>> = {
  'accounts/break-glass-rehearsed': {
    bad: {
      says: 'The way into `letters-prod` for emergencies was last rehearsed on 2025-11-22, 366 days ago.',
      yaml: 'accounts:\n  letters-prod:\n    id: "555566667777"\n    break-glass:\n      procedure: Runbook BG-3\n      tested: "2025-11-22"',
    },
    good: {
      says: 'The way into `claims-prod` for emergencies was rehearsed on 2026-09-01.',
      yaml: 'accounts:\n  claims-prod:\n    id: "111122223333"\n    break-glass:\n      procedure: Runbook BG-1, two sealed hardware keys\n      tested: "2026-09-01"',
    },
  },
  'accounts/changed-by-pipelines': {
    bad: {
      says: '`ledger-prod` is changed by people as well as by pipelines.',
      yaml: 'accounts:\n  ledger-prod:\n    id: "222233334444"\n    changed-by: pipelines-and-people',
    },
    good: {
      says: 'Only pipelines change `claims-prod`.',
      yaml: 'accounts:\n  claims-prod:\n    id: "111122223333"\n    changed-by: pipelines',
    },
  },
  'accounts/connections-current': {
    bad: {
      says: '`transfer` was to be closed after 2026-11-22.',
      yaml: 'connections:\n  transfer: { from: old, to: prod, via: assume-role, purpose: Transfer, role: mover, expires: 2026-11-22 }',
    },
    good: {
      says: '`migration` is closed after 2026-11-23.',
      yaml: 'connections:\n  migration: { from: old, to: prod, via: vpc-peering, purpose: Migration, expires: 2026-11-23 }',
    },
  },
  'accounts/contacts-registered': {
    bad: {
      says: '`ledger-prod` registers no security contact.',
      yaml: 'accounts:\n  ledger-prod:\n    id: "222233334444"\n    contacts: [billing]',
    },
    good: {
      says: 'AWS reaches a security contact of `claims-prod`.',
      yaml: 'accounts:\n  claims-prod:\n    id: "111122223333"\n    contacts: [security, operations]',
    },
  },
  'accounts/data-perimeter-around-secrets': {
    bad: {
      says: '`ledger` in `ledger-prod` holds sensitive data outside any data perimeter.',
      yaml: 'accounts:\n  ledger-prod:\n    id: "333344445555"\n    guardrails: [deny-audit-changes]',
    },
    good: {
      says: 'A data perimeter stands around `claims` in `claims-prod`.',
      yaml: 'accounts:\n  claims-prod:\n    id: "222233334444"\n    guardrails: [deny-audit-changes, data-perimeter]',
    },
  },
  'accounts/exchange-declared': {
    bad: {
      says: '`export-claims` goes from `claims-prod` to `lake`, which no stated connection joins.',
      yaml: 'flows:\n  export-claims:\n    from: scorer\n    to: lake-bucket',
    },
    good: {
      says: '`book-claim` goes over `claims-to-hub`.',
      yaml: 'connections:\n  claims-to-hub: { from: claims-prod, to: network-hub, via: transit-gateway }\nflows:\n  book-claim:\n    from: scorer\n    to: ledger',
    },
  },
  'accounts/guardrails-cover-audit': {
    bad: {
      says: 'The guardrails of `ledger-prod` lack `deny-audit-changes`.',
      yaml: 'accounts:\n  ledger-prod:\n    id: "333344445555"\n    guardrails: [region-deny, deny-leave-organization]',
    },
    good: {
      says: 'The guardrails of `claims-prod` keep its audit, its Regions and its place in the organization.',
      yaml: 'accounts:\n  claims-prod:\n    id: "222233334444"\n    guardrails: [region-deny, deny-leave-organization, deny-audit-changes, deny-public-storage]',
    },
  },
  'accounts/management-kept-empty': {
    bad: {
      says: '`billing-export` in the management account `organization-root` escape every organization policy.',
      yaml: 'accounts:\n  organization-root:\n    id: "111122223333"\n    purpose: management\ncomponents:\n  billing-export: { service: lambda, account: organization-root }',
    },
    good: {
      says: 'No component stands in the management account `other-organization`.',
      yaml: 'accounts:\n  other-organization:\n    id: "222233334444"\n    purpose: management',
    },
  },
  'accounts/placed-in-organization': {
    bad: {
      says: '`claims-two` does not state its `ou`.',
      yaml: 'accounts:\n  claims-two:\n    id: "222233334444"\n    purpose: workload',
    },
    good: {
      says: '`claims-prod` is in `Workloads/Production`, and its purpose is `workload`.',
      yaml: 'accounts:\n  claims-prod:\n    id: "111122223333"\n    ou: Workloads/Production\n    purpose: workload',
    },
  },
  'accounts/public-copies-denied': {
    bad: {
      says: 'No guardrail of `ledger-prod` keeps copies of its disks from being made public.',
      yaml: 'accounts:\n  ledger-prod:\n    id: "222233334444"\n    guardrails: [region-deny]',
    },
    good: {
      says: 'Guardrails keep copies of disks and databases of `claims-prod` from being made public.',
      yaml: 'accounts:\n  claims-prod:\n    id: "111122223333"\n    guardrails: [region-deny, deny-public-snapshots]',
    },
  },
  'accounts/regions-match': {
    bad: {
      says: '`scorer` stands outside `ap-southeast-2`, the Regions of `claims-prod`.',
      yaml: 'accounts:\n  claims-prod:\n    id: "111122223333"\n    regions: [ap-southeast-2]\ncomponents:\n  scorer: { service: lambda, account: claims-prod, region: us-west-2 }',
    },
    good: {
      says: 'Every placed component of `ledger-prod` is in `ap-southeast-2` and `us-west-2`.',
      yaml: 'accounts:\n  ledger-prod:\n    id: "222233334444"\n    regions: [ap-southeast-2, us-west-2]',
    },
  },
  'accounts/root-user-kept': {
    bad: {
      says: 'The root user of the management account `organization-root` has a virtual token, which can be phished.',
      yaml: 'accounts:\n  organization-root:\n    id: "111122223333"\n    purpose: management\n    root:\n      mfa: virtual\n      access-keys: none',
    },
    good: {
      says: 'Root credentials of `claims-prod` are managed centrally.',
      yaml: 'accounts:\n  claims-prod:\n    id: "222233334444"\n    root:\n      centrally-managed: true',
    },
  },
  'accounts/security-services-delegated': {
    bad: {
      says: 'GuardDuty is administered from the management account `organization-root`.',
      yaml: 'accounts:\n  organization-root: { id: "111122223333", purpose: management }\naudit:\n  guardduty:\n    administrator: organization-root\n    accounts: [all]',
    },
    good: {
      says: 'Security Hub is administered from `security-tooling`.',
      yaml: 'audit:\n  security-hub:\n    administrator: security-tooling\n    standards: [fsbp]',
    },
  },
  'accounts/trust-conditioned': {
    bad: {
      says: '`metrics` lets the outside account `monitoring-vendor` assume a role without an external id.',
      yaml: 'connections:\n  metrics:\n    from: monitoring-vendor\n    to: claims-prod\n    via: assume-role\n    conditions: [mfa]',
    },
    good: {
      says: '`deploy` is conditioned on `principal-organization`.',
      yaml: 'connections:\n  deploy:\n    from: cicd\n    to: claims-prod\n    via: assume-role\n    conditions: [principal-organization]',
    },
  },
  'accounts/vendor-access-ends': {
    bad: {
      says: 'The access of `vendor` should have ended on 2026-10-31.',
      yaml: 'connections:\n  audit: { from: vendor, to: prod, via: assume-role, conditions: [external-id], expires: 2026-10-31 }',
    },
    good: {
      says: 'The access of `vendor` ends on 2027-01-31.',
      yaml: 'connections:\n  support: { from: vendor, to: prod, via: assume-role, conditions: [external-id], expires: 2027-01-31 }',
    },
  },
  'alerts/backup-failure': {
    bad: {
      says: 'In `reporting` nobody is told when a backup fails; `backup-failure-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  backup-failure-in-prod: { covers: [backup-failure], watches: prod }',
    },
    good: {
      says: 'In `prod`, `backup-failure-in-prod` fires when a backup fails.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  backup-failure-in-prod: { covers: [backup-failure], watches: prod }',
    },
  },
  'alerts/catalog-watched': {
    bad: {
      says: '`stock-schema` watches `stock-catalogue` but not for `Glue Data Catalog Table State Change` and `Glue Crawler State Change`.',
      yaml: 'components:\n  stock-catalogue: { service: glue, account: prod, crawlers: { hourly: { schedule: hourly } } }\nalerts:\n  stock-schema:\n    rule:\n      source: aws.glue\n      detail-type: [Glue Data Catalog Database State Change]',
    },
    good: {
      says: '`sales-schema` tells of changes and failures in `sales-catalogue`.',
      yaml: 'components:\n  sales-catalogue:\n    service: glue\n    account: prod\n    crawlers: { nightly: { schedule: daily } }\nalerts:\n  sales-schema:\n    rule:\n      source: aws.glue\n      detail-type: [Glue Data Catalog Table State Change, Glue Data Catalog Database State Change, Glue Crawler State Change]',
    },
  },
  'alerts/certificate-expiry': {
    bad: {
      says: 'In `reporting` nobody is told when a certificate is about to expire; `certificate-expiry-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  certificate-expiry-in-prod: { covers: [certificate-expiry], watches: prod }',
    },
    good: {
      says: 'In `prod`, `certificate-expiry-in-prod` fires when a certificate is about to expire.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  certificate-expiry-in-prod: { covers: [certificate-expiry], watches: prod }',
    },
  },
  'alerts/cost-anomaly': {
    bad: {
      says: 'In `reporting` nobody is told when cost is unusual; `cost-anomaly-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  cost-anomaly-in-prod: { covers: [cost-anomaly], watches: prod }',
    },
    good: {
      says: 'In `prod`, `cost-anomaly-in-prod` fires when cost is unusual.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  cost-anomaly-in-prod: { covers: [cost-anomaly], watches: prod }',
    },
  },
  'alerts/critical-watched': {
    bad: {
      says: 'No alert watches `checkout` (AWS Lambda) in a design of high criticality.',
      yaml: 'components:\n  checkout: { service: lambda, account: prod }',
    },
    good: {
      says: '`api-errors` watches `api`.',
      yaml: 'components:\n  api: { service: api-gateway, account: prod }',
    },
  },
  'alerts/dead-letters-watched': {
    bad: {
      says: 'No alert tells when `failed-mails`, which keeps failed work, is not empty.',
      yaml: 'components:\n  failed-mails: { service: sqs, account: prod }',
    },
    good: {
      says: '`orders-failed` watches `failed-orders`.',
      yaml: 'components:\n  failed-orders: { service: sqs, account: prod }',
    },
  },
  'alerts/failed-rotation': {
    bad: {
      says: 'In `reporting` nobody is told when a rotation fails; `failed-rotation-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  failed-rotation-in-prod: { covers: [failed-rotation], watches: prod }',
    },
    good: {
      says: 'In `prod`, `failed-rotation-in-prod` fires when a rotation fails.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  failed-rotation-in-prod: { covers: [failed-rotation], watches: prod }',
    },
  },
  'alerts/guardduty-finding': {
    bad: {
      says: 'In `reporting` nobody is told when GuardDuty finds an intruder; `guardduty-finding-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  guardduty-finding-in-prod: { covers: [guardduty-finding], watches: prod }',
    },
    good: {
      says: 'In `prod`, `guardduty-finding-in-prod` fires when GuardDuty finds an intruder.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  guardduty-finding-in-prod: { covers: [guardduty-finding], watches: prod }',
    },
  },
  'alerts/iam-change': {
    bad: {
      says: 'In `reporting` nobody is told when permissions are changed; `iam-change-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  iam-change-in-prod: { covers: [iam-change], watches: prod }',
    },
    good: {
      says: 'In `prod`, `iam-change-in-prod` fires when permissions are changed.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  iam-change-in-prod: { covers: [iam-change], watches: prod }',
    },
  },
  'alerts/key-deletion': {
    bad: {
      says: 'In `reporting` nobody is told when a key is disabled or scheduled for deletion; `key-deletion-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  key-deletion-in-prod: { covers: [key-deletion], watches: prod }',
    },
    good: {
      says: 'In `prod`, `key-deletion-in-prod` fires when a key is disabled or scheduled for deletion.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  key-deletion-in-prod: { covers: [key-deletion], watches: prod }',
    },
  },
  'alerts/public-exposure': {
    bad: {
      says: 'In `reporting` nobody is told when something becomes public; `public-exposure-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  public-exposure-in-prod: { covers: [public-exposure], watches: prod }',
    },
    good: {
      says: 'In `prod`, `public-exposure-in-prod` fires when something becomes public.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  public-exposure-in-prod: { covers: [public-exposure], watches: prod }',
    },
  },
  'alerts/reaches-somebody': {
    bad: { says: '`stock-low` does not say whom it tells.', yaml: 'alerts:\n  stock-low: { watches: prod }' },
    good: {
      says: '`orders-slow` tells `on-call`.',
      yaml: 'alerts:\n  orders-slow: { watches: prod, notify: [on-call] }',
    },
  },
  'alerts/revoked-in-use': {
    bad: {
      says: 'Nobody is told of use of `tax-token` after it was revoked.',
      yaml: 'secrets:\n  tax-token:\n    kind: third-party-token\n    revocation: { procedure: RB-2 }\nalerts:\n  refused: { watches: [mail-token, orders], notify: [desk] }\n  turned: { watches: [bank-token], covers: [failed-rotation], notify: [desk] }\n  read: { watches: [fax-token], covers: [secret-read], notify: [desk] }\n  unheard: { watches: [stock] }',
    },
    good: {
      says: '`refused` watches `mail-token`, also after it was revoked.',
      yaml: 'secrets:\n  mail-token:\n    kind: third-party-token\n    revocation: { procedure: RB-1 }\nalerts:\n  refused: { watches: [mail-token, orders], notify: [desk] }',
    },
  },
  'alerts/root-sign-in': {
    bad: {
      says: 'In `reporting` nobody is told when the root user signs in; `root-sign-in-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  root-sign-in-in-prod: { covers: [root-sign-in], watches: prod }',
    },
    good: {
      says: 'In `prod`, `root-sign-in-in-prod` fires when the root user signs in.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  root-sign-in-in-prod: { covers: [root-sign-in], watches: prod }',
    },
  },
  'alerts/rule-can-match': {
    bad: {
      says: '`crawl-misspelt` can never match one detail type: `Glue Crawler State change` is spelt `Glue Crawler State Change` where AWS sends it.',
      yaml: 'alerts:\n  crawl-misspelt: { watches: catalogue, rule: { source: aws.glue, detail-type: [Glue Crawler State change] } }',
    },
    good: {
      says: '`crawl` names what `aws.glue` sends.',
      yaml: 'alerts:\n  crawl: { watches: catalogue, rule: { source: aws.glue, detail-type: [Glue Crawler State Change] } }',
    },
  },
  'alerts/runbook-named': {
    bad: {
      says: '`stock-low` does not say what to do when it fires.',
      yaml: 'alerts:\n  stock-low: { watches: prod }',
    },
    good: {
      says: '`orders-slow` has a runbook.',
      yaml: 'alerts:\n  orders-slow: { watches: prod, runbook: https://runbooks.example.com/orders-slow }',
    },
  },
  'alerts/trail-change': {
    bad: {
      says: 'In `reporting` nobody is told when a trail is stopped or changed; `trail-change-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  trail-change-in-prod: { covers: [trail-change], watches: prod }',
    },
    good: {
      says: 'In `prod`, `trail-change-in-prod` fires when a trail is stopped or changed.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  trail-change-in-prod: { covers: [trail-change], watches: prod }',
    },
  },
  'alerts/trigger-stated': {
    bad: {
      says: '`stock-low` does not say which metric or event fires it.',
      yaml: 'alerts:\n  stock-low: { watches: prod }',
    },
    good: {
      says: 'The metric `Latency` fires `orders-slow`.',
      yaml: 'alerts:\n  orders-slow: { watches: prod, alarm: { metric: Latency } }',
    },
  },
  'alerts/unauthorized-calls': {
    bad: {
      says: 'In `reporting` nobody is told when calls are refused in numbers; `refused-in-prod` watches other accounts.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, environment: production }\nalerts:\n  refused-in-prod: { covers: [unauthorized-calls], watches: prod }',
    },
    good: {
      says: 'In `prod`, `refused-in-prod` fires when calls are refused in numbers.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, environment: production }\nalerts:\n  refused-in-prod: { covers: [unauthorized-calls], watches: prod }',
    },
  },
  'alerts/urgent-answered': {
    bad: {
      says: '`root-used` is critical and reaches `mailbox`, answered in business hours only.',
      yaml: 'alerts:\n  root-used: { watches: prod, severity: critical, notify: [mailbox] }\nchannels:\n  mailbox: { kind: email, hours: business-hours }',
    },
    good: {
      says: '`orders-down` reaches `on-call`, which is answered around the clock.',
      yaml: 'alerts:\n  orders-down: { watches: prod, severity: critical, notify: [on-call] }\nchannels:\n  on-call: { kind: pagerduty, hours: around-the-clock }',
    },
  },
  'assurance/admitted-risks': {
    bad: {
      says: '`SEC-8` is answered with `partial` and leaves a high risk.',
      yaml: 'well-architected:\n  SEC-8:\n    answer: partial\n    risk: high',
    },
    good: {
      says: '`REL-9` leaves a medium risk.',
      yaml: 'well-architected:\n  REL-9:\n    answer: partial\n    risk: medium',
    },
  },
  'assurance/components-placed': {
    bad: {
      says: '`claims-db` does not state its `account`, `region` and `network`.',
      yaml: 'components:\n  claims-db:\n    service: rds-postgresql',
    },
    good: {
      says: '`scorer` states where it stands.',
      yaml: 'components:\n  scorer:\n    service: lambda\n    network: main\n    subnets: [private-a]',
    },
  },
  'assurance/delivery-reviewed': {
    bad: {
      says: 'One person alone decides what reaches production.',
      yaml: 'assurance:\n  delivery:\n    infrastructure-as-code: true\n    approval: one-person\n    signed-artefacts: false',
    },
    good: {
      says: 'Everything comes from reviewed code.',
      yaml: 'assurance:\n  delivery:\n    infrastructure-as-code: true\n    approval: one-person\n    signed-artefacts: false',
    },
  },
  'assurance/incidents-prepared': {
    bad: {
      says: 'The last exercise was on 2025-06-02, 539 days ago.',
      yaml: 'assurance:\n  incident-response:\n    playbooks: [Isolate an account]\n    last-exercise: 2025-06-02',
    },
    good: {
      says: '1 playbook is named.',
      yaml: 'assurance:\n  incident-response:\n    playbooks: [Isolate an account]\n    last-exercise: 2025-06-02',
    },
  },
  'assurance/nothing-ending': {
    bad: {
      says: '`receipts` rests on the runtime `nodejs22.x`, which leaves standard support on 2027-04-30, in 158 days.',
      yaml: 'components:\n  receipts:\n    service: lambda\n    account: prod\n    runtime: nodejs22.x',
    },
    good: {
      says: 'What `checkout` rests on is not known to end.',
      yaml: 'components:\n  checkout:\n    service: lambda\n    account: prod\n    runtime: nodejs24.x',
    },
  },
  'assurance/penetration-test-allowed': {
    bad: {
      says: 'Testers walk DNS zones, which AWS forbids.',
      yaml: 'assurance:\n  penetration-test:\n    activities:\n      - application\n      - zone-walking\n      - denial-of-service\n      - load',
    },
    good: {
      says: 'Testing by `application` is within the policy.',
      yaml: 'assurance:\n  penetration-test:\n    activities:\n      - application\n      - zone-walking\n      - denial-of-service\n      - load',
    },
  },
  'assurance/penetration-test-arranged': {
    bad: {
      says: 'The last penetration test was on 2023-01-10, and no next one is planned.',
      yaml: 'assurance:\n  penetration-test:\n    last: 2023-01-10\n    tester: Example Security\n    contact: security@example.com',
    },
    good: {
      says: 'The penetration test has a stated next date.',
      yaml: 'assurance:\n  penetration-test:\n    next: "2027-02-01"\n    tester: Example Security',
    },
  },
  'assurance/penetration-test-covers': {
    bad: {
      says: 'The internet reaches `partner-upload`, which is outside the scope of the penetration test.',
      yaml: 'components:\n  partner-upload:\n    service: load-balancer\n    account: claims-prod\n    scheme: internet-facing\nassurance:\n  penetration-test:\n    scope: [broker-api]',
    },
    good: {
      says: '`broker-api` is in the scope of the penetration test.',
      yaml: 'components:\n  broker-api: { service: api-gateway, account: claims-prod }\nassurance:\n  penetration-test:\n    scope: [broker-api]',
    },
  },
  'assurance/scanner-current': {
    bad: {
      says: 'Scans rely on Inspector Classic, which ended on 20 May 2026.',
      yaml: 'assurance:\n  vulnerability-scans:\n    by: inspector-classic\n    fix-within:\n      critical: 7d',
    },
    good: {
      says: 'Critical findings are mended within `7d`.',
      yaml: 'assurance:\n  vulnerability-scans:\n    fix-within:\n      critical: 7d',
    },
  },
  'assurance/scans-cover-what-runs': {
    bad: {
      says: 'Vulnerability scans do not cover `legacy-importer`.',
      yaml: 'components:\n  legacy-importer:\n    service: ec2\n    account: claims-prod\nassurance:\n  vulnerability-scans:\n    by: inspector\n    covers: [claims-api, mail-relay]',
    },
    good: {
      says: 'The images of `scanned-registry` are scanned.',
      yaml: 'components:\n  scanned-registry:\n    service: ecr\n    image: { immutable-tags: true, scanned: true }',
    },
  },
  'assurance/support-lasts': {
    bad: {
      says: 'What `bills` runs on has been without support since 2026-08-01.',
      yaml: 'components:\n  bills: { service: opensearch, account: prod, supported-until: 2026-08-01 }',
    },
    good: {
      says: 'What `books` runs on is supported until 2030-02-28.',
      yaml: 'components:\n  books: { service: rds-postgresql, account: prod, engine-version: "17.4", supported-until: 2030-02-28 }',
    },
  },
  'assurance/threat-model-current': {
    bad: {
      says: 'The team went through its threats on 2026-08-31, and the design is of 2026-09-01.',
      yaml: 'design: { id: shop, title: Web shop, owner: { team: shop-team }, date: 2026-09-01 }\nassurance:\n  threat-model: { last: 2026-08-31, method: STRIDE }',
    },
    good: {
      says: 'The team went through its threats on 2026-09-01.',
      yaml: 'assurance:\n  threat-model: { last: 2026-09-01, method: STRIDE }',
    },
  },
  'assurance/trusted-advisor-suffices': {
    bad: {
      says: 'The support plan `business` ends on 1 January 2027.',
      yaml: 'assurance:\n  trusted-advisor:\n    plan: business\n    reviewed: weekly',
    },
    good: {
      says: 'Security Hub stands beside Trusted Advisor.',
      yaml: 'audit:\n  security-hub:\n    standards: [AWS Foundational Security Best Practices]\nassurance:\n  trusted-advisor:\n    plan: business\n    reviewed: weekly',
    },
  },
  'assurance/well-architected-complete': {
    bad: {
      says: 'The Well-Architected review has no answer in `PERF`, `COST` and `SUS`.',
      yaml: 'well-architected:\n  SEC-8: { answer: partial }\n  REL-9: { answer: "yes" }\n  OPS-1: { answer: "yes" }\n  reviewed: "2026-09-30"',
    },
    good: {
      says: 'The Well-Architected review was held on 2026-09-30.',
      yaml: 'well-architected:\n  reviewed: "2026-09-30"',
    },
  },
  'compute/cluster-api-private': {
    bad: {
      says: 'The API of `reports` answers the whole internet.',
      yaml: 'components:\n  reports:\n    service: eks\n    account: claims-prod\n    endpoint-access: public',
    },
    good: {
      says: 'The API of `scoring` is `private`.',
      yaml: 'components:\n  scoring:\n    service: eks\n    account: claims-prod\n    endpoint-access: private',
    },
  },
  'compute/commands-bounded': {
    bad: {
      says: 'Any command can be sent to `batch` and runs there as root.',
      yaml: 'components:\n  batch:\n    service: ec2\n    agents:\n      ssm: { run-command: any-document }',
    },
    good: {
      says: 'Only named documents can be sent to `web`.',
      yaml: 'components:\n  web:\n    service: ec2\n    agents:\n      ssm: { patching: weekly, run-command: named-documents }',
    },
  },
  'compute/containers-unprivileged': {
    bad: {
      says: 'Containers of `build-agent` have the rights of the host.',
      yaml: 'components:\n  build-agent:\n    service: ecs\n    account: claims-prod\n    container:\n      privileged: true',
    },
    good: {
      says: 'Containers of `claims-api` have no rights of the host and cannot change their root file system.',
      yaml: 'components:\n  claims-api:\n    service: ecs\n    account: claims-prod\n    container:\n      privileged: false\n      read-only-root: true',
    },
  },
  'compute/enclave-attested': {
    bad: {
      says: '`signer` itself gets the keys that its enclave uses.',
      yaml: 'components:\n  signer:\n    service: ec2\n    enclave: not-attested',
    },
    good: {
      says: 'Keys are released only to the measured image of the enclave in `tokenizer`.',
      yaml: 'components:\n  tokenizer:\n    service: ec2\n    enclave: attested',
    },
  },
  'compute/function-has-way-out': {
    bad: {
      says: '`rescorer` calls the internet in `ask-again` from the public subnet `public-a`, which gives a function no way out.',
      yaml: 'components:\n  rescorer:\n    service: lambda\n    network: main\n    subnets: [public-a]',
    },
    good: {
      says: '`scorer` calls the internet through `nat`.',
      yaml: 'components:\n  scorer:\n    service: lambda\n    network: main\n    subnets: [private-a]',
    },
  },
  'compute/function-reaches-private': {
    bad: {
      says: '`mailer` is in no network and connects to `claims-db` inside one.',
      yaml: 'components:\n  mailer:\n    service: lambda\n    account: claims-prod',
    },
    good: {
      says: '`extractor` is attached to `main` and reaches `claims-db` from there.',
      yaml: 'components:\n  extractor:\n    service: lambda\n    network: main\n    subnets: [private-a, private-b]',
    },
  },
  'compute/function-two-zones': {
    bad: {
      says: '`mailer` runs only in `eu-west-1a`.',
      yaml: 'components:\n  mailer:\n    service: lambda\n    network: main\n    subnets: [private-a]',
    },
    good: {
      says: '`extractor` runs in `eu-west-1a` and `eu-west-1b`.',
      yaml: 'components:\n  extractor:\n    service: lambda\n    network: main\n    subnets: [private-a, private-b]',
    },
  },
  'compute/function-url-authenticated': {
    bad: {
      says: 'Anybody may call the URL of `webhook`.',
      yaml: 'components:\n  webhook:\n    service: lambda\n    account: claims-prod\n    function-url: public',
    },
    good: {
      says: 'The URL of `scorer` takes only signed requests.',
      yaml: 'components:\n  scorer:\n    service: lambda\n    account: claims-prod\n    function-url: iam',
    },
  },
  'compute/group-replaces-silent-hosts': {
    bad: {
      says: '`cart` keeps a host that runs and does not answer its load balancer.',
      yaml: 'components:\n  cart: { service: ec2-auto-scaling, account: prod, health-check: host }',
    },
    good: {
      says: '`web` replaces a host that its load balancer calls unhealthy.',
      yaml: 'components:\n  web: { service: ec2-auto-scaling, account: prod, health-check: load-balancer }',
    },
  },
  'compute/group-spans-zones': {
    bad: {
      says: '`claims-api` stands only in `eu-west-1a`.',
      yaml: 'components:\n  claims-api:\n    service: ecs\n    network: main\n    subnets: [private-a, private-a2]',
    },
    good: {
      says: '`scoring-workers` stands in `eu-west-1a` and `eu-west-1b`.',
      yaml: 'components:\n  scoring-workers:\n    service: ec2-auto-scaling\n    network: main\n    subnets: [private-a, private-b]',
    },
  },
  'compute/hosts-entered-without-ports': {
    bad: {
      says: 'People log on to `legacy-importer` by SSH from the internet.',
      yaml: 'components:\n  legacy-importer:\n    service: ec2\n    account: claims-prod\n    admin-access: ssh-from-internet',
    },
    good: {
      says: 'People enter `scoring-workers` by Session Manager.',
      yaml: 'components:\n  scoring-workers:\n    service: ec2-auto-scaling\n    account: claims-prod\n    admin-access: session-manager',
    },
  },
  'compute/hosts-hardened': {
    bad: {
      says: '`legacy-importer` does not say to which baseline its image is hardened.',
      yaml: 'components:\n  legacy-importer:\n    service: ec2\n    account: claims-prod',
    },
    good: {
      says: 'The image of `scoring-workers` is hardened to CIS Level 1.',
      yaml: 'components:\n  scoring-workers:\n    service: ec2-auto-scaling\n    account: claims-prod\n    image:\n      hardening: CIS Level 1',
    },
  },
  'compute/hosts-patched': {
    bad: {
      says: 'The operating system of `licence-server` is patched when somebody does it by hand.',
      yaml: 'components:\n  licence-server:\n    service: ec2\n    account: claims-prod\n    agents:\n      ssm:\n        patching: manual',
    },
    good: {
      says: 'The operating system of `scoring-workers` is patched weekly.',
      yaml: 'components:\n  scoring-workers:\n    service: ec2-auto-scaling\n    account: claims-prod\n    agents:\n      ssm:\n        patching: weekly',
    },
  },
  'compute/image-source-trusted': {
    bad: {
      says: '`legacy-importer` starts from a public image.',
      yaml: 'components:\n  legacy-importer:\n    service: ec2\n    account: claims-prod\n    image:\n      source: public',
    },
    good: {
      says: 'The image of `scoring-workers` comes from `own-pipeline`.',
      yaml: 'components:\n  scoring-workers:\n    service: ec2-auto-scaling\n    account: claims-prod\n    image:\n      source: own-pipeline',
    },
  },
  'compute/images-unchangeable': {
    bad: {
      says: 'Tags of images in `team-images` can be moved to another image.',
      yaml: 'components:\n  team-images:\n    service: ecr\n    account: cicd\n    image:\n      immutable-tags: false',
    },
    good: {
      says: 'Tags in `images` cannot be moved and its images are scanned.',
      yaml: 'components:\n  images:\n    service: ecr\n    account: cicd\n    image:\n      immutable-tags: true\n      scanned: true',
    },
  },
  'compute/isolated-reaches-services': {
    bad: {
      says: '`scorer` in isolated subnets uses `sqs` and `ssm`, for which `main` states no endpoint.',
      yaml: 'components:\n  scorer:\n    service: lambda\n    network: main\n    subnets: [data-a]',
    },
    good: {
      says: '`main` has an endpoint for each AWS service that `rotator` uses.',
      yaml: 'components:\n  rotator:\n    service: lambda\n    network: main\n    subnets: [data-a]',
    },
  },
  'compute/metadata-v2-required': {
    bad: {
      says: '`legacy-importer` answers the first version of the metadata service.',
      yaml: 'components:\n  legacy-importer:\n    service: ec2\n    account: claims-prod\n    imds: v1-allowed',
    },
    good: {
      says: 'A guardrail of `ledger-prod` requires the second version of the metadata service.',
      yaml: 'accounts:\n  ledger-prod:\n    id: "222233334444"\n    guardrails: [require-imdsv2]\ncomponents:\n  ledger-host: { service: ec2, account: ledger-prod }',
    },
  },
  'compute/models-isolated': {
    bad: {
      says: 'Containers of `open-scores` reach the network.',
      yaml: 'components:\n  open-scores: { service: sagemaker, account: prod, uses: [endpoints], stores: [applicant], network-isolation: false }',
    },
    good: {
      says: 'Containers of `scores` reach no network.',
      yaml: 'components:\n  scores: { service: sagemaker, account: prod, uses: [endpoints], stores: [applicant], network-isolation: true }',
    },
  },
  'compute/nitro-for-secrets': {
    bad: {
      says: '`legacy-importer` handles sensitive data on `m4`, a family from before the Nitro System.',
      yaml: 'components:\n  legacy-importer:\n    service: ec2\n    account: claims-prod\n    stores: [claim-record]\n    instance-type: m4.xlarge',
    },
    good: {
      says: 'The family of `m7g.large`, on which `scoring-workers` runs, is none from before the Nitro System.',
      yaml: 'components:\n  scoring-workers:\n    service: ec2-auto-scaling\n    account: claims-prod\n    stores: [claim-record]\n    instance-type: m7g.large',
    },
  },
  'compute/no-standing-key-pair': {
    bad: {
      says: '`shop` has an SSH key pair although people enter it by Session Manager.',
      yaml: 'components:\n  shop: { service: ec2, account: prod, agents: { ssm: { session-access: true } }, ssh-key-pair: true }',
    },
    good: {
      says: '`new` has no SSH key pair.',
      yaml: 'components:\n  new: { service: ec2-auto-scaling, account: prod, ssh-key-pair: false }',
    },
  },
  'compute/notebooks-without-root': {
    bad: {
      says: 'Users are root in the notebooks of `open-bench`.',
      yaml: 'components:\n  open-bench: { service: sagemaker, account: prod, uses: [notebooks], root-access: true }',
    },
    good: {
      says: 'Nobody is root in the notebooks of `workbench`.',
      yaml: 'components:\n  workbench: { service: sagemaker, account: prod, uses: [notebooks, training], root-access: false }',
    },
  },
  'compute/pods-have-own-roles': {
    bad: {
      says: 'Pods of `reports` have the role of their node.',
      yaml: 'components:\n  reports:\n    service: eks\n    account: claims-prod\n    pod-identity: node-role',
    },
    good: {
      says: 'Each service account of `scoring` has a role of its own.',
      yaml: 'components:\n  scoring:\n    service: eks\n    account: claims-prod\n    pod-identity: per-service-account',
    },
  },
  'compute/runtime-watched': {
    bad: {
      says: 'Nothing watches what runs on `workers`: it has no endpoint protection and Runtime Monitoring is off.',
      yaml: 'components:\n  workers: { service: ec2-auto-scaling, account: prod }\naudit:\n  guardduty:\n    runtime-monitoring: false',
    },
    good: {
      says: '`ledger-workers` has endpoint protection that a named team watches.',
      yaml: 'components:\n  ledger-workers:\n    service: ec2-auto-scaling\n    account: ledger-prod\n    agents:\n      endpoint-protection:\n        product: Example Sensor\n        managed-by: security-operations',
    },
  },
  'compute/sessions-recorded': {
    bad: {
      says: 'Sessions on `licence-server` are not recorded.',
      yaml: 'components:\n  licence-server:\n    service: ec2\n    account: claims-prod\n    agents:\n      ssm:\n        session-access: true\n        session-logging: false',
    },
    good: {
      says: 'Sessions on `scoring-workers` are recorded.',
      yaml: 'components:\n  scoring-workers:\n    service: ec2-auto-scaling\n    account: claims-prod\n    agents:\n      ssm:\n        session-access: true\n        session-logging: true',
    },
  },
  'compute/tenancy-stated': {
    bad: {
      says: '`batch-host` handles the regulated `card-number` and does not state its tenancy.',
      yaml: 'components:\n  batch-host:\n    service: ec2\n    account: claims-prod\n    stores: [card-number]',
    },
    good: {
      says: '`payment-workers` handles the regulated `card-number` on `shared-hardware`.',
      yaml: 'components:\n  payment-workers:\n    service: ec2-auto-scaling\n    account: claims-prod\n    stores: [card-number, brochure]\n    tenancy: shared-hardware',
    },
  },
  'compute/volumes-encrypted-by-default': {
    bad: {
      says: 'New volumes in `ledger-prod` are encrypted only when their creator says so.',
      yaml: 'accounts:\n  ledger-prod:\n    id: "222233334444"\n    encryption-by-default: false',
    },
    good: {
      says: 'New volumes in `claims-prod` are encrypted whoever makes them.',
      yaml: 'accounts:\n  claims-prod:\n    id: "111122223333"\n    encryption-by-default: true',
    },
  },
  'data/bucket-access-lists-off': {
    bad: {
      says: '`inbox` keeps access lists on (`object-writer`).',
      yaml: 'components:\n  inbox: { service: s3, account: prod, object-ownership: object-writer }',
    },
    good: {
      says: '`outbox` says nothing; new buckets have access lists off by default since 2023-04.',
      yaml: 'components:\n  outbox: { service: s3, account: prod }',
    },
  },
  'data/bucket-not-public': {
    bad: {
      says: '`reviews` switches Block Public Access off.',
      yaml: 'components:\n  reviews: { service: s3, account: prod, block-public-access: false, stores: [master] }',
    },
    good: {
      says: 'The account of `archive` blocks public access for every bucket.',
      yaml: 'accounts:\n  guarded: { id: "222233334444", purpose: workload, block-public-storage: true }\ncomponents:\n  archive: { service: s3, account: guarded, block-public-access: false, stores: [master] }',
    },
  },
  'data/bucket-tls-only': {
    bad: {
      says: '`letters` accepts requests without TLS.',
      yaml: 'components:\n  letters: { service: s3, account: prod, tls-only: false, stores: [claim] }',
    },
    good: {
      says: '`documents` refuses requests without TLS.',
      yaml: 'components:\n  documents: { service: s3, account: prod, tls-only: true, stores: [claim] }',
    },
  },
  'data/bucket-versioning': {
    bad: {
      says: '`letters` keeps no versions of its objects.',
      yaml: 'components:\n  letters: { service: s3, account: prod, versioning: false, stores: [claim] }',
    },
    good: {
      says: '`documents` keeps versions.',
      yaml: 'components:\n  documents: { service: s3, account: prod, versioning: true, stores: [claim] }',
    },
  },
  'data/clients-authenticated': {
    bad: {
      says: '`carts` lets every client in that reaches it.',
      yaml: 'components:\n  carts: { service: memorydb, account: prod, authentication: none }',
    },
    good: {
      says: '`sessions` knows its clients by `iam`.',
      yaml: 'components:\n  sessions: { service: elasticache, account: prod, authentication: iam }',
    },
  },
  'data/customer-key': {
    bad: {
      says: '`scans` encrypts the restricted `chart` with an aws-managed key that only AWS can control.',
      yaml: 'components:\n  scans: { service: s3, account: prod, stores: [chart], encryption: { managed: aws-managed } }',
    },
    good: {
      says: '`charts` encrypts `chart` with the customer key `charts-key`.',
      yaml: 'components:\n  charts: { service: aurora-postgresql, account: prod, stores: [chart], encryption: { key: charts-key } }',
    },
  },
  'data/deletion-protected': {
    bad: {
      says: '`carts` can be deleted by one call.',
      yaml: 'components:\n  carts: { service: dynamodb, account: prod, deletion-protection: false }',
    },
    good: {
      says: '`orders` refuses to be deleted.',
      yaml: 'components:\n  orders: { service: rds-mysql, account: prod, deletion-protection: true }',
    },
  },
  'data/encrypted-at-rest': {
    bad: {
      says: '`legacy-orders` (Amazon RDS for MySQL) stores its data without encryption.',
      yaml: 'components:\n  legacy-orders: { service: rds-mysql, account: prod, stores: [order], encryption: { managed: none } }',
    },
    good: {
      says: 'The account of `sealed-worker` encrypts every new volume.',
      yaml: 'accounts:\n  sealed-account:\n    id: "222233334444"\n    encryption-by-default: true\ncomponents:\n  sealed-worker: { service: ec2, account: sealed-account, stores: [order] }',
    },
  },
  'data/encrypted-in-transit': {
    bad: {
      says: '`old-db` accepts `keep` without TLS.',
      yaml: 'components:\n  old-db: { service: rds-mysql, account: prod, tls-only: false }\nflows:\n  keep: { from: scorer, to: old-db, carries: [claim], protocol: mysql }',
    },
    good: {
      says: '`submit` is encrypted with TLS 1.2 or newer.',
      yaml: 'components:\n  api: { service: api-gateway, account: prod, minimum-tls: "1.2" }\nflows:\n  submit: { from: broker, to: api, carries: [claim], protocol: https }',
    },
  },
  'data/evidence-locked': {
    bad: {
      says: 'Object Lock in `postings` is in governance mode, which some may lift.',
      yaml: 'components:\n  postings: { service: s3, account: prod, stores: [posting], object-lock: { mode: governance } }',
    },
    good: {
      says: 'Nobody can delete from `audit-logs` before its time.',
      yaml: 'components:\n  audit-logs: { service: s3, account: log-archive, object-lock: { mode: compliance, retention: 365d } }',
    },
  },
  'data/forward-secrecy': {
    bad: {
      says: '`withdraw` lets key exchanges without forward secrecy through.',
      yaml: 'flows:\n  withdraw: { from: broker, to: api, carries: [claim], tls: { minimum: "1.2", forward-secrecy: false } }',
    },
    good: {
      says: '`submit` uses TLS 1.3, whose key exchange is always ephemeral.',
      yaml: 'flows:\n  submit: { from: broker, to: api, carries: [claim], tls: { minimum: "1.3" } }',
    },
  },
  'data/impact-stated': {
    bad: {
      says: '`claim-photo` does not say how bad a loss of its confidentiality, integrity and availability would be.',
      yaml: 'data:\n  claim-photo:\n    classification: internal',
    },
    good: {
      says: '`claim-record` has a graded impact for all three properties.',
      yaml: 'data:\n  claim-record:\n    classification: confidential\n    impact: { confidentiality: high, integrity: high, availability: moderate }',
    },
  },
  'data/model-guarded': {
    bad: {
      says: 'No guardrail stands before `writer`.',
      yaml: 'components:\n  writer: { service: bedrock, account: prod, guardrail: none }',
    },
    good: {
      says: 'No call reaches `advisor` without a guardrail.',
      yaml: 'components:\n  advisor: { service: bedrock, account: prod, guardrail: enforced }',
    },
  },
  'data/personal-data-ends': {
    bad: {
      says: '`broker-profile` is personal and says neither how long it is kept nor how it is erased.',
      yaml: 'data:\n  broker-profile:\n    classification: confidential\n    personal: true',
    },
    good: {
      says: '`claim` is kept for `2555d` and has a way to be erased.',
      yaml: 'data:\n  claim:\n    classification: confidential\n    personal: true\n    retention: 2555d\n    erasure: The key of the claim is destroyed, which reaches backups and replicas.',
    },
  },
  'data/post-quantum': {
    bad: {
      says: '`correct` carries `genome`, secret for ten years or more, without a post-quantum key exchange.',
      yaml: 'flows:\n  correct: { from: laboratory, to: api, carries: [genome], tls: { minimum: "1.3", post-quantum: false } }',
    },
    good: {
      says: '`deposit` protects `genome` with a post-quantum key exchange.',
      yaml: 'flows:\n  deposit: { from: laboratory, to: api, carries: [genome], tls: { minimum: "1.3", post-quantum: true } }',
    },
  },
  'data/presigned-expiry': {
    bad: {
      says: 'Presigned links to `letters` work for `7d`.',
      yaml: 'components:\n  letters: { service: s3, account: prod, stores: [claim], presigned-urls: { expiry: 7d } }',
    },
    good: {
      says: 'Presigned links to `documents` stop working after `15m`.',
      yaml: 'components:\n  documents: { service: s3, account: prod, stores: [claim], presigned-urls: { expiry: 15m } }',
    },
  },
  'data/presigned-upload-limited': {
    bad: {
      says: 'Uploads to `letters` by presigned link have no size limit.',
      yaml: 'components:\n  letters: { service: s3, account: prod, presigned-urls: { operations: [get, put], size-limit: false } }',
    },
    good: {
      says: 'Uploads to `documents` by presigned link have a size limit.',
      yaml: 'components:\n  documents: { service: s3, account: prod, presigned-urls: { operations: [put], size-limit: true } }',
    },
  },
  'data/replication-deletions': {
    bad: {
      says: 'Deletions in `letters` hide the object in its copy in `vault` too.',
      yaml: 'components:\n  letters:\n    service: s3\n    account: prod\n    replication: { to-account: vault, to-region: eu-central-1, delete-markers: true }',
    },
    good: {
      says: 'Deletions in `documents` do not reach its copy.',
      yaml: 'components:\n  documents:\n    service: s3\n    account: prod\n    replication: { to-account: vault, to-region: eu-central-1, delete-markers: false }',
    },
  },
  'data/replication-versioned': {
    bad: {
      says: 'The copy of `letters` keeps no versions.',
      yaml: 'components:\n  letters:\n    service: s3\n    account: prod\n    versioning: true\n    replication: { to-region: eu-central-1, destination-versioning: false }',
    },
    good: {
      says: '`documents` and its copy keep versions.',
      yaml: 'components:\n  documents:\n    service: s3\n    account: prod\n    versioning: true\n    replication: { to-region: eu-central-1, destination-versioning: true }',
    },
  },
  'data/residency-kept': {
    bad: {
      says: '`note` may be in `eu-west-1` only, but is in `us-east-1` and `us-west-2`: `notes`, the replica of `notes`.',
      yaml: 'components:\n  notes: { service: s3, account: us, region: us-east-1, stores: [note], replication: { to-region: us-west-2 } }\ndata:\n  note:\n    classification: internal\n    residency: [eu-west-1]',
    },
    good: {
      says: '`letter` stays in `eu-west-1` and `eu-central-1` wherever the design states a Region.',
      yaml: 'data:\n  letter:\n    classification: confidential\n    residency: [eu-west-1, eu-central-1]',
    },
  },
  'data/resource-policy-closed': {
    bad: {
      says: 'The policy of `prices` lets anyone in.',
      yaml: 'components:\n  prices: { service: sns, account: prod, policy: anyone }',
    },
    good: {
      says: 'The policy of `orders` names its principals.',
      yaml: 'components:\n  orders: { service: sqs, account: prod, policy: named-principals }',
    },
  },
  'data/search-by-right': {
    bad: {
      says: 'Whoever reads `open-tickets` reads all of it.',
      yaml: 'components:\n  open-tickets: { service: opensearch, account: prod, stores: [ticket], fine-grained-access: none }',
    },
    good: {
      says: '`tickets` gives rights by `row`.',
      yaml: 'components:\n  tickets: { service: opensearch, account: prod, stores: [ticket], fine-grained-access: row }',
    },
  },
  'data/sensitive-data-searched': {
    bad: {
      says: '`documents` holds sensitive data, and nothing looks for it elsewhere.',
      yaml: 'audit:\n  macie: false',
    },
    good: { says: 'Macie looks for sensitive data in `documents`.', yaml: 'audit:\n  macie: true' },
  },
  'data/stores-named': {
    bad: {
      says: '`scratch` (Amazon S3) does not say which data rests in it.',
      yaml: 'components:\n  scratch: { service: s3, account: prod }',
    },
    good: {
      says: '`documents` holds `contract`.',
      yaml: 'components:\n  documents: { service: s3, account: prod, stores: [contract] }',
    },
  },
  'data/stores-refuse-plain': {
    bad: {
      says: '`lone-db` takes connections without TLS.',
      yaml: 'components:\n  lone-db: { service: rds-mysql, account: prod, stores: [claim], tls-only: false }',
    },
    good: {
      says: '`claims-db` refuses connections without TLS.',
      yaml: 'components:\n  claims-db: { service: aurora-postgresql, account: prod, stores: [claim], tls-only: true }',
    },
  },
  'data/uploads-scanned': {
    bad: {
      says: '`letters` takes files by presigned link that nothing scans.',
      yaml: 'components:\n  letters: { service: s3, account: prod, malware-scan: false, presigned-urls: { operations: [put] } }',
    },
    good: {
      says: '`documents` has files by presigned link scanned.',
      yaml: 'components:\n  documents: { service: s3, account: prod, malware-scan: true, presigned-urls: { operations: [put] } }',
    },
  },
  'edge/api-throttled': {
    bad: {
      says: 'One client of `shared-api` may use all of its 500 requests a second.',
      yaml: 'components:\n  shared-api:\n    service: api-gateway\n    account: claims-prod\n    throttle: { rate: 500, burst: 1000, per-client: false }',
    },
    good: {
      says: '`broker-api` lets in 500 requests a second.',
      yaml: 'components:\n  broker-api:\n    service: api-gateway\n    account: claims-prod\n    throttle:\n      rate: 500\n      burst: 1000',
    },
  },
  'edge/api-timeout-fits': {
    bad: {
      says: '`over-light-api` is to wait `31s`, and the limit of 30s cannot be raised for an API of type `http`.',
      yaml: 'components:\n  over-light-api:\n    service: api-gateway\n    account: claims-prod\n    api-type: http\n    timeout: 31s',
    },
    good: {
      says: 'Calls of `broker-api` take at most `10s`.',
      yaml: 'components:\n  broker-api:\n    service: api-gateway\n    account: claims-prod\n    timeout: 10s',
    },
  },
  'edge/body-inspected': {
    bad: {
      says: '`orders` takes 1024 KB, and `lax` lets pass what is beyond the 16 KB that it inspects.',
      yaml: 'components:\n  orders: { service: api-gateway, account: prod, waf: lax, body-limit: 1024 }\nedge:\n  web-acls:\n    lax: { scope: regional, default: allow, rules: [managed-common], body-inspection: 16, oversize: continue }\n    strict: { scope: regional, default: allow, rules: [managed-common], oversize: block }\n    wide: { scope: regional, default: allow, rules: [managed-common], body-inspection: 64, oversize: continue }\n    silent: { scope: regional, default: allow, rules: [managed-common] }\n    usual: { scope: regional, default: allow, rules: [managed-common], oversize: continue }\n    longer: { scope: regional, default: allow, rules: [managed-common], oversize: continue }\n    behind: { scope: regional, default: allow, rules: [managed-common], body-inspection: 64, oversize: continue }',
    },
    good: {
      says: '`strict` blocks what is longer than it inspects.',
      yaml: 'components:\n  letters: { service: api-gateway, account: prod, waf: strict, body-limit: 1024 }\nedge:\n  web-acls:\n    lax: { scope: regional, default: allow, rules: [managed-common], body-inspection: 16, oversize: continue }\n    strict: { scope: regional, default: allow, rules: [managed-common], oversize: block }\n    wide: { scope: regional, default: allow, rules: [managed-common], body-inspection: 64, oversize: continue }\n    silent: { scope: regional, default: allow, rules: [managed-common] }\n    usual: { scope: regional, default: allow, rules: [managed-common], oversize: continue }\n    longer: { scope: regional, default: allow, rules: [managed-common], oversize: continue }\n    behind: { scope: regional, default: allow, rules: [managed-common], body-inspection: 64, oversize: continue }',
    },
  },
  'edge/cache-private': {
    bad: {
      says: 'The cache of `list-api` does not tell one caller from another.',
      yaml: 'components:\n  list-api:\n    service: api-gateway\n    account: claims-prod\n    authorizer: brokers\n    cache:\n      key-includes-identity: false',
    },
    good: {
      says: 'The cache of `broker-api` keeps callers apart.',
      yaml: 'components:\n  broker-api:\n    service: api-gateway\n    account: claims-prod\n    authorizer: brokers\n    cache:\n      ttl: 300s\n      encrypted: true\n      key-includes-identity: true',
    },
  },
  'edge/certificate-renews': {
    bad: {
      says: '`partner-site` is validated by e-mail, so its renewal waits for somebody to answer.',
      yaml: 'edge:\n  certificates:\n    partner-site:\n      issuer: acm\n      validation: email',
    },
    good: {
      says: '`public-site` is validated by DNS and renews by itself.',
      yaml: 'edge:\n  certificates:\n    public-site:\n      issuer: acm\n      validation: dns',
    },
  },
  'edge/clients-back-off': {
    bad: {
      says: 'Clients of `device-api` repeat a request at once when they get 429.',
      yaml: 'components:\n  device-api:\n    service: api-gateway\n    account: claims-prod\n    throttle: { rate: 500 }\n    client-retries: immediate',
    },
    good: {
      says: 'Clients of `broker-api` wait with jitter before they try again.',
      yaml: 'components:\n  broker-api:\n    service: api-gateway\n    account: claims-prod\n    throttle: { rate: 500 }\n    client-retries: backoff-with-jitter',
    },
  },
  'edge/distribution-certificate-region': {
    bad: {
      says: '`old-front` needs a certificate of `us-east-1`, and `site-regional` is in `eu-west-1`.',
      yaml: 'components:\n  old-front:\n    service: cloudfront\n    account: claims-prod\n    certificate: site-regional\nedge:\n  certificates:\n    site-global: { issuer: acm, region: us-east-1 }\n    site-regional: { issuer: acm, region: eu-west-1 }\n    sketched: { issuer: acm }',
    },
    good: {
      says: '`front` uses a certificate of `us-east-1`.',
      yaml: 'components:\n  front:\n    service: cloudfront\n    account: claims-prod\n    certificate: site-global\nedge:\n  certificates:\n    site-global: { issuer: acm, region: us-east-1 }\n    site-regional: { issuer: acm, region: eu-west-1 }\n    sketched: { issuer: acm }',
    },
  },
  'edge/domain-kept': {
    bad: {
      says: '`campaign` expires unless somebody renews it.',
      yaml: 'edge:\n  domains:\n    campaign:\n      name: claims-spring.example\n      transfer-lock: true\n      auto-renew: false',
    },
    good: {
      says: '`site` is locked and renews by itself.',
      yaml: 'edge:\n  domains:\n    site:\n      name: claims.example.com\n      transfer-lock: true\n      auto-renew: true',
    },
  },
  'edge/exported-key-kept': {
    bad: {
      says: 'The private key of `old-appliance` leaves ACM, and nobody is said to keep it.',
      yaml: 'edge:\n  certificates:\n    public-site:\n      issuer: acm\n      exported: false\n    mail-relay:\n      issuer: acm\n      exported: true\n      private-key-custody: Secrets Manager, read by the relay only\n    old-appliance:\n      issuer: acm\n      exported: true',
    },
    good: {
      says: 'The private key of `public-site` stays in ACM.',
      yaml: 'edge:\n  certificates:\n    public-site:\n      issuer: acm\n      exported: false\n    mail-relay:\n      issuer: acm\n      exported: true\n      private-key-custody: Secrets Manager, read by the relay only\n    old-appliance:\n      issuer: acm\n      exported: true',
    },
  },
  'edge/no-bare-address': {
    bad: {
      says: '`ftp-server` has an address of its own on the internet.',
      yaml: 'components:\n  ftp-server:\n    service: ec2\n    account: claims-prod\n    public-address: true',
    },
    good: {
      says: '`scoring-workers` has no address on the internet.',
      yaml: 'components:\n  scoring-workers:\n    service: ec2-auto-scaling\n    account: claims-prod\n    public-address: false',
    },
  },
  'edge/origin-closed': {
    bad: {
      says: 'The origins of `old-front` answer everyone, not only the distribution.',
      yaml: 'components:\n  old-front:\n    service: cloudfront\n    account: claims-prod\n    origin-access: none',
    },
    good: {
      says: 'The origins of `front` answer only the distribution (`vpc-origin`).',
      yaml: 'components:\n  front:\n    service: cloudfront\n    account: claims-prod\n    origin-access: vpc-origin',
    },
  },
  'edge/peak-fits-throttle': {
    bad: {
      says: '`orders` lets in 500 requests a second and expects 700.',
      yaml: 'components:\n  orders: { service: api-gateway, account: prod, throttle: { rate: 500 } }\nflows:\n  buy: { from: buyer, to: orders, peak: 400 }\n  ask: { from: buyer, to: orders, peak: 300 }',
    },
    good: {
      says: '`search` lets in 900 requests a second and expects 900.',
      yaml: 'components:\n  search: { service: api-gateway, account: prod, throttle: { rate: 900 } }\nflows:\n  find: { from: buyer, to: search, peak: 900 }',
    },
  },
  'edge/requests-validated': {
    bad: {
      says: '`partner-api` lets requests of any form through.',
      yaml: 'components:\n  partner-api: { service: api-gateway, account: prod, api-type: rest, request-validation: false }',
    },
    good: {
      says: '`broker-api` refuses requests that do not fit its schema.',
      yaml: 'components:\n  broker-api: { service: api-gateway, account: prod, api-type: rest, request-validation: true }',
    },
  },
  'edge/shield-ready': {
    bad: {
      says: 'Shield Advanced is used, and its response team may not act in the account.',
      yaml: 'edge:\n  shield:\n    tier: advanced\n    response-team-access: false\n    health-checks: false',
    },
    good: {
      says: 'The design relies on Shield Advanced.',
      yaml: 'edge:\n  shield:\n    tier: advanced\n    response-team-access: false\n    health-checks: false',
    },
  },
  'edge/tls-floor': {
    bad: {
      says: '`early-site` lets in TLS 1.1.',
      yaml: 'components:\n  early-site:\n    service: load-balancer\n    account: claims-prod\n    scheme: internet-facing\n    minimum-tls: "1.1"',
    },
    good: {
      says: '`broker-api` lets in TLS 1.2 or newer.',
      yaml: 'components:\n  broker-api:\n    service: api-gateway\n    account: claims-prod\n    minimum-tls: "1.2"',
    },
  },
  'edge/waf-before-endpoints': {
    bad: {
      says: '`partner-api` is an API of type `http`, which takes no web ACL, and no distribution with one stands before it.',
      yaml: 'components:\n  partner-api:\n    service: api-gateway\n    account: claims-prod\n    api-type: http',
    },
    good: {
      says: 'The web ACL `public-web` stands before `front`.',
      yaml: 'components:\n  front:\n    service: cloudfront\n    account: claims-prod\n    waf: public-web\n    origins: [broker-api]\n    origin-access: signed-header',
    },
  },
  'edge/waf-enforces': {
    bad: {
      says: 'Every rule of `partner-web` only counts.',
      yaml: 'edge:\n  web-acls:\n    public-web:\n      rules: [managed-common, rate-limit-2000]\n    partner-web:\n      rules: [managed-common, rate-limit-2000]\n      counting: [managed-common, rate-limit-2000]\n    sketched: { counting: [managed-sql] }\n    assessor-web:\n      rules: [managed-common, managed-sql, rate-limit-2000]\n      counting: [managed-sql]',
    },
    good: {
      says: '`public-web` names no rule that only counts.',
      yaml: 'edge:\n  web-acls:\n    public-web:\n      rules: [managed-common, rate-limit-2000]\n    partner-web:\n      rules: [managed-common, rate-limit-2000]\n      counting: [managed-common, rate-limit-2000]\n    sketched: { counting: [managed-sql] }\n    assessor-web:\n      rules: [managed-common, managed-sql, rate-limit-2000]\n      counting: [managed-sql]',
    },
  },
  'edge/waf-limits-rate': {
    bad: {
      says: 'No rule of `partner-web` limits how often a client may ask.',
      yaml: 'edge:\n  web-acls:\n    partner-web:\n      scope: regional\n      rules: [managed-common, managed-sql]',
    },
    good: {
      says: '`public-web` limits how often a client may ask.',
      yaml: 'edge:\n  web-acls:\n    public-web:\n      scope: regional\n      rules: [managed-common, rate-limit-2000]',
    },
  },
  'edge/waf-logged': {
    bad: {
      says: '`partner-web` does not log what it saw.',
      yaml: 'edge:\n  web-acls:\n    public-web:\n      logging: true\n    partner-web:\n      logging: false\n    sketched:\n      scope: regional',
    },
    good: {
      says: '`public-web` logs what it saw.',
      yaml: 'edge:\n  web-acls:\n    public-web:\n      logging: true\n    partner-web:\n      logging: false\n    sketched:\n      scope: regional',
    },
  },
  'edge/waf-not-classic': {
    bad: {
      says: '`old-site` is of AWS WAF Classic, whose support ended on 30 September 2025.',
      yaml: 'edge:\n  web-acls:\n    public-web:\n      version: v2\n    plain: { rules: [managed-common] }\n    old-site:\n      version: classic',
    },
    good: {
      says: '`public-web` is of the current generation of AWS WAF.',
      yaml: 'edge:\n  web-acls:\n    public-web:\n      version: v2\n    plain: { rules: [managed-common] }\n    old-site:\n      version: classic',
    },
  },
  'edge/waf-scope-fits': {
    bad: {
      says: '`broker-api` needs a web ACL of scope `regional`, and `at-the-edge` has `cloudfront`.',
      yaml: 'components:\n  broker-api:\n    service: api-gateway\n    account: claims-prod\n    waf: at-the-edge\nedge:\n  web-acls:\n    at-the-edge: { scope: cloudfront }\n    in-the-region: { scope: regional }\n    sketched: { rules: [managed-common] }',
    },
    good: {
      says: 'The web ACL `at-the-edge` has the scope that `front` needs.',
      yaml: 'components:\n  front:\n    service: cloudfront\n    account: claims-prod\n    waf: at-the-edge\nedge:\n  web-acls:\n    at-the-edge: { scope: cloudfront }\n    in-the-region: { scope: regional }\n    sketched: { rules: [managed-common] }',
    },
  },
  'events/decided': {
    bad: {
      says: 'Whether `document-deleted` is used is undecided.',
      yaml: 'events:\n  document-deleted: { source: documents, event: object-deleted, decision: undecided }',
    },
    good: {
      says: '`document-uploaded` is used by `scorer`.',
      yaml: 'events:\n  document-uploaded: { source: documents, event: object-created, targets: [scorer] }',
    },
  },
  'events/delivery-fits': {
    bad: {
      says: '`uploaded-bus` is a notification of `documents`, and S3 sends none to `bus`.',
      yaml: 'events:\n  uploaded-bus: { source: documents, event: object-created, via: s3-notification, targets: [bus] }',
    },
    good: {
      says: '`documents` sends `object-created` by `s3-notification`.',
      yaml: 'events:\n  uploaded-told: { source: documents, event: object-created, via: s3-notification, targets: [told] }',
    },
  },
  'events/doubles-refused': {
    bad: {
      says: '`hand-over` changes `payment` once more if it arrives twice.',
      yaml: 'flows:\n  hand-over: { from: intake, to: booking, carries: [payment, visit], protocol: aws-api, asynchronous: true, deduplicated: false }',
    },
    good: {
      says: '`book` takes effect once.',
      yaml: 'flows:\n  book: { from: payments, to: booking, carries: [payment], protocol: aws-api, deduplicated: true }',
    },
  },
  'events/failed-messages-kept': {
    bad: {
      says: '`outgoing` does not say where messages go that cannot be handled.',
      yaml: 'components:\n  outgoing: { service: sqs, account: prod }',
    },
    good: {
      says: '`failed` keeps what fails in `incoming`.',
      yaml: 'components:\n  incoming: { service: sqs, account: prod, dead-letter: failed }',
    },
  },
  'events/hooks-considered': {
    bad: {
      says: '`letters` can announce objects created, deleted, archived and restored, and the design names no event of it.',
      yaml: 'components:\n  letters: { service: s3, account: prod, stores: [claim] }',
    },
    good: {
      says: 'The design names `archived` of `documents`.',
      yaml: 'components:\n  documents: { service: s3, account: prod, stores: [claim] }\nevents:\n  archived: { source: documents, event: lifecycle-transition, decision: not-used }',
    },
  },
  'events/idempotent': {
    bad: {
      says: 'Getting `tagged` twice does harm at `mailer`.',
      yaml: 'events:\n  tagged: { source: documents, event: object-tagged, targets: [mailer], idempotent: false }',
    },
    good: {
      says: '`scorer` may get `uploaded` twice.',
      yaml: 'events:\n  uploaded: { source: documents, event: object-created, targets: [scorer], idempotent: true }',
    },
  },
  'events/stream-failures-bounded': {
    bad: {
      says: '`splitter` gives up whole batches of `readings` for one bad record.',
      yaml: 'components:\n  splitter: { service: lambda, account: prod, retries: 5, bisect-on-error: false, dead-letter: refused }',
    },
    good: {
      says: '`biller` gives up a bad record of `readings` after 5 retries and keeps it.',
      yaml: 'components:\n  biller: { service: lambda, account: prod, retries: 5, bisect-on-error: true, dead-letter: refused }',
    },
  },
  'events/undelivered-kept': {
    bad: {
      says: '`deleted` does not say where its events go when `scorer` cannot take them.',
      yaml: 'events:\n  deleted: { source: documents, event: object-deleted, targets: [scorer, indexer] }',
    },
    good: {
      says: 'The targets of `tagged` keep what they cannot handle.',
      yaml: 'components:\n  indexer:\n    service: lambda\n    account: prod\n    dead-letter: failed\nevents:\n  tagged: { source: documents, event: object-tagged, targets: [indexer] }',
    },
  },
  'events/unused-reasoned': {
    bad: {
      says: '`document-deleted` is not used and does not say why.',
      yaml: 'events:\n  document-deleted: { source: documents, event: object-deleted, decision: not-used }',
    },
    good: {
      says: '`document-archived` says why it is not used.',
      yaml: 'events:\n  document-archived: { source: documents, event: lifecycle-transition, decision: not-used, because: No consumer yet }',
    },
  },
  'events/value-stated': {
    bad: {
      says: '`document-tagged` is used and does not say what the business gets from it.',
      yaml: 'events:\n  document-tagged: { source: documents, event: object-tagged, targets: [scorer] }',
    },
    good: {
      says: '`document-uploaded` says what the business gets from it.',
      yaml: 'events:\n  document-uploaded: { source: documents, event: object-created, targets: [scorer], value: Scored in a minute }',
    },
  },
  'identity/access-analyzed': {
    bad: {
      says: 'Nothing reports access that nobody uses.',
      yaml: 'audit:\n  access-analyzer:\n    external-access: true\n    unused-access: false',
    },
    good: {
      says: 'IAM Access Analyzer reports what outsiders can reach.',
      yaml: 'audit:\n  access-analyzer:\n    external-access: true\n    unused-access: false',
    },
  },
  'identity/agent-tools-bounded': {
    bad: {
      says: "`refunds` changes things without anybody's approval.",
      yaml: 'components:\n  refunds: { service: bedrock, account: prod, tools: change }',
    },
    good: {
      says: 'A person approves what `returns` changes.',
      yaml: 'components:\n  returns: { service: bedrock, account: prod, tools: change-approved }',
    },
  },
  'identity/authorizer-agrees': {
    bad: {
      says: '`clerk` signs in at `staff`, but `api` checks tokens of `customers`.',
      yaml: 'components:\n  api: { service: api-gateway, account: prod, authorizer: customers }\nflows:\n  correct: { from: clerk, to: api, authentication: { by: staff } }',
    },
    good: {
      says: '`api` checks the tokens of `customers`, where `customer` signs in.',
      yaml: 'components:\n  api: { service: api-gateway, account: prod, authorizer: customers }\nflows:\n  order: { from: customer, to: api, authentication: { by: customers } }',
    },
  },
  'identity/customer-mfa': {
    bad: {
      says: '`readers` asks for a password alone.',
      yaml: 'identities:\n  readers: { kind: cognito-user-pool, mfa: none }',
    },
    good: {
      says: '`customers` asks everybody for a second factor.',
      yaml: 'identities:\n  customers: { kind: cognito-user-pool, mfa: required }',
    },
  },
  'identity/devices-bounded': {
    bad: {
      says: 'Each device of `meters` may use the topics of all.',
      yaml: 'components:\n  meters: { service: iot-core, account: prod, device-identity: certificate-per-device, device-policy: wildcard }',
    },
    good: {
      says: 'Each device of `scales` reaches its own topics only, by `certificate-per-device`.',
      yaml: 'components:\n  scales: { service: iot-core, account: prod, device-identity: certificate-per-device, device-policy: per-device }',
    },
  },
  'identity/flows-authenticated': {
    bad: {
      says: '`customer` calls `partner-api` in `track` without proving who it is.',
      yaml: 'flows:\n  track: { from: customer, to: partner-api, carries: [order], authentication: { method: none } }',
    },
    good: {
      says: '`pages` answers `front` alone (`origin-access-control`).',
      yaml: 'components:\n  front:\n    service: cloudfront\n    account: prod\n    origins: [pages]\n    origin-access: origin-access-control\nflows:\n  fetch: { from: front, to: pages, carries: [order] }',
    },
  },
  'identity/flows-authorized': {
    bad: {
      says: 'Nothing decides what `customer` may do in `cancel`.',
      yaml: 'flows:\n  cancel: { from: customer, to: api, carries: [order], authorization: { model: none } }',
    },
    good: {
      says: 'The policy of `hub` gives each device its own topics.',
      yaml: 'components:\n  hub:\n    service: iot-core\n    device-policy: per-device\nflows:\n  report: { from: truck, to: hub, protocol: mqtt }',
    },
  },
  'identity/models-called-by-role': {
    bad: {
      says: '`ask-with-key` calls `advisor` with an API key.',
      yaml: 'flows:\n  ask-with-key:\n    from: shop\n    to: advisor\n    authentication:\n      method: api-key',
    },
    good: {
      says: '`ask-with-role` calls `advisor` without an API key.',
      yaml: 'flows:\n  ask-with-role:\n    from: shop\n    to: advisor\n    authentication:\n      method: iam',
    },
  },
  'identity/non-repudiation': {
    bad: {
      says: '`refund` rests on a verified identity, but several share `counter`.',
      yaml: 'identities:\n  counter: { kind: iam-user, shared: true }\nflows:\n  refund:\n    from: clerk\n    to: api\n    carries: [payment]\n    authentication: { by: counter }\n    accounting: { non-repudiation: verified-identity }',
    },
    good: {
      says: '`payer` cannot deny `pay`, which rests on `write-once-log`.',
      yaml: 'flows:\n  pay:\n    from: payer\n    to: api\n    carries: [payment]\n    accounting: { log: payment-log, non-repudiation: write-once-log }',
    },
  },
  'identity/not-shared': {
    bad: {
      says: 'Several share `night-shift`.',
      yaml: 'identities:\n  night-shift: { kind: iam-user, shared: true }',
    },
    good: {
      says: '`clerks` stands for one only.',
      yaml: 'identities:\n  clerks: { kind: identity-center, shared: false }',
    },
  },
  'identity/outside-builds-powerless': {
    bad: {
      says: 'What outsiders propose is built in `open-build` with its credentials.',
      yaml: 'components:\n  open-build:\n    service: codebuild\n    outside-builds: with-credentials',
    },
    good: {
      says: 'No proposal of an outsider starts `release-build`.',
      yaml: 'components:\n  release-build:\n    service: codebuild\n    outside-builds: none',
    },
  },
  'identity/people-least-privilege': {
    bad: {
      says: '`operators` may do anything, all the time.',
      yaml: 'identities:\n  operators: { kind: iam-role, permissions: administrator }',
    },
    good: {
      says: '`developers` may do what its task needs.',
      yaml: 'identities:\n  developers: { kind: identity-center, permissions: least-privilege }',
    },
  },
  'identity/permissions-reviewed': {
    bad: {
      says: 'The permissions of `operators` were last compared with their use on 2024-01-15, 1043 days ago.',
      yaml: 'identities:\n  operators: { kind: iam-role, reviewed: 2024-01-15 }',
    },
    good: {
      says: 'The permissions of `developers` were compared with their use on 2026-06-30.',
      yaml: 'identities:\n  developers: { kind: identity-center, reviewed: 2026-06-30 }',
    },
  },
  'identity/pipeline-bounded': {
    bad: {
      says: 'Nothing caps what the role of `deploy` can be given.',
      yaml: 'components:\n  deploy: { service: codepipeline, account: prod, role: { permissions-boundary: false } }',
    },
    good: {
      says: 'A permissions boundary caps the role of `build`.',
      yaml: 'components:\n  build: { service: codebuild, account: prod, role: { permissions-boundary: true } }',
    },
  },
  'identity/roles-least-privilege': {
    bad: {
      says: 'The role of `pricing` has wildcards.',
      yaml: 'components:\n  pricing: { service: lambda, account: prod, role: { permissions: broad } }',
    },
    good: {
      says: 'The role of `checkout` names its actions and resources.',
      yaml: 'components:\n  checkout: { service: lambda, account: prod, role: { permissions: least-privilege } }',
    },
  },
  'identity/session-length': {
    bad: {
      says: 'A session at `printers` lasts `43201s`.',
      yaml: 'identities:\n  printers: { kind: corporate-idp, session: 43201s }',
    },
    good: {
      says: 'A session at `staff` ends after `8h`.',
      yaml: 'identities:\n  staff: { kind: identity-center, session: 8h }',
    },
  },
  'identity/sign-in-guarded': {
    bad: {
      says: '`members` reports stolen passwords and odd sign-ins but lets them in.',
      yaml: 'identities:\n  members: { kind: cognito-user-pool, threat-protection: audit }',
    },
    good: {
      says: '`customers` stops stolen passwords and odd sign-ins.',
      yaml: 'identities:\n  customers: { kind: cognito-user-pool, threat-protection: enforced }',
    },
  },
  'identity/sign-up-decided': {
    bad: {
      says: '`agents` is for `reseller` and lets anybody make an account.',
      yaml: 'identities:\n  agents: { kind: cognito-user-pool, self-sign-up: true, subjects: [reseller] }',
    },
    good: {
      says: '`customers` lets anybody make an account, by decision.',
      yaml: 'identities:\n  customers: { kind: cognito-user-pool, self-sign-up: true, subjects: [customer] }',
    },
  },
  'identity/temporary-credentials': {
    bad: {
      says: '`deployer` is an IAM user, whose credentials do not expire.',
      yaml: 'identities:\n  deployer:\n    kind: iam-user',
    },
    good: {
      says: '`staff` gives temporary credentials.',
      yaml: 'identities:\n  staff:\n    kind: identity-center',
    },
  },
  'identity/workforce-mfa': {
    bad: {
      says: '`legacy-idp` requires a second factor that a fake sign-in page can pass on.',
      yaml: 'identities:\n  legacy-idp: { kind: corporate-idp, mfa: required, subjects: [operator] }',
    },
    good: {
      says: 'Staff sign in at `staff` with a phishing-resistant factor.',
      yaml: 'identities:\n  staff: { kind: identity-center, mfa: phishing-resistant, subjects: [assessor, operator] }',
    },
  },
  'keys/aws-managed-not-shared': {
    bad: {
      says: '`documents` is replicated to `reporting`, but is under an AWS managed key.',
      yaml: 'components:\n  documents: { service: s3, account: prod, encryption: { key: s3-default }, replication: { to-account: reporting } }',
    },
    good: {
      says: '`tariffs` is under an AWS managed key and stays in its account.',
      yaml: 'components:\n  tariffs: { service: s3, account: prod, encryption: { managed: aws-managed } }',
    },
  },
  'keys/cluster-named': {
    bad: {
      says: '`claims` does not say which CloudHSM cluster holds it.',
      yaml: 'keys:\n  claims: { kind: kms-custom-key-store }',
    },
    good: { says: '`seals` lives in `hsms`.', yaml: 'keys:\n  seals: { kind: cloudhsm, cluster: hsms }' },
  },
  'keys/custody-reason': {
    bad: {
      says: '`claims` is a `kms-custom-key-store` key for a reason that KMS meets too: "FIPS 140-2 level 3 is required".',
      yaml: 'keys:\n  claims:\n    kind: kms-custom-key-store\n    reason: FIPS 140-2 level 3 is required.',
    },
    good: {
      says: '`seals` says why it is a `cloudhsm` key.',
      yaml: 'keys:\n  seals:\n    kind: cloudhsm\n    reason: "The notary application speaks PKCS #11 only."',
    },
  },
  'keys/deletion-window': {
    bad: {
      says: '`letters` is gone `7d` after somebody schedules its deletion.',
      yaml: 'keys:\n  letters: { kind: kms, deletion-window: 7d }',
    },
    good: {
      says: '`claims` says nothing; KMS waits 30 days by default before it deletes a key.',
      yaml: 'keys:\n  claims: { kind: kms }',
    },
  },
  'keys/duties-separated': {
    bad: {
      says: '`scorer` both manages and uses `letters`.',
      yaml: 'keys:\n  letters: { kind: kms, administrators: [key-admins, scorer], users: [scorer] }',
    },
    good: {
      says: '`claims` is managed by `key-admins` and used by others.',
      yaml: 'keys:\n  claims: { kind: kms, administrators: [key-admins], users: [scorer] }',
    },
  },
  'keys/hsm-client-supported': {
    bad: {
      says: 'What speaks to `chest` uses client 5.8.0, whose support has ended.',
      yaml: 'components:\n  chest: { service: cloudhsm, account: prod, activated: true, client-version: "5.8.0" }',
    },
    good: {
      says: '`vault` is activated and used by client 5.16.1.',
      yaml: 'components:\n  vault: { service: cloudhsm, account: prod, activated: true, client-version: "5.16.1" }',
    },
  },
  'keys/hsm-two-zones': {
    bad: {
      says: '`single` has one HSM.',
      yaml: 'components:\n  single: { service: cloudhsm, account: prod, network: main, subnets: [hsm-a], nodes: 1 }',
    },
    good: {
      says: '`hsms` has 2 HSMs in 2 zones.',
      yaml: 'components:\n  hsms: { service: cloudhsm, account: prod, network: main, subnets: [hsm-a, hsm-b], nodes: 2 }',
    },
  },
  'keys/hsm-users-apart': {
    bad: {
      says: 'Somebody holds an administrator of `safe` and a crypto user.',
      yaml: 'components:\n  safe:\n    service: cloudhsm\n    account: prod\n    hsm-users:\n      keeper: { kind: admin, held-by: [Security, Operations] }\n      signer: { kind: crypto-user, held-by: [Operations] }',
    },
    good: {
      says: 'Administrators and crypto users of `vault` are held by different holders.',
      yaml: 'components:\n  vault:\n    service: cloudhsm\n    account: prod\n    hsm-users:\n      keeper: { kind: admin, held-by: [Security] }\n      signer: { kind: crypto-user, held-by: [signing-service] }',
    },
  },
  'keys/imported-material-kept': {
    bad: {
      says: 'The material of `seals` expires on 2026-12-10, in 17 days.',
      yaml: 'keys:\n  seals: { kind: kms-external-material, expires: 2026-12-10, offline-copy: { place: Bank vault, custodians: Two officers, tested: 2026-05-04 } }',
    },
    good: {
      says: 'The material of `claims` is kept at Bank vault and its return was rehearsed on 2026-05-04.',
      yaml: 'keys:\n  claims:\n    kind: kms-external-material\n    offline-copy: { place: Bank vault, custodians: Two officers, tested: 2026-05-04 }',
    },
  },
  'keys/in-use': {
    bad: {
      says: 'Nothing in the design says what `letters` is for.',
      yaml: 'keys:\n  letters: { kind: kms }',
    },
    good: { says: '`claims` serves `documents`.', yaml: 'keys:\n  claims: { kind: kms }' },
  },
  'keys/multi-region-possible': {
    bad: {
      says: '`hsm` is planned for several Regions, which a `cloudhsm` key cannot be in.',
      yaml: 'keys:\n  hsm: { kind: cloudhsm, multi-region: true }',
    },
    good: {
      says: '`claims` can have replicas in other Regions.',
      yaml: 'keys:\n  claims: { kind: kms, multi-region: true }',
    },
  },
  'keys/no-needless-rotation-code': {
    bad: {
      says: '`rotate-keys` rotates `letters`, which KMS can do by itself.',
      yaml: 'keys:\n  letters: { kind: kms, rotation: { every: 365d, by: rotate-keys } }',
    },
    good: {
      says: 'No component is needed to rotate `claims`.',
      yaml: 'keys:\n  claims: { kind: kms, rotation: { every: 365d, by: automatic } }',
    },
  },
  'keys/policy-closed': {
    bad: {
      says: 'The policy of `letters`, which protects `claim`, leaves it to every IAM policy of the account who decrypts.',
      yaml: 'keys:\n  letters: { kind: kms, policy: account }',
    },
    good: {
      says: 'The policy of `claims` names its principals.',
      yaml: 'keys:\n  claims: { kind: kms, policy: named-principals }',
    },
  },
  'keys/region-agrees': {
    bad: {
      says: '`notes-key` is in `eu-west-1` and cannot encrypt `notes` in `eu-central-1`.',
      yaml: 'components:\n  notes: { service: s3, account: one-region, region: eu-central-1, encryption: { key: notes-key } }\nkeys:\n  notes-key: { kind: kms, account: one-region }',
    },
    good: {
      says: '`forms-key` is in `eu-west-1`, as is all that it encrypts.',
      yaml: 'keys:\n  forms-key: { kind: kms, account: one-region }',
    },
  },
  'keys/revocation-stated': {
    bad: {
      says: '`letters` does not say how its use is stopped when it is abused.',
      yaml: 'keys:\n  letters: { kind: kms }',
    },
    good: {
      says: '`claims` has a procedure that stops its use.',
      yaml: 'keys:\n  claims: { kind: kms, revocation: { procedure: Disable the key and page its owner, within: 15m } }',
    },
  },
  'keys/rotation-machinery': {
    bad: {
      says: '`outside` is to rotate `far` and stands outside `vault`, where `hsm` holds it.',
      yaml: 'components:\n  outside: { service: lambda, account: prod }\nkeys:\n  far:\n    kind: cloudhsm\n    account: prod\n    cluster: hsm\n    rotation: { every: 1095d, by: outside }\n    administrators: [outside]\n    users: [ceremony]',
    },
    good: {
      says: '`ceremony` (AWS Lambda) can rotate `signing`.',
      yaml: 'keys:\n  signing:\n    kind: cloudhsm\n    account: prod\n    cluster: hsm\n    rotation: { every: 1095d, by: ceremony }\n    administrators: [outside]\n    users: [ceremony]',
    },
  },
  'keys/rotation-possible': {
    bad: {
      says: '`letters` is to rotate automatically, which KMS does not do because its material was imported.',
      yaml: 'keys:\n  letters: { kind: kms-external-material, rotation: { every: 365d, by: automatic } }',
    },
    good: {
      says: 'KMS rotates `claims` by itself.',
      yaml: 'keys:\n  claims: { kind: kms, rotation: { every: 365d, by: automatic } }',
    },
  },
  'keys/rotation-stated': {
    bad: {
      says: '`letters` is to rotate every `30d`; KMS takes 90 to 2560 days.',
      yaml: 'keys:\n  letters: { kind: kms, rotation: { every: 30d, by: automatic } }',
    },
    good: {
      says: 'KMS rotates `claims` every `365d`.',
      yaml: 'keys:\n  claims: { kind: kms, rotation: { every: 365d, by: automatic } }',
    },
  },
  'keys/users-cover-use': {
    bad: {
      says: '`printer` uses `jobs`, but may not use its key `jobs-key`.',
      yaml: 'keys:\n  jobs-key: { kind: kms, users: [scorer] }',
    },
    good: {
      says: 'Everybody who uses what `heard-key` protects may use the key.',
      yaml: 'keys:\n  heard-key: { kind: kms, users: [printer] }',
    },
  },
  'logging/access-logs': {
    bad: {
      says: '`api` logs no requests.',
      yaml: 'components:\n  api: { service: api-gateway, account: prod, access-logs: false }',
    },
    good: {
      says: '`web` logs each request.',
      yaml: 'components:\n  web: { service: cloudfront, account: prod, access-logs: true }',
    },
  },
  'logging/audit-kept-a-year': {
    bad: {
      says: '`old` is kept for `90d` only.',
      yaml: 'audit:\n  trails:\n    org: { account: prod, retention: 2555d }\n    old: { account: prod, retention: 90d }',
    },
    good: {
      says: '`org` is kept for `2555d`.',
      yaml: 'audit:\n  trails:\n    org: { account: prod, retention: 2555d }\n    old: { account: prod, retention: 90d }',
    },
  },
  'logging/cluster-audited': {
    bad: {
      says: 'What is done in `reports` is not recorded.',
      yaml: 'components:\n  reports:\n    service: eks\n    account: claims-prod\n    audit-log: false',
    },
    good: {
      says: 'What is done in `scoring` is recorded.',
      yaml: 'components:\n  scoring:\n    service: eks\n    account: claims-prod\n    audit-log: true',
    },
  },
  'logging/config-records': {
    bad: {
      says: '`reporting` uses `us-east-1`, where AWS Config records nothing.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload, regions: [eu-west-1, us-east-1] }\naudit:\n  config: { recorder: all, regions: [eu-west-1] }',
    },
    good: {
      says: 'AWS Config records `prod` in `eu-west-1`.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload, regions: [eu-west-1] }\naudit:\n  config: { recorder: all, regions: [eu-west-1] }',
    },
  },
  'logging/data-events': {
    bad: {
      says: '`org` records data events, but not of `letters` with `order`.',
      yaml: 'components:\n  letters: { service: s3, account: prod, stores: [order] }\naudit:\n  trails:\n    org: { account: prod, data-events: [invoices] }',
    },
    good: {
      says: '`org` records reads and writes of `invoices`.',
      yaml: 'components:\n  invoices: { service: s3, account: prod, stores: [order] }\naudit:\n  trails:\n    org: { account: prod, data-events: [invoices] }',
    },
  },
  'logging/database-audited': {
    bad: {
      says: '`invoices` holds `order` and records nothing of who reads them.',
      yaml: 'components:\n  invoices: { service: rds-mysql, account: prod, stores: [order], audit-log: false }',
    },
    good: {
      says: '`orders` records who did what in it.',
      yaml: 'components:\n  orders: { service: aurora-postgresql, account: prod, stores: [order], audit-log: true }',
    },
  },
  'logging/devices-watched': {
    bad: {
      says: 'Nobody watches the devices at `lamp-hub`.',
      yaml: 'components:\n  lamp-hub: { service: iot-core, account: prod, device-monitoring: false }',
    },
    good: {
      says: 'Behaviour and settings of devices at `meter-hub` are watched.',
      yaml: 'components:\n  meter-hub: { service: iot-core, account: prod, device-monitoring: true }',
    },
  },
  'logging/flows-accounted': {
    bad: {
      says: '`old-web` logs no requests, so `cancel` leaves no record.',
      yaml: 'components:\n  old-web: { service: load-balancer, account: prod, access-logs: false }\nflows:\n  cancel: { from: customer, to: old-web, carries: [order] }',
    },
    good: {
      says: '`web` logs each request, `browse` among them.',
      yaml: 'components:\n  web: { service: cloudfront, account: prod, access-logs: true }\nflows:\n  browse: { from: customer, to: web }',
    },
  },
  'logging/guardduty-protects-what-is-used': {
    bad: {
      says: 'The design uses `lambda`, whose activity GuardDuty does not read.',
      yaml: 'audit:\n  guardduty:\n    accounts: [all]\n    protects: [s3, rds]',
    },
    good: {
      says: 'GuardDuty reads the activity of `s3` and `rds`, which the design uses.',
      yaml: 'audit:\n  guardduty:\n    accounts: [all]\n    protects: [s3, rds]',
    },
  },
  'logging/guardduty-watches': {
    bad: {
      says: 'GuardDuty does not watch `reporting`.',
      yaml: 'accounts:\n  reporting: { id: "222233334444", purpose: workload }\naudit:\n  guardduty: { accounts: [prod] }',
    },
    good: {
      says: 'GuardDuty watches `prod`.',
      yaml: 'accounts:\n  prod: { id: "111122223333", purpose: workload }\naudit:\n  guardduty: { accounts: [prod] }',
    },
  },
  'logging/host-log-agent': {
    bad: {
      says: '`batch-host` does not say what ships its logs off the host.',
      yaml: 'components:\n  batch-host: { service: ec2, account: prod }',
    },
    good: {
      says: 'The CloudWatch agent ships the logs of `web`.',
      yaml: 'components:\n  web: { service: ec2-auto-scaling, account: prod, agents: { cloudwatch: { log-retention: 90d } } }',
    },
  },
  'logging/log-expiry': {
    bad: {
      says: '`fulfilment` does not say when its logs are dropped; by default they never are.',
      yaml: 'components:\n  fulfilment: { service: step-functions, account: prod }',
    },
    good: {
      says: 'Logs of `checkout` are dropped after `90d`.',
      yaml: 'components:\n  checkout: { service: lambda, account: prod, log-retention: 90d }',
    },
  },
  'logging/model-invocations': {
    bad: {
      says: 'Invocations through `writer` are not logged.',
      yaml: 'components:\n  writer: { service: bedrock, account: prod, access-logs: false }',
    },
    good: {
      says: 'Invocations through `advisor` are logged.',
      yaml: 'components:\n  advisor: { service: bedrock, account: prod, access-logs: true }',
    },
  },
  'logging/personal-data-masked': {
    bad: {
      says: '`order-requests` shows personal data that `orders` handles.',
      yaml: 'audit:\n  logs:\n    order-requests:\n      of: orders\n      masks-personal-data: false\n    order-steps:\n      of: orders\n      masks-personal-data: true\n    order-errors:\n      of: orders\n    price-requests:\n      of: prices',
    },
    good: {
      says: '`order-steps` shows no personal data.',
      yaml: 'audit:\n  logs:\n    order-requests:\n      of: orders\n      masks-personal-data: false\n    order-steps:\n      of: orders\n      masks-personal-data: true\n    order-errors:\n      of: orders\n    price-requests:\n      of: prices',
    },
  },
  'logging/security-hub-collects': {
    bad: {
      says: 'The design does not say against which standards Security Hub checks.',
      yaml: 'audit:\n  security-hub:\n    administrator: prod',
    },
    good: {
      says: '`prod` sees the findings of Security Hub.',
      yaml: 'audit:\n  security-hub:\n    administrator: prod',
    },
  },
  'logging/trail-covers-all': {
    bad: {
      says: 'No trail records every Region; `main` does not.',
      yaml: 'audit:\n  trails:\n    main:\n      account: log-archive\n      organization: true\n      multi-region: false',
    },
    good: {
      says: '`main` records every account of the organization.',
      yaml: 'audit:\n  trails:\n    main:\n      account: log-archive\n      organization: true\n      multi-region: false',
    },
  },
  'logging/trail-encrypted': {
    bad: {
      says: '`old` names no key for its log files.',
      yaml: 'audit:\n  trails:\n    org: { account: log-archive, key: log-key }\n    old: { account: log-archive }',
    },
    good: {
      says: 'Reading log files of `org` needs the key `log-key`.',
      yaml: 'audit:\n  trails:\n    org: { account: log-archive, key: log-key }\n    old: { account: log-archive }',
    },
  },
  'logging/trail-kept-apart': {
    bad: {
      says: '`old` is kept in `prod`, a workload account.',
      yaml: 'audit:\n  trails:\n    org: { account: log-archive }\n    old: { account: prod }\n    near: { account: watch }\n    odd: { account: other }\n    test: { organization: true }',
    },
    good: {
      says: '`org` is kept in `log-archive`, apart from workloads.',
      yaml: 'audit:\n  trails:\n    org: { account: log-archive }\n    old: { account: prod }\n    near: { account: watch }\n    odd: { account: other }\n    test: { organization: true }',
    },
  },
  'logging/trail-locked': {
    bad: {
      says: 'Log files of `old` can be deleted.',
      yaml: 'audit:\n  trails:\n    org: { account: prod, object-lock: true }\n    old: { account: prod, object-lock: false }\n    test: { account: prod }',
    },
    good: {
      says: 'Nobody can delete log files of `org` before their time.',
      yaml: 'audit:\n  trails:\n    org: { account: prod, object-lock: true }\n    old: { account: prod, object-lock: false }\n    test: { account: prod }',
    },
  },
  'logging/trail-validated': {
    bad: {
      says: 'Nothing proves that no log file of `old` was changed.',
      yaml: 'audit:\n  trails:\n    org: { account: prod, log-file-validation: true }\n    old: { account: prod, log-file-validation: false }\n    test: { account: prod }',
    },
    good: {
      says: 'Digests prove that no log file of `org` was changed.',
      yaml: 'audit:\n  trails:\n    org: { account: prod, log-file-validation: true }\n    old: { account: prod, log-file-validation: false }\n    test: { account: prod }',
    },
  },
  'logging/transit-recorded': {
    bad: {
      says: 'Nothing records what passes between `prod` and `hub` by `unseen`.',
      yaml: 'connections:\n  unseen: { from: prod, to: hub, via: transit-gateway, flow-logs: false }',
    },
    good: {
      says: 'Flow logs record what passes between `prod` and `hub` by `recorded`.',
      yaml: 'connections:\n  recorded: { from: prod, to: hub, via: transit-gateway, flow-logs: true }',
    },
  },
  'network/default-acl-restricted': {
    bad: {
      says: 'The default network ACL of `legacy` lets everything in and out.',
      yaml: 'networks:\n  legacy:\n    account: claims-prod\n    default-network-acl: allow-all',
    },
    good: {
      says: 'The default network ACL of `main` is restricted.',
      yaml: 'networks:\n  main:\n    account: claims-prod\n    default-network-acl: restricted',
    },
  },
  'network/default-network-unused': {
    bad: {
      says: 'Part of `ledger-prod` stands in its default VPC.',
      yaml: 'accounts:\n  ledger-prod:\n    id: "222233334444"\n    default-network: in-use',
    },
    good: {
      says: 'The default VPC of `claims-prod` is removed.',
      yaml: 'accounts:\n  claims-prod:\n    id: "111122223333"\n    default-network: removed',
    },
  },
  'network/default-security-group-closed': {
    bad: {
      says: 'The default security group of `legacy` keeps its open rules.',
      yaml: 'networks:\n  legacy:\n    account: claims-prod\n    default-security-group: allow-all',
    },
    good: {
      says: 'The default security group of `main` is restricted.',
      yaml: 'networks:\n  main:\n    account: claims-prod\n    default-security-group: restricted',
    },
  },
  'network/dns-queries-logged': {
    bad: {
      says: 'Name look-ups in `legacy` are not recorded.',
      yaml: 'networks:\n  legacy:\n    account: claims-prod\n    dns-query-logging: false',
    },
    good: {
      says: 'Name look-ups in `main` are recorded.',
      yaml: 'networks:\n  main:\n    account: claims-prod\n    dns-query-logging: true',
    },
  },
  'network/egress-filtered': {
    bad: {
      says: '`nat` lets `scoring` reach every address on the internet.',
      yaml: 'networks:\n  scoring:\n    egress:\n      nat:\n        kind: regional-nat-gateway\n        filtered: false',
    },
    good: {
      says: '`nat` of `main` leads only to named destinations.',
      yaml: 'networks:\n  main:\n    egress:\n      nat:\n        kind: regional-nat-gateway\n        filtered: true',
    },
  },
  'network/encryption-enforced': {
    bad: {
      says: '`old-cards` carries `card` and nothing watches that it is encrypted.',
      yaml: 'networks:\n  old-cards:\n    account: claims-prod\n    encryption-control: none',
    },
    good: {
      says: 'Traffic of `cards` that is not encrypted is reported.',
      yaml: 'networks:\n  cards:\n    account: claims-prod\n    encryption-control: monitor',
    },
  },
  'network/endpoint-in-every-zone': {
    bad: {
      says: 'The endpoint `kms` has no address in `eu-west-1b`, where components of `main` stand.',
      yaml: 'networks:\n  main:\n    endpoints:\n      kms:\n        kind: interface\n        service: kms\n        subnets: [private-a]',
    },
    good: {
      says: 'The endpoint `secretsmanager` has an address in each zone that `main` uses.',
      yaml: 'networks:\n  main:\n    endpoints:\n      secretsmanager:\n        kind: interface\n        service: secretsmanager\n        subnets: [private-a, private-b]',
    },
  },
  'network/endpoint-policy-restricted': {
    bad: {
      says: 'The endpoint `dynamodb` of `main` lets everything pass.',
      yaml: 'networks:\n  main:\n    endpoints:\n      dynamodb:\n        kind: gateway\n        service: dynamodb\n        policy: full-access',
    },
    good: {
      says: 'The endpoint `s3` of `main` lets only named principals and resources pass.',
      yaml: 'networks:\n  main:\n    endpoints:\n      s3:\n        kind: gateway\n        service: s3\n        policy: restricted',
    },
  },
  'network/flow-logs-kept': {
    bad: {
      says: 'The flow logs of `legacy` leave out accepted traffic.',
      yaml: 'networks:\n  legacy:\n    account: claims-prod\n    flow-logs:\n      to: log-archive\n      traffic: reject',
    },
    good: {
      says: 'The flow logs of `main` record all traffic and go to `log-archive`.',
      yaml: 'networks:\n  main:\n    account: claims-prod\n    flow-logs:\n      to: log-archive\n      traffic: all\n      retention: 365d',
    },
  },
  'network/gateway-endpoint-local': {
    bad: {
      says: '`stray-upload` cannot go over a gateway endpoint: `stray` stands in no stated network.',
      yaml: 'flows:\n  stray-upload:\n    from: stray\n    to: documents\n    path: gateway-endpoint',
    },
    good: {
      says: '`keep-draft` goes over a gateway endpoint of the network of `extractor`.',
      yaml: 'flows:\n  keep-draft:\n    from: extractor\n    to: drafts\n    path: gateway-endpoint',
    },
  },
  'network/leased-line-encrypted': {
    bad: {
      says: '`line-two` from `data-centre` to `claims-prod` is not encrypted.',
      yaml: 'connections:\n  line-two:\n    from: data-centre\n    to: claims-prod\n    via: direct-connect\n    encrypted: false',
    },
    good: {
      says: '`line-one` is encrypted.',
      yaml: 'connections:\n  line-one:\n    from: data-centre\n    to: claims-prod\n    via: direct-connect\n    encrypted: true',
    },
  },
  'network/load-balancer-two-zones': {
    bad: {
      says: '`back-office` has subnets only in `eu-west-1a`.',
      yaml: 'components:\n  back-office:\n    service: load-balancer\n    network: main\n    subnets: [public-a, private-a]',
    },
    good: {
      says: '`front` stands in `eu-west-1a` and `eu-west-1b`.',
      yaml: 'components:\n  front:\n    service: load-balancer\n    network: main\n    subnets: [public-a, public-b]',
    },
  },
  'network/main-route-table-local': {
    bad: {
      says: 'The main route table of `legacy` leads to the internet.',
      yaml: 'networks:\n  legacy:\n    account: claims-prod\n    default-route-table:\n      internet-route: true',
    },
    good: {
      says: 'The main route table of `main` does not lead to the internet.',
      yaml: 'networks:\n  main:\n    account: claims-prod\n    default-route-table:\n      internet-route: false',
    },
  },
  'network/nat-per-zone': {
    bad: {
      says: 'Private subnets of `main` in `eu-west-1b` reach out through a NAT gateway of another zone.',
      yaml: 'networks:\n  main:\n    account: claims-prod\n    subnets:\n      public-a: { az: eu-west-1a, tier: public }\n      private-a: { az: eu-west-1a, tier: private }\n      private-b: { az: eu-west-1b, tier: private }\n    egress:\n      # Everything in eu-west-1b goes out through eu-west-1a.\n      nat-a: { kind: nat-gateway, subnet: public-a }',
    },
    good: {
      says: 'The regional NAT gateway `nat` serves every zone of `modern`.',
      yaml: 'networks:\n  modern:\n    account: claims-prod\n    subnets:\n      private-a: { az: eu-west-1a, tier: private }\n      private-b: { az: eu-west-1b, tier: private }\n    egress:\n      nat: { kind: regional-nat-gateway }',
    },
  },
  'network/no-nat-instance': {
    bad: {
      says: '`nat-box` of `legacy` is a NAT instance.',
      yaml: 'networks:\n  legacy:\n    egress:\n      nat-box:\n        kind: nat-instance\n      hub:\n        kind: transit-gateway',
    },
    good: {
      says: '`nat` of `main` is managed by AWS.',
      yaml: 'networks:\n  main:\n    egress:\n      nat:\n        kind: regional-nat-gateway',
    },
  },
  'network/no-port-open-to-all': {
    bad: {
      says: '`database` lets every address reach ports other than 80 and 443.',
      yaml: 'networks:\n  main:\n    security-groups:\n      database:\n        ingress:\n          - from: load-balancer\n            ports: "5432"\n          - from: ::/0\n            ports: "5432"',
    },
    good: {
      says: '`load-balancer` opens at most web ports to every address.',
      yaml: 'networks:\n  main:\n    security-groups:\n      load-balancer:\n        ingress:\n          - from: 0.0.0.0/0\n            ports: "80, 443"',
    },
  },
  'network/notebooks-behind-network': {
    bad: {
      says: 'Notebooks of `open-bench` reach the internet past the network.',
      yaml: 'components:\n  open-bench: { service: sagemaker, account: prod, uses: [notebooks], direct-internet: true }',
    },
    good: {
      says: 'Notebooks of `workbench` take the ways of the network.',
      yaml: 'components:\n  workbench: { service: sagemaker, account: prod, uses: [notebooks, training], direct-internet: false }',
    },
  },
  'network/public-access-blocked': {
    bad: {
      says: '`archive` has private networks only and refuses nothing at their gateways.',
      yaml: 'accounts:\n  archive:\n    id: "222233334444"\n    block-public-networks: nothing',
    },
    good: {
      says: '`ledger` refuses the internet at its gateways.',
      yaml: 'accounts:\n  ledger:\n    id: "111122223333"\n    block-public-networks: both-directions',
    },
  },
  'network/shared-subnets-by-zone-id': {
    bad: {
      says: '`shared` is shared with `claims-prod` and names the zone of `private-a` by a name of its own account.',
      yaml: 'networks:\n  shared:\n    account: network-hub\n    shared-with: [claims-prod]\n    subnets:\n      private-a:\n        az: eu-west-1a\n        tier: private',
    },
    good: {
      says: '`shared-by-id` names its zones by id.',
      yaml: 'networks:\n  shared-by-id:\n    account: network-hub\n    shared-with: [claims-prod]\n    subnets:\n      private-one: { az: euw1-az1, tier: private }',
    },
  },
  'network/storage-by-endpoint': {
    bad: {
      says: '`batch` states no endpoint for `dynamodb`, which its components use, and they reach it by `nat`.',
      yaml: 'networks:\n  batch:\n    account: claims-prod\n    egress:\n      nat: { kind: regional-nat-gateway }',
    },
    good: {
      says: 'Components of `main` reach storage by endpoints.',
      yaml: 'networks:\n  main:\n    account: claims-prod\n    endpoints:\n      s3: { kind: gateway, service: s3, policy: restricted }',
    },
  },
  'network/stores-off-the-internet': {
    bad: {
      says: '`reports-db` stands in the public subnet `public-a`.',
      yaml: 'components:\n  reports-db:\n    service: rds-mysql\n    network: main\n    subnets: [public-a]',
    },
    good: {
      says: '`claims-db` stands in no public subnet.',
      yaml: 'components:\n  claims-db:\n    service: rds-postgresql\n    network: main\n    subnets: [data-a]',
    },
  },
  'network/tier-matches-routes': {
    bad: {
      says: '`data-a` of `main` is called isolated and has a route to an internet gateway.',
      yaml: 'networks:\n  main:\n    subnets:\n      data-a:\n        az: eu-west-1a\n        tier: isolated\n        internet-route: true',
    },
    good: {
      says: 'The routes of `public-a` of `main` fit its name.',
      yaml: 'networks:\n  main:\n    subnets:\n      public-a:\n        az: eu-west-1a\n        tier: public\n        internet-route: true',
    },
  },
  'network/transit-segmented': {
    bad: {
      says: '`test-to-hub` lets everything of `claims-test` and `network-hub` reach everything of the other.',
      yaml: 'connections:\n  test-to-hub:\n    from: claims-test\n    to: network-hub\n    via: transit-gateway\n    routes: any-to-any',
    },
    good: {
      says: '`prod-to-hub` reaches only what it needs.',
      yaml: 'connections:\n  prod-to-hub:\n    from: claims-prod\n    to: network-hub\n    via: transit-gateway\n    routes: segmented',
    },
  },
  'resilience/backups-meet-rpo': {
    bad: {
      says: 'The design promises to lose at most `15m`, and `claims-table` can be restored only to its last backup.',
      yaml: 'design:\n  recovery: { rto: 1h, rpo: 15m }\ncomponents:\n  claims-table:\n    service: dynamodb\n    account: claims-prod\n    stores: [claim-record]\n    backups:\n      point-in-time: false',
    },
    good: {
      says: '`claims-db` can be restored to a moment within `15m`.',
      yaml: 'design:\n  recovery: { rto: 1h, rpo: 15m }\ncomponents:\n  claims-db:\n    service: rds-postgresql\n    account: claims-prod\n    stores: [claim-record]\n    backups:\n      retention: 35d\n      point-in-time: true',
    },
  },
  'resilience/backups-out-of-reach': {
    bad: {
      says: 'Backups of `ledger-db` can be deleted and stand in its own account.',
      yaml: 'components:\n  ledger-db:\n    service: rds-postgresql\n    account: claims-prod\n    stores: [claim-record]\n    backups:\n      vault-lock: false\n      cross-account: false',
    },
    good: {
      says: 'Backups of `claims-db` are locked and kept in another account.',
      yaml: 'components:\n  claims-db:\n    service: rds-postgresql\n    account: claims-prod\n    stores: [claim-record]\n    backups:\n      retention: 35d\n      vault-lock: true\n      cross-account: true',
    },
  },
  'resilience/capacity-spans-zones': {
    bad: {
      says: '`claims-api` spans 2 zones and may run as few as 1.',
      yaml: 'components:\n  claims-api:\n    service: ecs\n    network: main\n    subnets: [private-a, private-b]\n    capacity:\n      min: 1',
    },
    good: {
      says: 'At least 2 of `scoring-workers` run in 2 zones.',
      yaml: 'components:\n  scoring-workers:\n    service: ec2-auto-scaling\n    network: main\n    subnets: [private-a, private-b]\n    capacity:\n      min: 2',
    },
  },
  'resilience/copies-in-second-region': {
    bad: {
      says: 'The design recovers by `pilot-light`, and backups of `ledger-db` stay in its Region.',
      yaml: 'design:\n  recovery: { rto: 4h, rpo: 1h, strategy: pilot-light }\ncomponents:\n  ledger-db:\n    service: rds-postgresql\n    account: claims-prod\n    stores: [claim-record]\n    backups:\n      cross-region: false',
    },
    good: {
      says: '`claims-db` has a copy in another Region.',
      yaml: 'design:\n  recovery: { rto: 4h, rpo: 1h, strategy: pilot-light }\ncomponents:\n  claims-db:\n    service: rds-postgresql\n    account: claims-prod\n    stores: [claim-record]\n    backups:\n      cross-region: true',
    },
  },
  'resilience/database-spans-zones': {
    bad: {
      says: '`reports-db` is deployed as `single-az`.',
      yaml: 'components:\n  reports-db:\n    service: rds-mysql\n    network: main\n    deployment: single-az',
    },
    good: {
      says: '`claims-db` is deployed as `multi-az-instance`.',
      yaml: 'components:\n  claims-db:\n    service: rds-postgresql\n    network: main\n    subnets: [data-a, data-b]\n    deployment: multi-az-instance',
    },
  },
  'resilience/failure-rehearsed': {
    bad: {
      says: 'Failures are rehearsed only every `366d`.',
      yaml: 'assurance:\n  game-days:\n    every: 366d',
    },
    good: { says: 'Failures are rehearsed every `180d`.', yaml: 'assurance:\n  game-days:\n    every: 180d' },
  },
  'resilience/objectives-stated': {
    bad: {
      says: 'The design does not state its recovery point objective.',
      yaml: 'design:\n  recovery:\n    rto: 1h',
    },
    good: {
      says: 'The design states its recovery time objective: `1h`.',
      yaml: 'design:\n  recovery:\n    rto: 1h',
    },
  },
  'resilience/quotas-watched': {
    bad: {
      says: 'Nobody watches the quotas of `ledger-prod`.',
      yaml: 'accounts:\n  ledger-prod:\n    id: "222233334444"\n    quotas-monitored: false',
    },
    good: {
      says: 'Quotas of `claims-prod` are watched.',
      yaml: 'accounts:\n  claims-prod:\n    id: "111122223333"\n    quotas-monitored: true',
    },
  },
  'resilience/restores-rehearsed': {
    bad: {
      says: 'Restoring `archive` is rehearsed only every `1000d`.',
      yaml: 'components:\n  archive:\n    service: s3\n    account: claims-prod\n    stores: [claim-record]\n    backups:\n      restore-test:\n        every: 1000d',
    },
    good: {
      says: 'Restoring `drafts` was rehearsed on 2026-10-01.',
      yaml: 'components:\n  drafts:\n    service: efs\n    account: claims-prod\n    stores: [claim-record]\n    backups:\n      restore-test:\n        last: 2026-10-01',
    },
  },
  'resilience/stores-backed-up': {
    bad: {
      says: '`reports-db` keeps no backups.',
      yaml: 'components:\n  reports-db:\n    service: rds-mysql\n    account: claims-prod\n    stores: [claim-record]\n    backups:\n      retention: 0d',
    },
    good: {
      says: '`claims-db` has backups.',
      yaml: 'components:\n  claims-db:\n    service: rds-postgresql\n    account: claims-prod\n    stores: [claim-record]\n    backups:\n      retention: 35d',
    },
  },
  'resilience/strategy-meets-rto': {
    bad: {
      says: 'The design promises to be back within `30m` by `backup-and-restore`.',
      yaml: 'design:\n  recovery:\n    rto: 30m\n    rpo: 15m\n    # Everything is rebuilt from templates and restored within half an hour?\n    strategy: backup-and-restore\n    tested: "2026-06-12"',
    },
    good: {
      says: 'Recovery was rehearsed on 2026-06-12.',
      yaml: 'design:\n  recovery:\n    rto: 30m\n    rpo: 15m\n    # Everything is rebuilt from templates and restored within half an hour?\n    strategy: backup-and-restore\n    tested: "2026-06-12"',
    },
  },
  'resilience/zones-meet-target': {
    bad: {
      says: 'The promise of `99.95%` rests on `scorer` and `claims-db`, which stand in one zone.',
      yaml: 'design:\n  availability-target: 99.95%\ncomponents:\n  scorer: { service: ecs, network: main, subnets: [private-a] }\n  claims-db: { service: rds-postgresql, network: main, subnets: [private-a, private-b], deployment: single-az }',
    },
    good: { says: 'A promise of `4h` can be kept by one zone.', yaml: 'design:\n  recovery:\n    rto: 4h' },
  },
  'secrets/access-keys-short-lived': {
    bad: {
      says: '`printer-key` is an AWS access key that lives for `365d`.',
      yaml: 'secrets:\n  printer-key: { kind: access-key, rotation: { every: 365d, by: manual } }',
    },
    good: {
      says: '`scanner-key` is an AWS access key that is replaced every `60d`.',
      yaml: 'secrets:\n  scanner-key: { kind: access-key, rotation: { every: 60d, by: manual } }',
    },
  },
  'secrets/database-login-managed': {
    bad: {
      says: 'Clients log on to `stock` with a password that Secrets Manager does not keep.',
      yaml: 'components:\n  stock: { service: rds-mysql, account: prod, authentication: password }',
    },
    good: {
      says: 'Clients log on to `orders` by `iam`.',
      yaml: 'components:\n  orders: { service: aurora-mysql, account: prod, authentication: iam }',
    },
  },
  'secrets/encrypted-store': {
    bad: {
      says: '`mail-token` is kept in a Parameter Store String, which is not encrypted with a key of its own.',
      yaml: 'secrets:\n  mail-token:\n    kind: third-party-token\n    store: ssm-string',
    },
    good: {
      says: '`payment-token` is kept encrypted in `ssm-securestring`.',
      yaml: 'secrets:\n  payment-token:\n    kind: third-party-token\n    store: ssm-securestring',
    },
  },
  'secrets/manual-rotation-reminded': {
    bad: {
      says: '`map-token` is replaced by hand and no alert watches whether that happens.',
      yaml: 'secrets:\n  map-token:\n    kind: third-party-token\n    rotation: { every: 90d, by: manual }',
    },
    good: {
      says: '`mail-token-due` asks for the replacement of `mail-token`.',
      yaml: 'secrets:\n  mail-token:\n    kind: third-party-token\n    rotation: { every: 90d, by: manual }',
    },
  },
  'secrets/proof-declared': {
    bad: {
      says: '`checkout` shows an API key to `rates`, and no secret of the design is for it: where it is kept and how it is withdrawn is not stated.',
      yaml: 'flows:\n  asks:\n    from: checkout\n    to: rates\n    authentication: { method: api-key }',
    },
    good: {
      says: '`mailer` shows an API key to `post`, which is `post-key`.',
      yaml: 'secrets:\n  post-key: { kind: third-party-token, for: post, read-by: [mailer] }\nflows:\n  posts:\n    from: mailer\n    to: post\n    authentication: { method: api-key }',
    },
  },
  'secrets/readers-stated': {
    bad: {
      says: '`map-token` does not say who reads it.',
      yaml: 'secrets:\n  map-token: { kind: third-party-token }',
    },
    good: {
      says: '`mail-token` is read by `mailer`.',
      yaml: 'secrets:\n  mail-token: { kind: third-party-token, read-by: [mailer] }',
    },
  },
  'secrets/revocation-stated': {
    bad: {
      says: '`map-token` can be made useless and does not say within what time.',
      yaml: 'secrets:\n  map-token: { kind: third-party-token, revocation: { procedure: Runbook RB-13 } }',
    },
    good: {
      says: '`mail-token` can be made useless within `1h`.',
      yaml: 'secrets:\n  mail-token: { kind: third-party-token, revocation: { procedure: Runbook RB-12, within: 1h } }',
    },
  },
  'secrets/rotation-machinery': {
    bad: {
      says: '`tax-token` is to rotate by itself, but `ssm-securestring` does not rotate anything.',
      yaml: 'secrets:\n  tax-token: { kind: third-party-token, store: ssm-securestring, rotation: { every: 90d, by: automatic } }',
    },
    good: {
      says: '`jobs` (AWS Glue) rotates `jobs-token`.',
      yaml: 'secrets:\n  jobs-token: { kind: third-party-token, store: secrets-manager, rotation: { every: 90d, by: jobs } }',
    },
  },
  'secrets/rotation-permitted': {
    bad: {
      says: '`rotate-tokens` turns over `tax-token` and is not among its readers.',
      yaml: 'secrets:\n  tax-token:\n    kind: third-party-token\n    store: secrets-manager\n    read-by: [mailer]\n    rotation: { every: 90d, by: rotate-tokens }',
    },
    good: {
      says: '`rotate-tokens` may read `mail-token`.',
      yaml: 'secrets:\n  mail-token:\n    kind: third-party-token\n    store: secrets-manager\n    read-by: [mailer, rotate-tokens]\n    rotation: { every: 90d, by: rotate-tokens }',
    },
  },
  'secrets/rotation-reaches': {
    bad: {
      says: '`rotate-inside` has neither an endpoint for `secretsmanager`, where `orders-password` is kept, nor a way out.',
      yaml: 'components:\n  rotate-inside: { service: lambda, account: prod, network: main, subnets: [data-a] }\nsecrets:\n  orders-password:\n    kind: database-password\n    for: orders-db\n    store: secrets-manager\n    rotation: { every: 30d, by: rotate-inside }',
    },
    good: {
      says: '`rotate-reports` reaches both ends of the rotation of `reports-password`.',
      yaml: 'secrets:\n  reports-password:\n    kind: database-password\n    for: reports-db\n    store: secrets-manager\n    rotation: { every: 30d, by: rotate-reports }',
    },
  },
  'secrets/rotation-started': {
    bad: {
      says: 'No schedule starts `rotate-tokens`, which turns over `tax-token`.',
      yaml: 'secrets:\n  tax-token: { kind: third-party-token, store: ssm-securestring, rotation: { every: 90d, by: rotate-tokens } }',
    },
    good: {
      says: 'Secrets Manager starts it every 90d.',
      yaml: 'secrets:\n  mail-token: { kind: third-party-token, store: secrets-manager, rotation: { every: 90d, by: rotate-tokens } }',
    },
  },
  'secrets/rotation-stated': {
    bad: {
      says: '`mail-token` is replaced only every `730d`.',
      yaml: 'secrets:\n  mail-token: { kind: third-party-token, rotation: { every: 730d, by: manual } }',
    },
    good: {
      says: '`orders-password` is replaced every `30d` by `managed`.',
      yaml: 'secrets:\n  orders-password: { kind: database-password, rotation: { every: 30d, by: managed } }',
    },
  },
  'tenancy/isolation-stated': {
    bad: {
      says: 'Tenants share `invoices` and nothing says what keeps them apart in it.',
      yaml: 'components:\n  invoices: { service: s3, account: prod, stores: [order] }',
    },
    good: {
      says: 'Tenants are kept apart in `orders`: Row-level security on reseller_id.',
      yaml: 'components:\n  orders: { service: aurora-postgresql, account: prod, stores: [order] }\ntenancy:\n  isolation:\n    orders: { model: pooled, by: Row-level security on reseller_id }\n    archives: { model: siloed }\n    carts: { model: pooled, tested: true }',
    },
  },
  'tenancy/isolation-tested': {
    bad: {
      says: 'The isolation in `carts` is not tested.',
      yaml: 'tenancy:\n  isolation:\n    orders: { model: pooled, tested: 2026-09-01 }\n    carts: { model: pooled, tested: false }\n    invoices: { model: pooled }\n    archives: { model: siloed }',
    },
    good: {
      says: 'The isolation in `orders` was tested on 2026-09-01.',
      yaml: 'tenancy:\n  isolation:\n    orders: { model: pooled, tested: 2026-09-01 }\n    carts: { model: pooled, tested: false }\n    invoices: { model: pooled }\n    archives: { model: siloed }',
    },
  },
  'tenancy/model-agrees': {
    bad: {
      says: 'The design is `siloed`, but tenants share `carts` (`pooled`).',
      yaml: 'tenancy:\n  model: siloed\n  isolation:\n    orders: { model: siloed }\n    carts: { model: pooled }',
    },
    good: {
      says: '`orders` is `siloed` in a design that is `siloed`.',
      yaml: 'tenancy:\n  model: siloed\n  isolation:\n    orders: { model: siloed }\n    carts: { model: pooled }',
    },
  },
  'tenancy/model-stated': {
    bad: {
      says: 'The design is under `PCI DSS` and does not say why its tenants share it.',
      yaml: 'tenancy:\n  model: pooled\n  tenants: Resellers',
    },
    good: { says: 'The tenancy model is `pooled`.', yaml: 'tenancy:\n  model: pooled' },
  },
  'tenancy/noisy-neighbour': {
    bad: {
      says: 'Nothing keeps one tenant from using up `orders`.',
      yaml: 'tenancy:\n  isolation:\n    api: { model: pooled, noisy-neighbour: A usage plan for each reseller }\n    orders: { model: pooled, noisy-neighbour: none }\n    stock: { model: pooled, noisy-neighbour: " none " }\n    carts: { model: pooled }',
    },
    good: {
      says: 'One tenant cannot use up `api`: A usage plan for each reseller.',
      yaml: 'tenancy:\n  isolation:\n    api: { model: pooled, noisy-neighbour: A usage plan for each reseller }\n    orders: { model: pooled, noisy-neighbour: none }\n    stock: { model: pooled, noisy-neighbour: " none " }\n    carts: { model: pooled }',
    },
  },
  'tenancy/retrieval-filtered': {
    bad: {
      says: '`help` retrieves from `articles` whatever is nearest, of any tenant.',
      yaml: 'components:\n  help: { service: bedrock, account: prod, retrieves-from: [articles], tenant-filter: false }',
    },
    good: {
      says: 'What `writer` retrieves from `articles` is held to the tenant who asks.',
      yaml: 'components:\n  writer: { service: bedrock, account: prod, retrieves-from: [articles], tenant-filter: true }',
    },
  },
  'tenancy/tenant-verified': {
    bad: {
      says: '`download` goes past `edge-api`, where the tenant of a request is verified.',
      yaml: 'flows:\n  download: { from: reseller, to: exports, carries: [order] }',
    },
    good: {
      says: 'The tenant of `order` is verified at `edge-api`.',
      yaml: 'flows:\n  order: { from: reseller, to: edge-api, carries: [order] }',
    },
  },
};
