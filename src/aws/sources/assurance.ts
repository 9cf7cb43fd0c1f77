/** Pages about tests, scans and reviews. */
import type { Source } from '../source.ts';
import { page } from './page.ts';

/** What may be tested without asking, and what may not be done at all. */
export const penetrationTesting: Source = page(
  'AWS Penetration Testing policy (stored localized copy)',
  'https://aws.amazon.com/pt/security/penetration-testing/',
);

/** Tests on demand, with proof of ownership first. */
export const securityAgent: Source = page(
  'AWS agent toolkit: Penetration testing with AWS Security Agent',
  'https://github.com/aws/agent-toolkit-for-aws/tree/main/plugins/aws-agents-for-devsecops/skills/pentesting-with-aws-security-agent',
);

/** Which support plans end when. */
export const supportPlans: Source = page(
  'AWS Support User Guide: Get started with the Trusted Advisor API',
  'https://docs.aws.amazon.com/awssupport/latest/user/get-started-with-aws-trusted-advisor-api.html',
);

/** What Trusted Advisor's recommendations are about. */
export const trustedAdvisorPillars: Source = page(
  'AWS Trusted Advisor API Reference: RecommendationSummary',
  'https://docs.aws.amazon.com/trustedadvisor/latest/APIReference/API_RecommendationSummary.html',
);

/** A workload is the unit of a review. */
export const wellArchitectedTool: Source = page(
  'AWS Well-Architected Tool API Reference: Workload',
  'https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_Workload.html',
);
