/**
 * Which fields a spec can write for which service. An answer must never ask for a field that the schema
 * refuses, so questions are asked only where they can be answered.
 */
import type { Component } from '../model/model.ts';

/** A field that only some services have. */
export type SomeField =
  | 'encryption'
  | 'backups'
  | 'deployment'
  | 'tls-only'
  | 'policy'
  | 'role'
  | 'agents'
  | 'imds'
  | 'image'
  | 'container'
  | 'capacity'
  | 'audit-log'
  | 'access-logs'
  | 'dead-letter'
  | 'retention'
  | 'authentication'
  | 'authorizer'
  | 'waf'
  | 'throttle'
  | 'subnets';

const DATABASES =
  'rds-postgresql rds-mysql rds-mariadb rds-oracle rds-sqlserver aurora-postgresql aurora-mysql documentdb neptune';
const STORES = `elasticache memorydb redshift opensearch ${DATABASES}`;
const COMPUTE = 'ec2 ec2-auto-scaling ecs eks';

/** Ids of services, divided by spaces. */
const WRITABLE: Readonly<Record<SomeField, string>> = {
  encryption: `ec2 ec2-auto-scaling eks step-functions s3 efs fsx dynamodb sqs sns eventbridge kinesis firehose msk mq glue athena emr ecr codepipeline codebuild bedrock custom ${STORES}`,
  backups: `ec2 s3 efs fsx dynamodb cloudhsm custom ${STORES}`,
  deployment: `fsx msk mq custom ${STORES}`,
  'tls-only': `s3 efs msk mq ses custom ${STORES}`,
  policy: 's3 efs dynamodb sqs sns eventbridge kinesis ses',
  role: `${COMPUTE} batch lambda step-functions glue athena emr codepipeline codebuild bedrock custom`,
  agents: `${COMPUTE} emr`,
  imds: `${COMPUTE} emr`,
  image: `${COMPUTE} batch lambda ecr codebuild`,
  container: 'ecs eks batch',
  capacity: `${COMPUTE} batch custom`,
  'audit-log': `eks redshift opensearch ${DATABASES}`,
  'access-logs': 'api-gateway appsync load-balancer cloudfront s3 bedrock transfer',
  'dead-letter': 'lambda sqs eventbridge',
  retention: 'sqs eventbridge kinesis msk',
  authentication: `msk mq transfer custom ${STORES}`,
  authorizer: 'api-gateway appsync load-balancer',
  waf: 'api-gateway appsync load-balancer cloudfront ec2-auto-scaling',
  throttle: 'api-gateway appsync',
  subnets: `${COMPUTE} batch lambda load-balancer efs fsx msk mq glue emr codebuild transfer cloudhsm custom ${STORES}`,
};

const SERVICES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WRITABLE).map(([field, services]) => [field, new Set(services.split(' '))]),
);

/** Whether the author could write this field for this component. */
export function canState(component: Component, field: SomeField): boolean {
  return servicesWith(field).has(component.stated.service);
}

/** The services that have a field. */
export function servicesWith(field: SomeField): ReadonlySet<string> {
  return SERVICES.get(field) ?? new Set();
}
