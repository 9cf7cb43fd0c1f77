/** What shows on AWS that something hostile, or something bad, happens: findings, events and metrics by name. */
import { serviceEventList } from './service-events.ts';
import type { Source } from './source.ts';
import {
  analyzerFindings,
  findingTypes,
  identityCalls,
  recommendedAlarms,
  serviceEvents,
  trailEvents,
} from './sources/detection.ts';
import { notFound } from './sources/hooks.ts';

/** Something that AWS reports, and the way on which somebody can be told of it. */
export interface Signal {
  /** `guardduty`: a finding. `event`: an event for a rule. `metric`: a metric for an alarm. `analyzer`, `config`: a finding of these. */
  readonly by: 'guardduty' | 'event' | 'metric' | 'analyzer' | 'config';
  /** The exact name: of the finding type, of the event or API call, or of the metric. */
  readonly name: string;
  readonly source: Source;
}

/** By a short name that threats use. */
const SIGNALS = {
  'root-used': ['guardduty', 'Policy:IAMUser/RootCredentialUsage'],
  'odd-sign-in': ['guardduty', 'UnauthorizedAccess:IAMUser/ConsoleLoginSuccess.B'],
  'odd-first-access': ['guardduty', 'InitialAccess:IAMUser/AnomalousBehavior'],
  'credentials-taken-out': [
    'guardduty',
    'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS',
  ],
  'rights-raised': ['guardduty', 'PrivilegeEscalation:IAMUser/AnomalousBehavior'],
  'foothold-kept': ['guardduty', 'Persistence:IAMUser/AnomalousBehavior'],
  'odd-exfiltration': ['guardduty', 'Exfiltration:IAMUser/AnomalousBehavior'],
  'odd-destruction': ['guardduty', 'Impact:IAMUser/AnomalousBehavior'],
  'trail-switched-off': ['guardduty', 'Stealth:IAMUser/CloudTrailLoggingDisabled'],
  'bucket-made-public': ['guardduty', 'Policy:S3/BucketAnonymousAccessGranted'],
  'objects-taken': ['guardduty', 'Exfiltration:S3/AnomalousBehavior'],
  'objects-deleted': ['guardduty', 'Impact:S3/AnomalousBehavior.Delete'],
  'objects-written': ['guardduty', 'Impact:S3/AnomalousBehavior.Write'],
  'hostile-object': ['guardduty', 'Object:S3/MaliciousFile'],
  'login-guessed': ['guardduty', 'UnauthorizedAccess:EC2/SSHBruteForce'],
  'port-probed': ['guardduty', 'Recon:EC2/PortProbeUnprotectedPort'],
  'ports-scanned': ['guardduty', 'Recon:EC2/Portscan'],
  'names-as-channel': ['guardduty', 'Trojan:EC2/DNSDataExfiltration'],
  'function-drops-data': ['guardduty', 'Trojan:Lambda/DropPoint'],
  'odd-database-login': ['guardduty', 'CredentialAccess:RDS/AnomalousBehavior.SuccessfulLogin'],
  'strange-program': ['guardduty', 'Execution:Runtime/NewBinaryExecuted'],
  'hostile-file-run': ['guardduty', 'Execution:EC2/MaliciousFile'],
  'anonymous-in-cluster': ['guardduty', 'Discovery:Kubernetes/SuccessfulAnonymousAccess'],
  'cluster-rights-raised': [
    'guardduty',
    'PrivilegeEscalation:Kubernetes/AnomalousBehavior.RoleBindingCreated',
  ],
  'privileged-container': [
    'guardduty',
    'PrivilegeEscalation:Kubernetes/AnomalousBehavior.WorkloadDeployed!PrivilegedContainer',
  ],
  'miner-domain': ['guardduty', 'Impact:EC2/BitcoinDomainRequest.Reputation'],
  'access-from-outside': ['analyzer', 'external access'],
  'access-unused': ['analyzer', 'unused access'],
  'rule-broken': ['config', 'Config Rules Compliance Change'],
  'iam-changed': ['call', 'CreateAccessKey, AttachRolePolicy, UpdateAssumeRolePolicy'],
  'key-in-danger': ['call', 'ScheduleKeyDeletion, DisableKey, PutKeyPolicy'],
  'trail-changed': ['call', 'StopLogging, DeleteTrail, PutEventSelectors'],
  'trigger-made': ['call', 'PutRule, CreateSchedule, CreateEventSourceMapping'],
  'alert-path-changed': ['call', 'DeleteAlarms, DisableRule, Unsubscribe'],
  'snapshot-shared': ['call', 'ModifySnapshotAttribute, ModifyDBSnapshotAttribute'],
  'policy-changed': ['call', 'PutBucketPolicy, PutBucketLifecycle, SetQueueAttributes'],
  'code-changed': ['call', 'UpdateFunctionCode20150331v2, UpdateFunctionConfiguration20150331v2'],
  'record-changed': ['call', 'ChangeResourceRecordSets, DisableDomainTransferLock'],
  'command-sent': ['call', 'SendCommand, StartSession'],
  'command-in-console': ['call', 'SendSerialConsoleSSHPublicKey'],
  'secret-read': ['call', 'GetSecretValue'],
  'rotation-failed': ['call', 'RotationFailed'],
  'network-changed': ['call', 'CreateRoute, ReplaceNetworkAclEntry, AuthorizeSecurityGroupIngress'],
  'endpoint-changed': ['call', 'ModifyVpcEndpoint'],
  'left-organization': ['call', 'LeaveOrganization, DetachPolicy'],
  'role-assumed': ['call', 'AssumeRole'],
  'federated-sign-in': ['call', 'AssumeRoleWithWebIdentity'],
  'catalog-changed': ['event', 'Glue Data Catalog Table State Change'],
  'certificate-ending': ['event', 'ACM Certificate Approaching Expiration'],
  'backup-failed': ['event', 'Backup Job State Change'],
  'spending-odd': ['event', 'Anomaly Detected'],
  'aws-trouble': ['event', 'AWS Health Event'],
  'image-scanned': ['event', 'ECR Image Scan'],
  'fault-known': ['event', 'Inspector2 Finding'],
  'quota-near': ['event', 'Trusted Advisor Check Item Refresh Notification'],
  'personal-data-found': ['event', 'Macie Finding'],
  'hosts-unhealthy': ['metric', 'UnHealthyHostCount'],
  'requests-refused': ['metric', '4XXError'],
  'requests-failing': ['metric', '5XXError'],
  'function-throttled': ['metric', 'Throttles'],
  'function-failing': ['metric', 'Errors'],
  'queue-ageing': ['metric', 'ApproximateAgeOfOldestMessage'],
  'stream-ageing': ['metric', 'GetRecords.IteratorAgeMilliseconds'],
  'letters-dead': ['metric', 'ApproximateNumberOfMessagesVisible'],
  'database-strained': ['metric', 'DatabaseConnections'],
  'traffic-high': ['metric', 'NetworkPacketsIn'],
  'material-ending': ['metric', 'SecondsUntilKeyMaterialExpiration'],
  'cluster-key-store': ['metric', 'HsmsActive'],
} as const;

