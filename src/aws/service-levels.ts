/**
 * What AWS promises of the availability of its services, as monthly uptime percentages of the service level
 * agreements. A promise is a threshold below which AWS gives service credits; it is neither a measurement nor a
 * forecast, and what a customer does wrong is not in it. Entries that are not verified are never counted.
 */
import type { Source } from './source.ts';

/** The promise for some services. */
export interface ServiceLevel {
  /** Ids of services. */
  readonly services: readonly string[];
  /** Percent over several zones, or of a service of the Region. */
  readonly several: number;
  /** Percent of one instance or in one zone; null where the agreement knows one percentage only, or it was not read. */
  readonly single: number | null;
  /** The day on which AWS last changed the page, as the page says; null where it was not read. */
  readonly updated: string | null;
  readonly source: Source;
}

const READ = '2026-11-25';

function agreement(name: string, url: string, verified: boolean): Source {
  return { title: `${name} Service Level Agreement`, url, read: READ, verified };
}

/** Published service levels. */
export const serviceLevels: readonly ServiceLevel[] = [
  {
    services: ['rds-postgresql', 'rds-mysql', 'rds-mariadb', 'rds-oracle', 'rds-sqlserver'],
    several: 99.95,
    single: 99.5,
    updated: '2024-01-22',
    source: agreement('Amazon RDS', 'https://aws.amazon.com/rds/sla/', true),
  },
  {
    services: ['aurora-postgresql', 'aurora-mysql'],
    several: 99.99,
    single: null,
    updated: '2022-05-19',
    source: agreement('Amazon Aurora', 'https://aws.amazon.com/rds/aurora/sla/', true),
  },
  {
    services: ['s3'],
    several: 99.9,
    single: null,
    updated: '2023-11-28',
    source: agreement('Amazon S3', 'https://aws.amazon.com/s3/sla/', true),
  },
  {
    services: ['load-balancer'],
    several: 99.99,
    single: 99.9,
    updated: '2022-07-25',
    source: agreement('Elastic Load Balancing', 'https://aws.amazon.com/elasticloadbalancing/sla/', true),
  },
  {
    services: ['api-gateway'],
    several: 99.95,
    single: null,
    updated: '2022-05-05',
    source: agreement('Amazon API Gateway', 'https://aws.amazon.com/api-gateway/sla/', true),
  },
  {
    services: ['lambda'],
    several: 99.95,
    single: null,
    updated: null,
    source: agreement('AWS Lambda', 'https://aws.amazon.com/lambda/sla/', false),
  },
  {
    services: ['ec2', 'ec2-auto-scaling', 'ecs'],
    several: 99.99,
    single: 99.5,
    updated: null,
    source: agreement('Amazon Compute', 'https://aws.amazon.com/compute/sla/', false),
  },
  {
    services: ['dynamodb'],
    several: 99.99,
    single: null,
    updated: null,
    source: agreement('Amazon DynamoDB', 'https://aws.amazon.com/dynamodb/sla/', false),
  },
];

const byService = new Map(
  serviceLevels
    .filter(({ source }) => source.verified)
    .flatMap((level) => level.services.map((service) => [service, level] as const)),
);

/** The verified promise for a service; null where there is none. */
export function serviceLevelOf(service: string): ServiceLevel | null {
  return byService.get(service) ?? null;
}
