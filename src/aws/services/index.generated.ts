// Generated from src/aws/services/** by `npm run generate`. Do not edit.

import type { Service } from '../service.ts';
import { service as apiGatewayService } from './api-gateway.ts';
import { service as appRunnerService } from './app-runner.ts';
import { service as appflowService } from './appflow.ts';
import { service as appsyncService } from './appsync.ts';
import { service as athenaService } from './athena.ts';
import { service as auroraDsqlService } from './aurora-dsql.ts';
import { service as auroraMysqlService } from './aurora-mysql.ts';
import { service as auroraPostgresqlService } from './aurora-postgresql.ts';
import { service as backupService } from './backup.ts';
import { service as batchService } from './batch.ts';
import { service as bedrockService } from './bedrock.ts';
import { service as cloudformationService } from './cloudformation.ts';
import { service as cloudfrontService } from './cloudfront.ts';
import { service as cloudhsmService } from './cloudhsm.ts';
import { service as cloudwatchService } from './cloudwatch.ts';
import { service as codebuildService } from './codebuild.ts';
import { service as codedeployService } from './codedeploy.ts';
import { service as codepipelineService } from './codepipeline.ts';
import { service as cognitoService } from './cognito.ts';
import { service as datasyncService } from './datasync.ts';
import { service as daxService } from './dax.ts';
import { service as directoryServiceService } from './directory-service.ts';
import { service as dmsService } from './dms.ts';
import { service as documentdbService } from './documentdb.ts';
import { service as dynamodbService } from './dynamodb.ts';
import { service as ebsService } from './ebs.ts';
import { service as ec2Service } from './ec2.ts';
import { service as ec2AutoScalingService } from './ec2-auto-scaling.ts';
import { service as ecrService } from './ecr.ts';
import { service as ecsService } from './ecs.ts';
import { service as efsService } from './efs.ts';
import { service as eksService } from './eks.ts';
import { service as elasticBeanstalkService } from './elastic-beanstalk.ts';
import { service as elasticacheService } from './elasticache.ts';
import { service as emrService } from './emr.ts';
import { service as emrServerlessService } from './emr-serverless.ts';
import { service as eventbridgeService } from './eventbridge.ts';
import { service as eventbridgePipesService } from './eventbridge-pipes.ts';
import { service as eventbridgeSchedulerService } from './eventbridge-scheduler.ts';
import { service as firehoseService } from './firehose.ts';
import { service as fsxService } from './fsx.ts';
import { service as glueService } from './glue.ts';
import { service as iotCoreService } from './iot-core.ts';
import { service as kinesisService } from './kinesis.ts';
import { service as lakeFormationService } from './lake-formation.ts';
import { service as lambdaService } from './lambda.ts';
import { service as lightsailService } from './lightsail.ts';
import { service as loadBalancerService } from './load-balancer.ts';
import { service as managedFlinkService } from './managed-flink.ts';
import { service as managedGrafanaService } from './managed-grafana.ts';
import { service as managedPrometheusService } from './managed-prometheus.ts';
import { service as memorydbService } from './memorydb.ts';
import { service as mqService } from './mq.ts';
import { service as mskService } from './msk.ts';
import { service as mwaaService } from './mwaa.ts';
import { service as neptuneService } from './neptune.ts';
import { service as networkFirewallService } from './network-firewall.ts';
import { service as opensearchService } from './opensearch.ts';
import { service as opensearchServerlessService } from './opensearch-serverless.ts';
import { service as parallelclusterService } from './parallelcluster.ts';
import { service as quickSuiteService } from './quick-suite.ts';
import { service as rdsCustomService } from './rds-custom.ts';
import { service as rdsMariadbService } from './rds-mariadb.ts';
import { service as rdsMysqlService } from './rds-mysql.ts';
import { service as rdsOracleService } from './rds-oracle.ts';
import { service as rdsPostgresqlService } from './rds-postgresql.ts';
import { service as rdsSqlserverService } from './rds-sqlserver.ts';
import { service as redshiftService } from './redshift.ts';
import { service as route53Service } from './route53.ts';
import { service as s3Service } from './s3.ts';
import { service as sagemakerService } from './sagemaker.ts';
import { service as sesService } from './ses.ts';
import { service as snsService } from './sns.ts';
import { service as sqsService } from './sqs.ts';
import { service as stepFunctionsService } from './step-functions.ts';
import { service as storageGatewayService } from './storage-gateway.ts';
import { service as systemsManagerService } from './systems-manager.ts';
import { service as transferService } from './transfer.ts';
import { service as verifiedPermissionsService } from './verified-permissions.ts';
import { service as workspacesService } from './workspaces.ts';

/** Every service, sorted by id. */
export const services: readonly Service[] = [
  apiGatewayService,
  appRunnerService,
  appflowService,
  appsyncService,
  athenaService,
  auroraDsqlService,
  auroraMysqlService,
  auroraPostgresqlService,
  backupService,
  batchService,
  bedrockService,
  cloudformationService,
  cloudfrontService,
  cloudhsmService,
  cloudwatchService,
  codebuildService,
  codedeployService,
  codepipelineService,
  cognitoService,
  datasyncService,
  daxService,
  directoryServiceService,
  dmsService,
  documentdbService,
  dynamodbService,
  ebsService,
  ec2Service,
  ec2AutoScalingService,
  ecrService,
  ecsService,
  efsService,
  eksService,
  elasticBeanstalkService,
  elasticacheService,
  emrService,
  emrServerlessService,
  eventbridgeService,
  eventbridgePipesService,
  eventbridgeSchedulerService,
  firehoseService,
  fsxService,
  glueService,
  iotCoreService,
  kinesisService,
  lakeFormationService,
  lambdaService,
  lightsailService,
  loadBalancerService,
  managedFlinkService,
  managedGrafanaService,
  managedPrometheusService,
  memorydbService,
  mqService,
  mskService,
  mwaaService,
  neptuneService,
  networkFirewallService,
  opensearchService,
  opensearchServerlessService,
  parallelclusterService,
  quickSuiteService,
  rdsCustomService,
  rdsMariadbService,
  rdsMysqlService,
  rdsOracleService,
  rdsPostgresqlService,
  rdsSqlserverService,
  redshiftService,
  route53Service,
  s3Service,
  sagemakerService,
  sesService,
  snsService,
  sqsService,
  stepFunctionsService,
  storageGatewayService,
  systemsManagerService,
  transferService,
  verifiedPermissionsService,
  workspacesService,
];
