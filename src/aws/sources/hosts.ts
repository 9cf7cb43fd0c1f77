/** Pages about looking after hosts: patches, scans, sessions, protection. */
import type { Source } from '../source.ts';
import { page } from './page.ts';

/** Where the agent is preinstalled. */
export const systemsManagerAgent: Source = page(
  'AWS Systems Manager User Guide: Images with the SSM Agent preinstalled',
  'https://docs.aws.amazon.com/systems-manager/latest/userguide/ami-preinstalled-agent.html',
);

/** Management of every instance without an instance profile. */
export const hostManagement: Source = page(
  'AWS Systems Manager API Reference: UpdateServiceSetting',
  'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateServiceSetting.html',
);

/** Session preferences name the log group or the bucket to which sessions are written. */
export const sessionPreferences: Source = page(
  'AWS Systems Manager User Guide: Create a Session Manager preferences document',
  'https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-create-preferences-cli.html',
);

/** How to enter instances without open ports. */
export const instanceAccess: Source = page(
  'Amazon EC2 User Guide: Infrastructure security',
  'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/infrastructure-security.html',
);

/** Runtime Monitoring and the malware scans. */
export const guardDutyFeatures: Source = page(
  'Amazon GuardDuty API Reference: DetectorFeatureConfiguration',
  'https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DetectorFeatureConfiguration.html',
);

/** Inspector Classic is gone. */
export const inspectorClassicEnd: Source = page(
  'Amazon Inspector Classic User Guide: End of support',
  'https://docs.aws.amazon.com/inspector/v1/userguide/inspector_rules-arns.html',
);

/** Runtime behaviour analysis left Inspector Classic before its end. */
export const inspectorClassicHistory: Source = page(
  'Amazon Inspector Classic User Guide: Document history',
  'https://docs.aws.amazon.com/inspector/v1/userguide/document-history.html',
);

/** Scans with the SSM Agent, and more. */
export const inspectorScans: Source = page(
  'Amazon Inspector User Guide: Deep inspection',
  'https://docs.aws.amazon.com/inspector/latest/user/deep-inspection.html',
);

/** Scheduled scans against CIS benchmarks. */
export const cisScans: Source = page(
  'Amazon Inspector API Reference: CreateCisScanConfiguration',
  'https://docs.aws.amazon.com/inspector/v2/APIReference/API_CreateCisScanConfiguration.html',
);

export const rootCommands: Source = page(
  'AWS Systems Manager User Guide: Restrict access to root-level commands through SSM Agent',
  'https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-restrict-root-level-commands.html',
);
