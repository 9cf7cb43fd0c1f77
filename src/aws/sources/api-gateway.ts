/** Pages about Amazon API Gateway. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

const GUIDE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';

/** 10,000 requests a second for all APIs of an account in a Region, 2,500 in thirteen Regions that are named there. */
export const apiQuotas: Source = pageRead(
  'Amazon API Gateway Developer Guide: Quotas',
  `${GUIDE}/limits.html`,
  '2026-11-26',
);

/** Limits are targets, not ceilings. */
export const apiThrottling: Source = page(
  'Amazon API Gateway Developer Guide: Throttle requests to your HTTP APIs',
  `${GUIDE}/http-api-throttling.html`,
);

/** Time to live, encryption, invalidation. */
export const apiCaching: Source = page(
  'Amazon API Gateway Developer Guide: Cache settings for REST APIs',
  `${GUIDE}/api-gateway-caching.html`,
);

/** How long an integration of an HTTP API may take. */
export const httpApiQuotas: Source = pageRead(
  'Amazon API Gateway Developer Guide: Quotas for configuring and running an HTTP API',
  `${GUIDE}/http-api-quotas.html`,
  '2026-11-26',
);
/** How long an integration may take. */
export const apiTimeouts: Source = page(
  'Amazon API Gateway Developer Guide: Quotas for configuring and running a REST API',
  `${GUIDE}/api-gateway-execution-service-limits-table.html`,
);
/** Requests that do not fit a schema are refused before anything of the design sees them. */
export const requestValidation: Source = pageRead(
  'Amazon API Gateway Developer Guide: Request validation for REST APIs',
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
  '2026-11-25',
);
