/**
 * Values of which one is stronger than another, whatever stands around them. What is not listed here has no order
 * of its own: whether it got weaker is known by the checks that rest on it.
 */
import { type Pointer, segments } from '../source/pointer.ts';
import type { Statement } from './statements.ts';

/** What a change does to a design. */
export type Effect = 'weaker' | 'stronger' | 'mixed' | 'none';

/** Values from the weakest to the strongest; those in one list are as strong as each other. */
type Order = readonly (readonly string[])[];

/** By the last keys of the field. */
const ORDERS: Readonly<Record<string, Order>> = {
  'encryption.managed': [['none'], ['aws-owned'], ['aws-managed']],
  'minimum-tls': [['1.0'], ['1.1'], ['1.2'], ['1.3']],
  'tls.minimum': [['1.0'], ['1.1'], ['1.2'], ['1.3']],
  protocol: [
    ['http', 'ftp', 'smtp', 'tcp'],
    ['https', 'tls', 'ssh', 'sftp', 'aws-api'],
  ],
  'authentication.method': [
    ['none'],
    ['network-position'],
    ['password', 'api-key'],
    ['presigned-url'],
    ['oidc', 'saml', 'iam', 'mtls', 'public-key', 'signed-request'],
  ],
  'authorization.model': [['none'], ['rbac', 'abac', 'iam', 'resource-policy', 'acl']],
  'accounting.non-repudiation': [
    ['none'],
    ['signed-request', 'mutual-tls', 'verified-identity', 'write-once-log'],
  ],
  'tenancy.model': [['pooled'], ['bridge'], ['siloed'], ['single-tenant']],
  'isolation.*.model': [['pooled'], ['bridge'], ['siloed']],
  imds: [['v1-allowed'], ['v2-required']],
  'function-url': [['public'], ['iam'], ['none']],
  'endpoint-access': [['public'], ['public-restricted'], ['private']],
  scheme: [['internet-facing'], ['internal']],
  'endpoint-type': [['regional', 'edge-optimized'], ['private']],
  policy: [['anyone'], ['account'], ['named-principals']],
  'admin-access': [
    ['ssh-from-internet'],
    ['bastion'],
    ['instance-connect-endpoint'],
    ['session-manager'],
    ['none'],
  ],
  'root.mfa': [['none'], ['virtual'], ['passkey'], ['hardware']],
  'root.access-keys': [['present'], ['none']],
  'object-lock.mode': [['governance'], ['compliance']],
  lock: [['none'], ['governance'], ['compliance']],
  guardrail: [['none'], ['by-caller'], ['enforced']],
  tools: [['change'], ['change-approved'], ['read'], ['none']],
  approval: [['none'], ['one-person'], ['two-person']],
  routes: [['any-to-any'], ['segmented']],
  'default-action': [['forward'], ['drop']],
  'default-network-acl': [['allow-all'], ['restricted']],
  'default-security-group': [['allow-all'], ['restricted']],
  'cluster-access': [['administrator'], ['broad'], ['least-privilege']],
  'device-policy': [['wildcard'], ['per-device']],
  'block-public-networks': [['nothing'], ['inbound'], ['both-directions']],
};

/** Switches that make a design stronger when they are on. */
const GOOD: ReadonlySet<string> = new Set([
  'access-logs',
  'audit-log',
  'block-public-access',
  'block-public-storage',
  'client-side-encryption',
  'code-signing',
  'deletion-protection',
  'dns-firewall',
  'dns-query-logging',
  'dnssec',
  'drift-detection',
  'encryption-by-default',
  'forward-secrecy',
  'inspects-tls',
  'key-per-tenant',
  'malware-scan',
  'masks-personal-data',
  'mfa-delete',
  'mutual',
  'network-isolation',
  'post-quantum',
  'query-logs',
  'read-only-root',
  'request-validation',
  'sender-constrained',
  'signed',
  'tenant-filter',
  'throttle-per-tenant',
  'tls-only',
  'validation',
  'versioning',
]);

/** Switches that make it weaker. */
const BAD: ReadonlySet<string> = new Set([
  'auto-accept',
  'direct-internet',
  'host-network',
  'internet-route',
  'privileged',
  'public-address',
  'publicly-accessible',
  'root-access',
  'ssh-key-pair',
]);

/** Lists of controls: each member is one more. */
const CONTROLS: ReadonlySet<string> = new Set(['conditions', 'guardrails', 'policy-conditions', 'verifies']);

/** What the change of a field does by itself; `pointer` counts from the section that it stands in. */
export function effectOf(pointer: Pointer, before: Statement | null, after: Statement | null): Effect {
  const keys = segments(pointer);
  const last = keys.at(-1) ?? '';
  if (CONTROLS.has(last)) return effectOfList(before?.members ?? [], after?.members ?? []);
  if (last === 'key' && keys.at(-2) === 'encryption')
    return between(before === null ? 0 : 1, after === null ? 0 : 1);
  if (GOOD.has(last)) return between(isOn(before) ? 1 : 0, isOn(after) ? 1 : 0);
  if (BAD.has(last)) return between(isOn(before) ? 0 : 1, isOn(after) ? 0 : 1);
  if (last === 'tested' && keys.at(-3) === 'isolation') return between(isTested(before), isTested(after));
  const order = orderOf(keys);
  if (order === null) return 'none';
  // Silence is not weak: it is weaker than what is better than the worst, and says nothing against the worst.
  const [was, is] = [rankIn(order, before), rankIn(order, after)];
  return was === null || is === null ? 'none' : between(was, is);
}

function orderOf(keys: readonly string[]): Order | null {
  const last = keys.at(-1) ?? '';
  const name = keys.at(-3) === 'isolation' ? `isolation.*.${last}` : `${keys.at(-2) ?? ''}.${last}`;
  return ORDERS[name] ?? ORDERS[last] ?? null;
}

/** Null for a value that has no place in the order. */
function rankIn(order: Order, statement: Statement | null): number | null {
  if (statement === null) return 0;
  const rank = order.findIndex((values) => values.includes(statement.members[0] ?? ''));
  return rank === -1 ? null : rank;
}

function between(was: number, is: number): Effect {
  return is < was ? 'weaker' : is > was ? 'stronger' : 'none';
}

function isOn(statement: Statement | null): boolean {
  return statement?.members[0] === 'true';
}

function isTested(statement: Statement | null): number {
  return statement === null || statement.members[0] === 'false' ? 0 : 1;
}

function effectOfList(before: readonly string[], after: readonly string[]): Effect {
  const lost = before.some((one) => !after.includes(one));
  const gained = after.some((one) => !before.includes(one));
  return lost && gained ? 'mixed' : lost ? 'weaker' : gained ? 'stronger' : 'none';
}
