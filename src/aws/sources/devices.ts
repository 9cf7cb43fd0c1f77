/** Pages about devices that connect to AWS IoT Core. */
import type { Source } from '../source.ts';
import { page } from './page.ts';

/** One policy that gives each thing no more than its own topics. */
export const thingPolicies: Source = page(
  'AWS IoT Core Developer Guide: Thing policy variables',
  'https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-variables.html',
);
