/** Rules of a web ACL are named by the design; the name tells which of them limit a rate. */

/** `rate-limit-2000`, `ip-ratelimit` or `anti-ddos`; not `corporate-allowlist` or `migrated`. */
const LIMITS = /(?<![a-z])rate(?![a-z])|rate-?(?:limit|based)|anti-?ddos/i;

/** Whether a rule of this name limits how often somebody may ask. */
export function limitsRate(rule: string): boolean {
  return LIMITS.test(rule);
}
