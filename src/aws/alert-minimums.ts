/**
 * The least that somebody should be told of each service: metrics that AWS recommends an alarm on, further ones that we
 * ask for, and events that no metric shows. What depends on how a component is built says on what.
 */

import type { Source } from './source.ts';
import { busMetrics, recommendedAlarms, serviceEvents, trailEvents } from './sources/detection.ts';

/** Where AWS recommends the alarms and describes the events. */
export const alertMinimumSources: readonly Source[] = [
  recommendedAlarms,
  busMetrics,
  serviceEvents,
  trailEvents,
];

/** What a component must have for a signal to exist. */
export type Circumstance =
  | 'access-lists'
  | 'agent'
  | 'application'
  | 'crawlers'
  | 'dead-letters'
  | 'global'
  | 'mutual-tls'
  | 'network'
  | 'nodes'
  | 'readers'
  | 'replicated'
  | 'secret-data'
  | 'serverless'
  | 'zones';

/** A metric or an event; as an object where it exists only in a circumstance. */
export type Wanted = string | { readonly name: string; readonly where: Circumstance };

/** The minimum of a service. */
interface AlertMinimum {
  /** Metrics on which AWS publishes a recommended alarm. */
  readonly recommended: readonly Wanted[];
  /** Metrics that AWS documents and on which we ask for an alarm. */
  readonly ours: readonly Wanted[];
  /** Ids of events. */
  readonly events: readonly Wanted[];
}

