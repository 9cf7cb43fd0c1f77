/** Pages about how changes reach AWS, and who may set them off. */
import type { Source } from '../source.ts';
import { page } from './page.ts';

export const buildTriggers: Source = page(
  'AWS CodeBuild User Guide: Use webhooks with AWS CodeBuild',
  'https://docs.aws.amazon.com/codebuild/latest/userguide/webhooks.html',
);

export const buildControls: Source = page(
  'Prowler: CodeBuild project uses allowed GitHub organizations',
  'https://github.com/prowler-cloud/prowler/tree/master/prowler/providers/aws/services/codebuild/codebuild_project_uses_allowed_github_organizations',
);
