/** Pages that tell what ended, ends or is closed to new customers. */
import type { Source } from '../source.ts';
import { page, pageRead, unverifiedPage } from './page.ts';

const API = 'https://docs.aws.amazon.com';

/** The service left the tools of AWS. */
export const elasticTranscoderGone: Source = page(
  'botocore: removal of Elastic Transcoder',
  'https://github.com/boto/botocore/commit/4008ff988',
);
/** Closed to new customers; AgentCore follows. */
export const agentsClassic: Source = page(
  'Agents for Amazon Bedrock API Reference: CreateAgent',
  `${API}/bedrock/latest/APIReference/API_agent_CreateAgent.html`,
);
/** Closed to new customers. */
export const cloud9Closed: Source = page(
  'AWS Cloud9 API Reference: CreateEnvironmentEC2',
  `${API}/cloud9/latest/APIReference/API_CreateEnvironmentEC2.html`,
);
/** Closed to new customers, with a day on which it ends. */
export const cloudDirectoryClosed: Source = page(
  'Amazon Cloud Directory API Reference',
  `${API}/clouddirectory/latest/APIReference/welcome.html`,
);
/** Ended. */
export const codeGuruSecurityEnd: Source = page(
  'Amazon CodeGuru Security API Reference',
  `${API}/codeguru/latest/security-api/Welcome.html`,
);
/** Its detect feature is closed to new customers. */
export const deviceDefenderClosed: Source = page(
  'AWS IoT API Reference: CreateSecurityProfile',
  `${API}/iot/latest/apireference/API_CreateSecurityProfile.html`,
);
/** Versions of the client that are no longer supported. */
export const hsmClients: Source = page(
  'AWS CloudHSM User Guide: Client SDK versions that reached end of life',
  `${API}/cloudhsm/latest/userguide/end-of-life-release.html`,
);
/** The agent before the CloudWatch agent. */
export const logsAgent: Source = page(
  'Amazon CloudWatch Logs User Guide: CloudWatch Logs agent reference',
  `${API}/AmazonCloudWatch/latest/logs/AgentReference.html`,
);
/** Days on which runtimes are deprecated, gathered from AWS's page. */
export const lambdaDates: Source = page(
  'TFLint ruleset for AWS: Lambda functions with a deprecated runtime',
  'https://github.com/terraform-linters/tflint-ruleset-aws/blob/master/rules/aws_lambda_function_deprecated_runtime.go',
);
/** AWS's own page of the days. */
export const lambdaRuntimes: Source = unverifiedPage(
  'AWS Lambda Developer Guide: Lambda runtimes',
  `${API}/lambda/latest/dg/lambda-runtimes.html`,
);
/** What is no longer patched without a contract. */
export const rdsSupport: Source = page(
  'Amazon RDS User Guide: Amazon RDS Extended Support',
  `${API}/AmazonRDS/latest/UserGuide/extended-support.html`,
);
/** The same for Aurora. */
export const auroraSupport: Source = page(
  'Amazon Aurora User Guide: Amazon RDS Extended Support',
  `${API}/AmazonRDS/latest/AuroraUserGuide/extended-support.html`,
);
/** The day on which PostgreSQL 11 left standard support, at RDS and at Aurora. */
export const postgres11: Source = pageRead(
  'AWS Database Blog: PostgreSQL 11 upgrade strategies for Amazon Aurora PostgreSQL and Amazon RDS for PostgreSQL',
  'https://aws.amazon.com/blogs/database/postgresql-11-upgrade-strategies-for-amazon-aurora-postgresql-and-amazon-rds-for-postgresql',
  '2026-11-25',
);
/** The same of PostgreSQL 12. */
export const postgres12: Source = pageRead(
  'AWS Database Blog: Upgrade strategies for Amazon Aurora PostgreSQL and Amazon RDS for PostgreSQL 12',
  'https://aws.amazon.com/blogs/database/upgrade-strategies-for-amazon-aurora-postgresql-and-amazon-rds-for-postgresql-12',
  '2026-11-25',
);
/** Days of standard and of extended support of each version of Kubernetes. */
export const kubernetesCalendar: Source = pageRead(
  'Amazon EKS User Guide: Amazon EKS Kubernetes release calendar',
  `${API}/eks/latest/userguide/kubernetes-versions.html`,
  '2026-11-25',
);
/** Closed to new customers. */
export const selectClosed: Source = page(
  'Amazon S3 API Reference: SelectObjectContent',
  `${API}/AmazonS3/latest/API/API_SelectObjectContent.html`,
);
/** Grants to an e-mail address have ended. */
export const grantsByMail: Source = page(
  'Amazon S3 API Reference: PutBucketAcl',
  `${API}/AmazonS3/latest/API/API_PutBucketAcl.html`,
);
/** Closed to new customers. */
export const changeManagerClosed: Source = page(
  'AWS Systems Manager API Reference: StartChangeRequestExecution',
  `${API}/systems-manager/latest/APIReference/API_StartChangeRequestExecution.html`,
);
/** Closed to new customers. */
export const messageProtectionClosed: Source = page(
  'Amazon SNS API Reference: PutDataProtectionPolicy',
  `${API}/sns/latest/api/API_PutDataProtectionPolicy.html`,
);
/** Days of the runtimes that are still current. */
export const runtimeCycles: Source = page('endoflife.date: AWS Lambda', 'https://endoflife.date/aws-lambda');
/** The day from which Python 3.10 gets no patches, as AWS wrote to its customers. */
export const python310: Source = pageRead(
  'Notice of AWS on Python 3.10 in Lambda, quoted in terraform-aws-eks-blueprints',
  'https://github.com/aws-ia/terraform-aws-eks-blueprints/issues/2193',
  '2026-11-26',
);
/** Days of the runtimes of .NET, gathered from AWS's page. */
export const dotnetDates: Source = pageRead(
  'endoflife.ai: AWS Lambda .NET 5, 6 and 8, every deprecation date',
  'https://dev.to/endoflifeai/aws-lambda-net-5-6-and-8-every-deprecation-date-2k83',
  '2026-11-26',
);
/** Days of standard support of the versions of MySQL, gathered from AWS's page. */
export const mysqlCycles: Source = pageRead(
  'endoflife.date: Amazon RDS for MySQL',
  'https://endoflife.date/amazon-rds-mysql',
  '2026-11-26',
);
