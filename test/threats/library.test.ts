/**
 * The 110 threats that an architect knows of systems on AWS, each with the kind of threat that tells it here.
 * Where two are told as one, the second entry says why: one cause is one threat.
 */
import { describe, expect, test } from 'vitest';

import { signal } from '../../src/aws/signals.ts';
import { threats } from '../../src/threats/index.generated.ts';

const KNOWN: Readonly<Record<string, readonly [told: string, because?: string]>> = {
  'root-user-takeover': ['spoofing/root-user-taken-over'],
  'long-lived-access-key-leak': ['spoofing/standing-key-used'],
  'workforce-mfa-bypass': ['spoofing/staff-login-phished'],
  'oidc-trust-too-wide': ['spoofing/federation-too-wide'],
  'third-party-confused-deputy': ['elevation-of-privilege/cross-account-role-taken'],
  'service-confused-deputy': ['elevation-of-privilege/service-acts-for-stranger'],
  'role-privilege-escalation': ['elevation-of-privilege/role-raises-itself'],
  'over-privileged-workload-role': ['elevation-of-privilege/role-too-broad'],
  'flat-network-lateral-movement': ['elevation-of-privilege/foothold-spreads'],
  'guardrails-missing': ['elevation-of-privilege/nothing-above-account'],
  'unused-region-abuse': ['elevation-of-privilege/unwatched-region-used'],
  'shared-human-identity': ['repudiation/login-shared'],
  'session-token-theft': ['spoofing/session-replayed'],
  'token-not-verified': ['spoofing/foreign-token-accepted'],
  'credential-stuffing-user-pool': ['spoofing/customer-password-reused'],
  'guest-identity-pool-abuse': ['elevation-of-privilege/guest-gets-credentials'],
  'self-sign-up-open': ['spoofing/anyone-signs-up'],
  'imds-credential-theft': ['elevation-of-privilege/instance-role-stolen'],
  'pod-inherits-node-role': ['elevation-of-privilege/pod-uses-node-role'],
  'instance-ssh-exposed': ['elevation-of-privilege/admin-port-open'],
  'unpatched-guest-os': ['elevation-of-privilege/host-exploited'],
  'endpoint-protection-missing': ['tampering/malware-runs-unseen'],
  'run-command-as-root': ['repudiation/host-session-unrecorded'],
  'direct-vm-console': [
    'repudiation/host-session-unrecorded',
    'the console is off until an account switches it on; what is left is a session without a record',
  ],
  'secrets-in-environment': ['information-disclosure/secret-lies-open'],
  'container-escape': ['elevation-of-privilege/container-escapes'],
  'poisoned-image': ['tampering/image-poisoned'],
  'kubernetes-api-public': ['elevation-of-privilege/cluster-api-open'],
  'kubernetes-over-broad-rbac': ['elevation-of-privilege/cluster-admin-for-all'],
  'lambda-url-unauthenticated': ['elevation-of-privilege/function-url-open'],
  'lambda-code-tampering': ['tampering/function-code-replaced'],
  'event-injection': ['tampering/event-content-executed'],
  'malicious-trigger-persistence': ['elevation-of-privilege/trigger-left-behind'],
  'api-without-authentication': ['spoofing/caller-not-authenticated'],
  'broken-object-authorization': ['information-disclosure/foreign-object-requested'],
  'cleartext-flow': ['information-disclosure/read-on-the-wire'],
  'weak-tls-downgrade': [
    'information-disclosure/read-on-the-wire',
    'an old version is the same cause on the same flow, and one field mends both',
  ],
  'traffic-mirroring-abuse': [
    'information-disclosure/read-on-the-wire',
    'a mirror is one place to stand on the wire; TLS on the flow closes it',
  ],
  'certificate-expires': ['denial-of-service/certificate-lapses'],
  'mtls-revocation-stale': ['spoofing/revoked-certificate-accepted'],
  'volumetric-ddos': ['denial-of-service/line-flooded'],
  'application-layer-flood': ['denial-of-service/requests-flooded'],
  'denial-of-wallet': ['denial-of-service/bill-run-up'],
  'origin-bypass': ['tampering/origin-reached-past-edge'],
  'web-injection': ['tampering/crafted-request-injected'],
  'cache-of-private-response': ['information-disclosure/reply-cached-for-another'],
  'dangling-dns': ['spoofing/name-left-behind'],
  'domain-hijack': ['spoofing/domain-taken'],
  'public-bucket': ['information-disclosure/bucket-opened'],
  'presigned-url-leak': ['information-disclosure/signed-link-passed-on'],
  'bucket-ransom': ['tampering/objects-ransomed'],
  'lifecycle-deletion': ['denial-of-service/expiry-too-early'],
  'replication-exfiltration': ['information-disclosure/copied-to-foreign-account'],
  'malicious-upload': ['tampering/hostile-file-uploaded'],
  'event-loop': ['denial-of-service/event-loop'],
  'bucket-sniping': [
    'information-disclosure/copied-to-foreign-account',
    'a registered name is one more foreign place, and the same perimeter keeps data out of it',
  ],
  'data-access-unrecorded': ['repudiation/reads-unrecorded'],
  'public-database': ['information-disclosure/database-reached-from-internet'],
  'static-database-password': ['spoofing/database-password-stands'],
  'database-not-authenticated': ['spoofing/store-asks-nobody'],
  'snapshot-shared-publicly': ['information-disclosure/snapshot-shared'],
  'unencrypted-at-rest': ['information-disclosure/copy-readable'],
  'provider-managed-key-only': ['information-disclosure/key-held-by-provider'],
  'key-policy-too-wide': ['elevation-of-privilege/key-keeper-decrypts'],
  'key-destroyed': ['denial-of-service/key-destroyed'],
  'key-never-rotated': ['information-disclosure/key-outlives-period'],
  'imported-key-expires': ['denial-of-service/key-material-gone'],
  'secret-over-shared': [
    'information-disclosure/secret-lies-open',
    'who may read a secret is one of the controls of where it lies',
  ],
  'secret-not-revocable': ['spoofing/leaked-token-lives-on'],
  'rotation-silently-fails': ['denial-of-service/rotation-fails-unseen'],
  'tenant-data-leak': ['information-disclosure/tenant-reads-tenant'],
  'noisy-neighbour': ['denial-of-service/neighbour-starves'],
  'shared-hardware-side-channel': ['information-disclosure/neighbour-on-host'],
  'backup-destroyed': ['denial-of-service/copies-deleted-too'],
  'restore-untested': ['denial-of-service/restore-never-tried'],
  'single-az': ['denial-of-service/zone-lost'],
  'single-region': ['denial-of-service/region-lost'],
  'quota-exhaustion': ['denial-of-service/quota-reached'],
  'stream-consumer-lag': ['denial-of-service/records-expire-unread'],
  'poison-message': ['denial-of-service/message-lost'],
  'message-forgery': ['spoofing/message-forged'],
  'queue-or-topic-open': [
    'spoofing/message-forged',
    'the policy that lets everybody send lets everybody take; one field mends both',
  ],
  'alert-path-silenced': ['repudiation/alert-path-cut'],
  'trail-disabled': ['repudiation/trail-stopped'],
  'log-tampering': ['repudiation/trail-rewritten'],
  'flow-logs-missing': ['repudiation/traffic-untraceable'],
  'sensitive-data-in-logs': ['information-disclosure/personal-data-in-logs'],
  'logs-kept-for-ever': ['information-disclosure/logs-kept-for-ever'],
  'detection-disabled': ['repudiation/detection-off'],
  'unrestricted-egress': ['information-disclosure/data-sent-anywhere'],
  'open-endpoint-policy': ['information-disclosure/endpoint-to-foreign-account'],
  'default-route-table-leak': ['elevation-of-privilege/new-subnet-born-open'],
  'hybrid-link-cleartext': ['information-disclosure/link-in-clear'],
  'pipeline-compromise': ['tampering/foreign-code-deployed'],
  'iac-secret-leak': [
    'information-disclosure/secret-lies-open',
    'code is one of the places where a secret lies open',
  ],
  'out-of-band-change': ['tampering/drift-unseen'],
  'catalog-tampering': ['tampering/catalog-altered'],
  'analytics-over-exposure': ['information-disclosure/analyst-reads-too-much'],
  'cdc-over-exposure': ['information-disclosure/stream-carries-too-much'],
  'partner-file-transfer-abuse': ['spoofing/file-drop-guessed'],
  'migration-channel-leak': [
    'information-disclosure/read-on-the-wire',
    'a migration is a flow with an end; its copy at rest falls under the threat to copies',
  ],
  'device-policy-wildcard': [
    'information-disclosure/foreign-object-requested',
    'a device is an actor, and its flow needs an authorization for each object',
  ],
  'device-key-extracted': ['spoofing/device-cloned'],
  'prompt-injection': ['tampering/prompt-steers-model'],
  'model-or-training-data-poisoning': ['tampering/training-data-altered'],
  'agent-excessive-agency': ['elevation-of-privilege/agent-exceeds-user'],
  'vendor-account-compromise': ['elevation-of-privilege/vendor-broken-into'],
  'marketplace-or-dependency-trojan': [
    'tampering/image-poisoned',
    'a bought image and a poisoned one differ only in who poisoned it',
  ],
  'personal-data-in-wrong-region': ['information-disclosure/data-leaves-region'],
  'unowned-alert': ['repudiation/alert-answered-by-nobody'],
};

