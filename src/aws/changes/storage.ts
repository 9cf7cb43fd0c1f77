/** What changed, or was never so, about stores. */
import type { Change } from '../change.ts';
import { glueEvents } from '../sources/events.ts';
import { multiAzCluster } from '../sources/reliability.ts';
import {
  controls,
  customerProvidedKeys,
  deleteMarkers,
  notReplicated,
  ownership,
  presignCommand,
  presigned,
  publicAccess,
  replicationNeeds,
} from '../sources/s3.ts';

/** Engines that have both kinds. */
const DATABASES = ['rds-postgresql', 'rds-mysql'];

export const changes: readonly Change[] = [
  {
    topic: 's3',
    once: 'New buckets are unencrypted until somebody says otherwise.',
    now: 'Every new object is encrypted with SSE-S3 at least.',
    since: '2023-01-05',
    claims: ['S3-06'],
    sources: [controls],
  },
  {
    topic: 's3',
    once: 'New buckets can be opened by an access list.',
    now: 'New buckets start with Block Public Access on and access lists off.',
    since: '2023-04',
    claims: ['S3-06'],
    sources: [publicAccess, ownership],
  },
  {
    topic: 's3',
    once: 'A caller may bring a key of its own for each object.',
    now: 'Writing with customer-provided keys is blocked for new buckets unless it is allowed.',
    since: '2026-04',
    claims: ['S3-06'],
    sources: [customerProvidedKeys],
  },
  {
    topic: 's3',
    once: 'Deletions of objects are replicated, those of versions are not.',
    now: 'Current rules replicate delete markers only where they say so; deleting a version is never replicated.',
    since: null,
    claims: ['S3-02'],
    sources: [deleteMarkers, notReplicated],
  },
  {
    topic: 's3',
    once: 'Replication needs versioning at both ends.',
    now: 'Still so. Objects that were there before the rule need Batch Replication.',
    since: null,
    claims: ['S3-01'],
    sources: [replicationNeeds],
  },
  {
    topic: 's3',
    once: 'A presigned link works for an hour.',
    now: 'An hour is the default of the command line; the most is seven days, and a link signed by a role ends with its session.',
    since: null,
    claims: ['S3-04'],
    sources: [presigned, presignCommand],
  },
  {
    topic: 's3',
    once: 'A bucket policy on `aws:SecureTransport` enforces TLS.',
    now: 'Still needed: S3 answers HTTP unless it is denied. A resource control policy denies it for all buckets at once.',
    since: null,
    claims: ['S3-03'],
    sources: [controls],
  },
  {
    topic: 'glue',
    once: 'A rule tells of a changed schema or a failed crawl.',
    now: 'Still so, by EventBridge. Delivery is best effort, so what it starts must bear being started twice.',
    since: null,
    claims: ['ALR-03'],
    sources: [glueEvents],
  },
  ...DATABASES.map((topic) => ({
    topic,
    once: 'Multi-AZ means two instances.',
    now: 'A Multi-AZ instance has one standby that takes no reads, a Multi-AZ cluster one writer and two readers in three zones.',
    since: null,
    claims: ['RDS-01'],
    sources: [multiAzCluster],
  })),
];
