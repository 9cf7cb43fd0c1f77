/** What API Gateway lets all APIs of an account take in a Region until AWS raises it. */
import type { Source } from './source.ts';
import { apiQuotas } from './sources/api-gateway.ts';

/** Regions that begin with a quarter of what others have. */
const LOW: ReadonlySet<string> = new Set([
  'af-south-1',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'mx-central-1',
]);

/** Requests a second, and how many at once beyond that. */
interface ApiRate {
  readonly rate: number;
  readonly burst: number;
  readonly source: Source;
}

/** What an account begins with in a Region; where the Region is not known, what most of them give. */
export function apiRateIn(region: string | null): ApiRate {
  const isLow = region !== null && LOW.has(region);
  return isLow
    ? { rate: 2500, burst: 1250, source: apiQuotas }
    : { rate: 10_000, burst: 5000, source: apiQuotas };
}
