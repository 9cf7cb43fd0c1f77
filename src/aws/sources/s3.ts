/** Where the facts about Amazon S3 come from. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

const GUIDE = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide';

/** New buckets block public access since April 2023. */
export const publicAccess: Source = page(
  'Amazon S3 User Guide: Blocking public access to your Amazon S3 storage',
  `${GUIDE}/access-control-block-public-access.html`,
);
/** New buckets have access lists off since April 2023. */
export const ownership: Source = page(
  'Amazon S3 User Guide: Controlling ownership of objects and disabling ACLs',
  `${GUIDE}/about-object-ownership.html`,
);
/** Replication needs versioning at both ends. */
export const replicationNeeds: Source = page(
  'Amazon S3 User Guide: Requirements and considerations for replication',
  `${GUIDE}/replication-requirements.html`,
);
/** What replication leaves out. */
export const notReplicated: Source = page(
  'Amazon S3 User Guide: What does Amazon S3 replicate?',
  `${GUIDE}/replication-what-is-isnot-replicated.html`,
);
/** Delete markers are replicated only when the rule says so. */
export const deleteMarkers: Source = page(
  'Amazon S3 User Guide: Replicating delete markers between buckets',
  `${GUIDE}/delete-marker-replication.html`,
);
/** How long a presigned link lives. */
export const presigned: Source = page(
  'Amazon S3 User Guide: Download and upload objects with presigned URLs',
  `${GUIDE}/using-presigned-url.html`,
);
/** The command line's own expiry of 3600 seconds. */
export const presignCommand: Source = page(
  'AWS CLI Command Reference: s3 presign',
  'https://docs.aws.amazon.com/cli/latest/reference/s3/presign.html',
);
/** SSE-C is blocked by default since April 2026. */
export const customerProvidedKeys: Source = page(
  'Amazon S3 User Guide: Blocking or unblocking SSE-C for a general purpose bucket',
  `${GUIDE}/blocking-unblocking-s3-c-encryption-gpb.html`,
);
/** The Security Hub CSPM controls for S3. */
export const controls: Source = page(
  'AWS Security Hub User Guide: Security Hub CSPM controls for Amazon S3',
  'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
);
/** Size limits on browser uploads. */
export const postPolicy: Source = pageRead(
  'Amazon S3 API Reference: POST policy',
  'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html',
  '2026-11-25',
);
/** Object Lock. */
export const objectLock: Source = page(
  'Amazon S3 User Guide: Locking objects with Object Lock',
  `${GUIDE}/object-lock.html`,
);