/** The short name of a signal. */
export type SignalId = keyof typeof SIGNALS;

/** Names that are well known and were found on none of the pages. */
const NOT_FOUND: ReadonlySet<SignalId> = new Set<SignalId>([
  'trigger-made',
  'alert-path-changed',
  'command-sent',
  'command-in-console',
  'endpoint-changed',
  'traffic-high',
  'cluster-key-store',
]);

/** Names that stand on a page of their own. */
const ELSEWHERE: Readonly<Partial<Record<SignalId, Source>>> = { 'federated-sign-in': identityCalls };

/** The signal of that name. */
export function signal(id: SignalId): Signal {
  const [way, name] = SIGNALS[id];
  return { by: way === 'call' ? 'event' : way, name, source: sourceFor(id, way, name) };
}

function sourceFor(id: SignalId, way: keyof typeof SOURCES, name: string): Source {
  if (way === 'event') return serviceEventList.find(({ types }) => types.includes(name))?.said ?? notFound;
  const own = ELSEWHERE[id];
  if (own !== undefined) return own;
  return NOT_FOUND.has(id) ? UNREAD[way === 'call' ? 'call' : 'metric'] : SOURCES[way];
}

const SOURCES = {
  guardduty: findingTypes,
  call: trailEvents,
  event: serviceEvents,
  metric: recommendedAlarms,
  analyzer: analyzerFindings,
  config: serviceEvents,
} as const;

/** The same pages, where the name was not found on them. */
const UNREAD = {
  call: { ...trailEvents, verified: false },
  metric: { ...recommendedAlarms, verified: false },
} as const;
