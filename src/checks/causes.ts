/**
 * One thing that is missing and leaves several checks without an answer: readers see it once, with everything that it
 * leaves open, and mend it in one place.
 */

/** A cause, by which checks ask and where what is missing would stand. */
export interface Cause {
  /** The checks that ask for it; questions of two or more of them become one. */
  readonly checks: readonly string[];
  /** Whether the place, a dotted path, is where it would stand. */
  readonly at: RegExp;
  /** What a sound design states: "Alerts cover …". */
  readonly expects: string;
  readonly rationale: string;
  readonly remedy: string;
}

/** Every cause, in the order of the document. */
export const causes: readonly Cause[] = [
  {
    checks: [
      'accounts/break-glass-rehearsed',
      'accounts/changed-by-pipelines',
      'accounts/contacts-registered',
      'accounts/guardrails-cover-audit',
      'accounts/placed-in-organization',
      'accounts/public-copies-denied',
      'accounts/root-user-kept',
      'network/default-network-unused',
      'resilience/quotas-watched',
    ],
    at: /^accounts\.[^.]+\.[^.]+/,
    expects: 'each account has its place, its guardrails and its way in for emergencies',
    rationale:
      'Where an account stands in the organization, what is impossible in it, who holds its root user and how it is changed ' +
      'decides what a break-in into any part of it is worth. The platform team knows the answers, and nobody wrote them down.',
    remedy:
      'Write `ou`, `guardrails`, `root`, `break-glass`, `contacts`, `changed-by`, `default-network` and `quotas-monitored` on the account.',
  },
  {
    checks: [
      'network/default-acl-restricted',
      'network/default-security-group-closed',
      'network/dns-queries-logged',
      'network/flow-logs-kept',
      'network/main-route-table-local',
    ],
    at: /^networks\.[^.]+\.[^.]+/,
    expects: 'what comes with each network is closed, and its traffic is recorded',
    rationale:
      'A network comes with a route table, a network ACL and a security group that everything gets which nobody placed. ' +
      'Flow logs and recorded look-ups are what is left to read after a break-in.',
    remedy:
      'Write `default-route-table`, `default-network-acl`, `default-security-group`, `flow-logs` and `dns-query-logging` on the network.',
  },
  {
    checks: [
      'compute/hosts-patched',
      'compute/runtime-watched',
      'logging/host-log-agent',
      'logging/log-expiry',
    ],
    at: /^components\.[^.]+\.agents(?:\.|$)/,
    expects: 'agents patch, watch and ship the logs of each host',
    rationale:
      'What keeps a host patched, what watches the code on it and what brings its logs away before an intruder or a ' +
      'shrinking group removes them are agents that the image has to bring.',
    remedy:
      'Write `agents: { ssm: { patching: weekly }, cloudwatch: { log-retention: 365d }, endpoint-protection: { … } }` on the host.',
  },
  {
    checks: [
      'data/sensitive-data-searched',
      'identity/access-analyzed',
      'logging/config-records',
      'logging/guardduty-watches',
      'logging/security-hub-collects',
    ],
    at: /^audit(?:\.|$)/,
    expects: 'the services that watch every account are on',
    rationale:
      'Config records what changed, GuardDuty notices intruders, Access Analyzer and Macie find what lies open, Security ' +
      'Hub brings it together. Without them an account is looked at only when somebody remembers to.',
    remedy:
      'Write `audit: { config: …, guardduty: …, security-hub: …, access-analyzer: …, macie: … }`; the platform team often has them on already.',
  },
  {
    checks: [
      'alerts/backup-failure',
      'alerts/certificate-expiry',
      'alerts/cost-anomaly',
      'alerts/failed-rotation',
      'alerts/guardduty-finding',
      'alerts/iam-change',
      'alerts/key-deletion',
      'alerts/public-exposure',
      'alerts/root-sign-in',
      'alerts/trail-change',
      'alerts/unauthorized-calls',
    ],
    at: /^alerts$/,
    expects: 'somebody is told of what must not happen unnoticed in an account',
    rationale:
      'Sign-ins of root, changed trails, deleted keys and findings of GuardDuty are the first and often the only signs of ' +
      'a break-in. One alert on the findings of Security Hub can cover most of them.',
    remedy:
      'Add alerts whose `covers` names these concerns, with `notify` and a `runbook`; one alert may cover several.',
  },
];
