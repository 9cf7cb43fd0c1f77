/** Pages about EC2, containers and functions. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

const EC2_GUIDE = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide';

/** A function in a VPC has no public address; it is in none by default. */
export const functionInVpc: Source = page(
  'AWS Lambda API Reference: VpcConfig',
  'https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html',
);

/** Lambda runs functions in several zones by itself. */
export const functionResilience: Source = page(
  'AWS Lambda Developer Guide: Resilience in AWS Lambda',
  'https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html',
);

/** How a function in a VPC reaches the internet. */
export const functionEgress: Source = page(
  'AWS agent toolkit: Enabling Lambda VPC internet access',
  'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/networking-and-content-delivery-skills/enabling-lambda-vpc-internet-access/SKILL.md',
);

/** `NONE` lets everybody call. */
export const functionUrls: Source = page(
  'AWS Lambda Developer Guide: Control access to Lambda function URLs',
  'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
);

/** AutoScaling.2: more than one zone. */
export const scalingControls: Source = page(
  'AWS Security Hub: Foundational Security Best Practices standard, as carried by Prowler',
  'https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/aws_foundational_security_best_practices_aws.json',
);

/** AutoScaling.1: a group behind a load balancer asks it for the health of its hosts. */
export const scalingHealthControl: Source = pageRead(
  'AWS Security Hub: controls for Amazon EC2 Auto Scaling',
  'https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html',
  '2026-11-25',
);

/** What a group knows of a host by itself, and what it has to be told to ask. */
export const scalingHealthChecks: Source = pageRead(
  'Amazon EC2 Auto Scaling User Guide: About the health checks for your Auto Scaling group',
  'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html',
  '2026-11-25',
);

/** What a Dedicated Instance shares and what it does not. */
export const dedicatedInstances: Source = page(
  'Amazon EC2 User Guide: Dedicated Instances',
  `${EC2_GUIDE}/dedicated-instance.html`,
);

/** No operator of AWS can log in to a Nitro host. */
export const nitroOperators: Source = page(
  'AWS whitepaper: The security design of the AWS Nitro System, no AWS operator access',
  'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/no-aws-operator-access.html',
);

/** Which families are built on the Nitro System, and which run on Xen. */
export const hypervisors: Source = page(
  'Amazon EC2 User Guide: Amazon EC2 instance types, hypervisor type',
  `${EC2_GUIDE}/instance-types.html`,
);

/** Tokens of the instance metadata service, and how to require them. */
export const metadataOptions: Source = page(
  'Amazon EC2 User Guide: Configure the instance metadata options',
  `${EC2_GUIDE}/configuring-instance-metadata-options.html`,
);

/** Which owners' images may start. */
export const allowedImages: Source = page(
  'Amazon EC2 API Reference: EnableAllowedImagesSettings',
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableAllowedImagesSettings.html',
);

/** The kube API endpoint is public by default. */
export const clusterEndpoint: Source = page(
  'Amazon EKS User Guide: Cluster API server endpoint',
  'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
);

/** A role for each service account. */
export const podIdentity: Source = page(
  'Amazon EKS API Reference: CreatePodIdentityAssociation',
  'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreatePodIdentityAssociation.html',
);

/** Signatures that a registry makes when an image is pushed. */
export const imageSigning: Source = page(
  'Amazon ECR API Reference: PutSigningConfiguration',
  'https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutSigningConfiguration.html',
);

/** ECR.2. */
export const tagImmutability: Source = page(
  'Prowler check: ecr_repositories_tag_immutability',
  'https://github.com/prowler-cloud/prowler/tree/master/prowler/providers/aws/services/ecr/ecr_repositories_tag_immutability',
);

/** EC2.7. */
export const volumeEncryption: Source = page(
  'Prowler check: ec2_ebs_default_encryption',
  'https://github.com/prowler-cloud/prowler/tree/master/prowler/providers/aws/services/ec2/ec2_ebs_default_encryption',
);

export const publicSnapshots: Source = page(
  'Amazon EC2 API Reference: EnableSnapshotBlockPublicAccess',
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSnapshotBlockPublicAccess.html',
);

export const publicImages: Source = page(
  'Amazon EC2 API Reference: EnableImageBlockPublicAccess',
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageBlockPublicAccess.html',
);

export const enclaveConditions: Source = page(
  'AWS KMS Developer Guide: Condition keys for attested platforms',
  'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-attestation.html',
);

export const clusterAudit: Source = page(
  'Prowler: EKS control plane logging is enabled for all types',
  'https://github.com/prowler-cloud/prowler/tree/master/prowler/providers/aws/services/eks/eks_control_plane_logging_all_types_enabled',
);
/** What Fargate does not let a task do. */
export const fargateLimits: Source = pageRead(
  'Amazon ECS Best Practices Guide: Fargate security considerations for Amazon ECS',
  'https://docs.aws.amazon.com/AmazonECS/latest/bestpracticesguide/fargate-security-considerations.html',
  '2026-11-26',
);
