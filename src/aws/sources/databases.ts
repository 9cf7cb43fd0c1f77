/** Pages about databases. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

/** RDS.1, RDS.2, RDS.7, RDS.8 and their like. */
export const databaseControls: Source = page(
  'AWS Security Hub CSPM User Guide: Controls for Amazon RDS',
  'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
);
/** Who may see what in a search domain, down to fields of documents. */
export const searchControls: Source = pageRead(
  'AWS Security Hub User Guide: Security Hub CSPM controls for Amazon OpenSearch Service',
  'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
  '2026-11-25',
);

/** A table under an AWS managed key cannot be shared with another account. */
export const tableSharing: Source = pageRead(
  'Amazon DynamoDB Developer Guide: Resource-based policy considerations',
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html',
  '2026-11-26',
);
