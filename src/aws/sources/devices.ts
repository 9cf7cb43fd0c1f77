/** Pages about devices that connect to AWS IoT Core. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

/** One policy that gives each thing no more than its own topics. */
export const thingPolicies: Source = page(
  'AWS IoT Core Developer Guide: Thing policy variables',
  'https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-variables.html',
);
/** Shared identities, policies that are too wide and certificates that were revoked are found by an audit. */
export const deviceAudit: Source = pageRead(
  'AWS IoT Device Defender Developer Guide: Audit',
  'https://docs.aws.amazon.com/iot-device-defender/latest/devguide/device-defender-audit.html',
  '2026-11-25',
);