/** By service. */
export const alertMinimums: Readonly<Record<string, AlertMinimum>> = {
  'api-gateway': {
    recommended: ['5XXError', '4XXError', 'Latency'],
    ours: [],
    events: ['api-gateway/stage-changed', { name: 'api-gateway/crl-processed', where: 'mutual-tls' }],
  },
  'aurora-mysql': {
    recommended: ['FreeLocalStorage', 'AuroraVolumeBytesLeftTotal'],
    ours: [{ name: 'ServerlessDatabaseCapacity', where: 'serverless' }],
    events: [{ name: 'aurora/cluster-failover', where: 'zones' }, 'rds/snapshot-shared'],
  },
  'aurora-postgresql': {
    recommended: ['FreeLocalStorage', 'AuroraVolumeBytesLeftTotal'],
    ours: [{ name: 'ServerlessDatabaseCapacity', where: 'serverless' }],
    events: [{ name: 'aurora/cluster-failover', where: 'zones' }, 'rds/snapshot-shared'],
  },
  backup: {
    recommended: [],
    ours: [],
    events: ['backup/backup-job', 'backup/copy-job', 'backup/vault-changed', 'backup/recovery-point'],
  },
  bedrock: {
    recommended: [],
    ours: ['InvocationsIntervened'],
    events: ['bedrock/guardrail-or-logging-changed'],
  },
  cloudfront: {
    recommended: ['5xxErrorRate', 'OriginLatency'],
    ours: [],
    events: ['cloudfront/distribution-changed'],
  },
  cognito: {
    recommended: ['SignInThrottles'],
    ours: [],
    events: ['cognito/pool-changed'],
  },
  dms: {
    recommended: [],
    ours: ['CDCLatencySource', 'CDCLatencyTarget', 'FreeStorageSpace'],
    events: ['dms/task-state', 'dms/instance-failover'],
  },
  dynamodb: {
    recommended: [
      'ReadThrottleEvents',
      'WriteThrottleEvents',
      'SystemErrors',
      { name: 'ReplicationLatency', where: 'global' },
    ],
    ours: [],
    events: ['dynamodb/table-protection-changed'],
  },
  ebs: {
    recommended: ['VolumeStalledIOCheck'],
    ours: [],
    events: ['ebs/snapshot-public-access-unblocked'],
  },
  ec2: {
    recommended: ['StatusCheckFailed', 'CPUUtilization'],
    ours: [
      { name: 'disk_used_percent', where: 'agent' },
      { name: 'mem_used_percent', where: 'agent' },
    ],
    events: ['ec2/security-group-opened', 'ec2/snapshot-shared'],
  },
  'ec2-auto-scaling': {
    recommended: ['GroupInServiceCapacity'],
    ours: [],
    events: ['ec2-auto-scaling/launch-failed'],
  },
  ecs: {
    recommended: ['CPUUtilization', 'MemoryUtilization', 'RunningTaskCount'],
    ours: [],
    events: ['ecs/task-stopped', 'ecs/deployment-failed'],
  },
  efs: {
    recommended: ['PercentIOLimit'],
    ours: [],
    events: ['efs/file-system-changed'],
  },
  eks: {
    recommended: ['node_cpu_utilization', 'pod_status_pending'],
    ours: ['apiserver_request_total_5XX', 'scheduler_pending_pods_UNSCHEDULABLE'],
    events: ['eks/addon-health-degraded', 'eks/cluster-access-changed'],
  },
  elasticache: {
    recommended: ['EngineCPUUtilization', 'DatabaseMemoryUsagePercentage', 'ReplicationLag'],
    ours: ['Evictions', 'AuthenticationFailures'],
    events: [
      { name: 'elasticache/node-failover', where: 'nodes' },
      { name: 'elasticache/serverless-limit-approaching', where: 'serverless' },
    ],
  },
  emr: {
    recommended: [],
    ours: ['MissingBlocks', 'MRUnhealthyNodes', 'HDFSUtilization'],
    events: ['emr/cluster-state', 'emr/step-failed'],
  },
  eventbridge: {
    recommended: [],
    ours: ['FailedInvocations', { name: 'InvocationsFailedToBeSentToDlq', where: 'dead-letters' }],
    events: [],
  },
  firehose: {
    recommended: [],
    ours: ['DeliveryToS3.DataFreshness', 'DeliveryToS3.Success'],
    events: ['firehose/delivery-failed'],
  },
  fsx: {
    recommended: [],
    ours: ['FreeStorageCapacity', 'DiskThroughputUtilization'],
    events: ['backup/backup-job'],
  },
  glue: {
    recommended: [],
    ours: [],
    events: [
      { name: 'glue/crawler-failed', where: 'crawlers' },
      { name: 'glue/crawler-not-started', where: 'crawlers' },
      'glue/catalog-database-changed',
      'glue/catalog-table-changed',
    ],
  },
  'iot-core': {
    recommended: [],
    ours: ['RuleNotFound', 'ParseError', 'RuleEvaluationThrottled'],
    events: ['iot-core/device-defender-violation', 'iot-core/policy-changed'],
  },
  kinesis: {
    recommended: [
      'GetRecords.IteratorAgeMilliseconds',
      'WriteProvisionedThroughputExceeded',
      'PutRecords.FailedRecords',
    ],
    ours: [],
    events: ['kinesis/stream-protection-changed'],
  },
  lambda: {
    recommended: ['Errors', 'Throttles', 'Duration', 'ConcurrentExecutions'],
    ours: [{ name: 'DeadLetterErrors', where: 'dead-letters' }],
    events: [{ name: 'lambda/async-failed', where: 'dead-letters' }, 'lambda/code-or-policy-changed'],
  },
  'load-balancer': {
    recommended: [],
    ours: [
      { name: 'HTTPCode_ELB_5XX_Count', where: 'application' },
      { name: 'HTTPCode_Target_5XX_Count', where: 'application' },
      'UnHealthyHostCount',
      { name: 'TargetResponseTime', where: 'application' },
      { name: 'PortAllocationErrorCount', where: 'network' },
    ],
    events: ['load-balancer/listener-changed'],
  },
  msk: {
    recommended: [],
    ours: [],
    events: ['msk/control-plane-changed'],
  },
  opensearch: {
    recommended: [],
    ours: [],
    events: ['opensearch/domain-error'],
  },
  'rds-mariadb': {
    recommended: ['FreeStorageSpace', 'DatabaseConnections', { name: 'ReplicaLag', where: 'readers' }],
    ours: [],
    events: [
      { name: 'rds/failover', where: 'zones' },
      'rds/failure',
      'rds/snapshot-shared',
      'rds/security-patching',
    ],
  },
  'rds-mysql': {
    recommended: ['FreeStorageSpace', 'DatabaseConnections', { name: 'ReplicaLag', where: 'readers' }],
    ours: [],
    events: [
      { name: 'rds/failover', where: 'zones' },
      'rds/failure',
      'rds/snapshot-shared',
      'rds/security-patching',
    ],
  },
  'rds-oracle': {
    recommended: ['FreeStorageSpace', 'DatabaseConnections', { name: 'ReplicaLag', where: 'readers' }],
    ours: [],
    events: [
      { name: 'rds/failover', where: 'zones' },
      'rds/failure',
      'rds/snapshot-shared',
      'rds/security-patching',
    ],
  },
  'rds-postgresql': {
    recommended: [
      'FreeStorageSpace',
      'DatabaseConnections',
      { name: 'ReplicaLag', where: 'readers' },
      'MaximumUsedTransactionIDs',
    ],
    ours: [],
    events: [
      { name: 'rds/failover', where: 'zones' },
      'rds/failure',
      'rds/snapshot-shared',
      'rds/security-patching',
    ],
  },
  'rds-sqlserver': {
    recommended: ['FreeStorageSpace', 'DatabaseConnections', { name: 'ReplicaLag', where: 'readers' }],
    ours: [],
    events: [
      { name: 'rds/failover', where: 'zones' },
      'rds/failure',
      'rds/snapshot-shared',
      'rds/security-patching',
    ],
  },
  redshift: {
    recommended: [],
    ours: ['HealthStatus', 'PercentageDiskSpaceUsed'],
    events: ['redshift/cluster-event', 'redshift/data-api-statement'],
  },
  route53: {
    recommended: ['HealthCheckStatus'],
    ours: [],
    events: ['route53/record-changed', 'route53/domain-changed'],
  },
  s3: {
    recommended: ['5xxErrors', { name: 'OperationsFailedReplication', where: 'replicated' }],
    ours: [],
    events: [
      's3/policy-or-public-access-changed',
      { name: 's3/object-acl-updated', where: 'access-lists' },
      { name: 's3/replication-failed', where: 'replicated' },
      { name: 's3/object-deleted', where: 'secret-data' },
    ],
  },
  sagemaker: {
    recommended: [],
    ours: ['Invocation5XXErrors', 'ModelLatency'],
    events: ['sagemaker/endpoint-state'],
  },
  sns: {
    recommended: ['NumberOfNotificationsFailed'],
    ours: [],
    events: ['sns/subscription-changed'],
  },
  sqs: {
    recommended: ['ApproximateAgeOfOldestMessage', 'ApproximateNumberOfMessagesVisible'],
    ours: [],
    events: ['sqs/queue-policy-changed'],
  },
  'step-functions': {
    recommended: [],
    ours: ['ExecutionsFailed', 'ExecutionsTimedOut', 'ExecutionThrottled'],
    events: ['step-functions/execution-failed'],
  },
};
