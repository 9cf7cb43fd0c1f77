/** The page that divides services into the three classes of responsibility; every service cites it. */
import type { Source } from './source.ts';

/**
 * Names EC2 as an infrastructure service and EKS, ECS, ECR and Fargate as container services, and calls the
 * third class serverless. Older AWS papers say `abstracted` for it and name RDS and EMR in the second class,
 * S3, DynamoDB, SQS and SES in the third. Where neither names a service, its class follows from who runs its
 * operating system and its platform.
 */
export const securityScope: Source = {
  title: 'AWS Prescriptive Guidance: Understanding the security scope',
  url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/strategy-accelerating-security-maturity/understanding-the-security-scope.html',
  read: '2026-11-23',
  verified: true,
};