/** What the library knows beside them. */
const BESIDE = [
  'spoofing/proof-copied',
  'tampering/message-twice',
  'tampering/passed-content-executed',
  'denial-of-service/deletion-replicated',
  'denial-of-service/nat-instance-fails',
  'denial-of-service/retries-pile-up',
  'repudiation/deed-denied',
];

describe('the library', () => {
  const ids = new Set<string>(threats.map(({ id }) => id));

  test('tells every one of the 110 known threats', () => {
    expect(Object.keys(KNOWN)).toHaveLength(110);
    expect(Object.entries(KNOWN).filter(([, [told]]) => !ids.has(told))).toEqual([]);
  });

  test('has a reason wherever it tells two as one', () => {
    const first = new Map<string, string>();
    for (const [known, [told, because]] of Object.entries(KNOWN)) {
      if (because !== undefined) continue;
      expect(first.get(told), `${known} and ${first.get(told)} are both ${told}; say why`).toBeUndefined();
      first.set(told, known);
    }
    const merged = Object.entries(KNOWN).filter(([, [, because]]) => because !== undefined);
    expect(merged.filter(([, [told]]) => !first.has(told))).toEqual([]);
  });

  test('holds nothing that is in neither list', () => {
    const told = new Set([...Object.values(KNOWN).map(([id]) => id), ...BESIDE]);
    expect([...ids].filter((id) => !told.has(id))).toEqual([]);
  });

  test('names each sign of a threat once, and only signs that can be looked up', () => {
    for (const { id, detection, sources } of threats) {
      expect(new Set(detection).size, id).toBe(detection.length);
      for (const sign of detection) expect(sources).toContain(signal(sign).source);
    }
  });
});
