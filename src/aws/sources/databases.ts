/** Pages about databases. */
import type { Source } from '../source.ts';
import { page } from './page.ts';

/** RDS.1, RDS.2, RDS.7, RDS.8 and their like. */
export const databaseControls: Source = page(
  'AWS Security Hub CSPM User Guide: Controls for Amazon RDS',
  'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
);
