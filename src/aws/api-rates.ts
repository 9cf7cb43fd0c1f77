/** What API Gateway lets all APIs of an account take in a Region until AWS raises it. */
import type { Source } from './source.ts';
import { apiQuotas } from './sources/api-gateway.ts';

/** Requests a second that an account begins with, and the Regions that begin with a quarter of what others have. */
const apiRates: {
  readonly usual: number;
  readonly low: number;
  readonly lowIn: readonly string[];
  readonly source: Source;
} = {
  usual: 10_000,
  low: 2500,
  lowIn: [
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
  ],
  source: apiQuotas,
};

/** Requests a second that an account begins with in a Region; where the Region is not known, what most of them give. */
export function apiRateIn(region: string | null): number {
  return region !== null && apiRates.lowIn.includes(region) ? apiRates.low : apiRates.usual;
}
