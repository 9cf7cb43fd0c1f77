/** What a review needs to know of an AWS service, whatever the design says: one table entry a service. */
import type { Source } from './source.ts';

/** Who looks after operating system and platform: the customer, AWS with the customer, or AWS. */
export type ResponsibilityClass = 'infrastructure' | 'container' | 'abstracted';

/** What a service does for a design; decides its shape in diagrams and which checks concern it. */
export type Category =
  | 'compute'
  | 'function'
  | 'database'
  | 'object-store'
  | 'file-store'
  | 'cache'
  | 'queue'
  | 'topic'
  | 'bus'
  | 'stream'
  | 'api'
  | 'load-balancer'
  | 'edge'
  | 'analytics'
  | 'catalog'
  | 'orchestration'
  | 'identity'
  | 'registry'
  | 'pipeline'
  | 'network'
  | 'machine-learning'
  | 'other';

/** What AWS does by itself for data at rest when the design says nothing. */
export interface DefaultEncryption {
  readonly by: 'aws-owned' | 'aws-managed' | 'none';
  /** Since when, YYYY-MM-DD, YYYY-MM or YYYY; null where it was always so or the day is not known. */
  readonly since: string | null;
  readonly source: Source;
}

/** An AWS service as the review sees it. */
export interface Service {
  /** The word that a spec writes after `service:`. */
  readonly id: string;
  /** AWS's own name, such as `Amazon S3`. */
  readonly name: string;
  readonly category: Category;
  readonly responsibility: ResponsibilityClass;
  /** What decides the class or what stays with the customer; null where the class says it all. */
  readonly responsibilityNote: string | null;
  /** Whether its instances stand in subnets (`subnets`), may (`optional`), or never (`none`). */
  readonly placement: 'subnets' | 'optional' | 'none';
  /** Whether data rests in it beyond the life of a request or a message. */
  readonly storesData: boolean;
  readonly defaultEncryption: DefaultEncryption | null;
  /** The endpoint service name of its VPC endpoint, such as `s3`; null where it has none. */
  readonly endpoint: string | null;
  readonly sources: readonly Source[];
}

/** Declares a table entry; keeps the literal next to its type. */
export function defineService(service: Service): Service {
  return service;
}
