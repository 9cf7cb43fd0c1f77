// Generated from src/aws/services/** by `npm run generate`. Do not edit.

import type { Service } from '../service.ts';
import { service as apiGatewayService } from './api-gateway.ts';
import { service as appsyncService } from './appsync.ts';
import { service as athenaService } from './athena.ts';
import { service as auroraMysqlService } from './aurora-mysql.ts';
import { service as auroraPostgresqlService } from './aurora-postgresql.ts';
import { service as batchService } from './batch.ts';
import { service as bedrockService } from './bedrock.ts';
import { service as cloudfrontService } from './cloudfront.ts';
import { service as cloudhsmService } from './cloudhsm.ts';
import { service as codebuildService } from './codebuild.ts';
import { service as codepipelineService } from './codepipeline.ts';
import { service as documentdbService } from './documentdb.ts';
import { service as dynamodbService } from './dynamodb.ts';
import { service as ec2Service } from './ec2.ts';
import { service as ec2AutoScalingService } from './ec2-auto-scaling.ts';
import { service as ecrService } from './ecr.ts';
import { service as ecsService } from './ecs.ts';
import { service as efsService } from './efs.ts';
import { service as eksService } from './eks.ts';
import { service as elasticacheService } from './elasticache.ts';
import { service as emrService } from './emr.ts';
import { service as eventbridgeService } from './eventbridge.ts';
import { service as firehoseService } from './firehose.ts';
import { service as fsxService } from './fsx.ts';
import { service as glueService } from './glue.ts';
import { service as kinesisService } from './kinesis.ts';
import { service as lambdaService } from './lambda.ts';
import { service as loadBalancerService } from './load-balancer.ts';
import { service as memorydbService } from './memorydb.ts';
import { service as mqService } from './mq.ts';
import { service as mskService } from './msk.ts';
import { service as neptuneService } from './neptune.ts';
import { service as opensearchService } from './opensearch.ts';
import { service as rdsMariadbService } from './rds-mariadb.ts';
import { service as rdsMysqlService } from './rds-mysql.ts';
import { service as rdsOracleService } from './rds-oracle.ts';
import { service as rdsPostgresqlService } from './rds-postgresql.ts';
import { service as rdsSqlserverService } from './rds-sqlserver.ts';
import { service as redshiftService } from './redshift.ts';
import { service as s3Service } from './s3.ts';
import { service as sesService } from './ses.ts';
import { service as snsService } from './sns.ts';
import { service as sqsService } from './sqs.ts';
import { service as stepFunctionsService } from './step-functions.ts';
import { service as transferService } from './transfer.ts';

/** Every service, sorted by id. */
export const services: readonly Service[] = [
  apiGatewayService,
  appsyncService,
  athenaService,
  auroraMysqlService,
  auroraPostgresqlService,
  batchService,
  bedrockService,
  cloudfrontService,
  cloudhsmService,
  codebuildService,
  codepipelineService,
  documentdbService,
  dynamodbService,
  ec2Service,
  ec2AutoScalingService,
  ecrService,
  ecsService,
  efsService,
  eksService,
  elasticacheService,
  emrService,
  eventbridgeService,
  firehoseService,
  fsxService,
  glueService,
  kinesisService,
  lambdaService,
  loadBalancerService,
  memorydbService,
  mqService,
  mskService,
  neptuneService,
  opensearchService,
  rdsMariadbService,
  rdsMysqlService,
  rdsOracleService,
  rdsPostgresqlService,
  rdsSqlserverService,
  redshiftService,
  s3Service,
  sesService,
  snsService,
  sqsService,
  stepFunctionsService,
  transferService,
];
