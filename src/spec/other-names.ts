/** Keys and values by the names that others have for them: AWS, infrastructure code, everyday speech. */

/** Keys of any group by another name of theirs; what the group does not have is left out. */
const KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['account-id', ['id']],
  ['admins', ['administrators']],
  ['ami', ['image']],
  ['async', ['asynchronous']],
  ['auth', ['authentication']],
  ['authn', ['authentication']],
  ['authz', ['authorization']],
  ['auto-scaling', ['capacity']],
  ['autoscaling', ['capacity']],
  ['availability-zone', ['az', 'zone']],
  ['az', ['zone']],
  ['azs', ['subnets']],
  ['cidr-block', ['cidr']],
  ['cloudtrail', ['trails']],
  ['cmk', ['key', 'encryption']],
  ['count', ['capacity']],
  ['cross-region-replication', ['replication', 'global-tables', 'copies-to']],
  ['cross-zone', ['deployment']],
  ['data', ['carries', 'stores']],
  ['description', ['purpose', 'summary', 'title']],
  ['desired-capacity', ['capacity']],
  ['desired-count', ['capacity']],
  ['destination', ['to']],
  ['dlq', ['dead-letter']],
  ['email', ['contact', 'to']],
  ['encrypted', ['encryption', 'tls']],
  ['encryption-in-transit', ['tls-only', 'minimum-tls', 'tls']],
  ['gdpr', ['regulated', 'personal']],
  ['human-in-the-loop', ['tools']],
  ['immutable', ['image']],
  ['instance-profile', ['role']],
  ['instances', ['capacity', 'nodes']],
  ['internal', ['scheme']],
  ['invocation-logging', ['access-logs']],
  ['kms', ['key', 'encryption']],
  ['kms-key', ['key', 'encryption']],
  ['kms-key-arn', ['key', 'encryption']],
  ['kms-key-id', ['key', 'encryption']],
  ['knowledge-base', ['retrieves-from']],
  ['knowledge-bases', ['retrieves-from']],
  ['log-group', ['log-retention']],
  ['logging', ['access-logs', 'audit-log', 'query-logs', 'log-retention']],
  ['logs', ['access-logs', 'audit-log', 'query-logs', 'log-retention']],
  ['metric', ['alarm']],
  ['mitigation', ['mitigated-by']],
  ['mitigations', ['mitigated-by']],
  ['multi-az', ['deployment']],
  ['name', ['title', 'id']],
  ['nat', ['egress']],
  ['nat-gateway', ['egress']],
  ['nat-gateways', ['egress']],
  ['network-access', ['publicly-accessible', 'endpoint-access', 'network']],
  ['node-groups', ['capacity']],
  ['organizational-unit', ['ou']],
  ['permissions', ['role']],
  ['personal-data', ['personal']],
  ['pii', ['personal']],
  ['pitr', ['backups']],
  ['point-in-time-recovery', ['backups']],
  ['port-range', ['ports']],
  ['public', ['publicly-accessible', 'public-address', 'scheme', 'function-url']],
  ['public-ip', ['public-address']],
  ['replicas', ['readers', 'capacity', 'nodes']],
  ['scan-on-push', ['image']],
  ['scanning', ['image']],
  ['security-contact', ['contacts', 'contact']],
  ['shards', ['capacity-mode']],
  ['snapshots', ['backups']],
  ['source', ['from']],
  ['sse', ['encryption']],
  ['ssl', ['tls', 'tls-only', 'minimum-tls']],
  ['storage-class', ['lifecycle']],
  ['target', ['to']],
  ['ttl', ['retention', 'cache']],
  ['type', ['kind', 'via', 'service']],
  ['until', ['expires']],
  ['used-by', ['users', 'read-by']],
  ['visibility', ['scheme', 'publicly-accessible']],
  ['vpc', ['network']],
  ['vpc-id', ['network']],
  ['web-acl', ['waf']],
  ['zone', ['az']],
]);

/** Keys that are written elsewhere, with where that is. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['alarms', 'alerts'],
  ['alias-only', 'edge.domains'],
  ['approval-team', 'components.*.approval-team'],
  ['classification', 'data'],
  ['device-key-store', 'actors.*.key-storage'],
  ['dnssec', 'edge.domains'],
  ['environment', 'accounts'],
  ['human-access', 'accounts.*.changed-by'],
  ['infrastructure-as-code', 'assurance.delivery'],
  ['monitoring', 'alerts'],
  ['record-owner', 'edge.domains.*.owner'],
  ['security-group', 'networks.*.security-groups'],
  ['security-groups', 'networks.*.security-groups'],
  ['secrets', 'secrets'],
  ['trigger', 'events'],
  ['triggers', 'events'],
]);

/** Values that are said elsewhere, with how. */
const SAID_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['alarm', 'An alarm is an alert: write it under `alerts`, with what it watches and `covers`.'],
  [
    'organization-policy',
    'A policy of the organization is one of the `guardrails` of an account, such as `deny-key-deletion`.',
  ],
]);

/** Values by another name of theirs; what is not allowed where they stand is left out. */
const VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['admin', ['operator']],
  ['administrator', ['operator']],
  ['anonymous', ['external']],
  ['application', ['system']],
  ['aws', ['aws-owned', 'aws-managed']],
  ['bedrock', ['aws-api']],
  ['business-critical', ['critical']],
  ['certificate', ['mtls']],
  ['client-certificate', ['mtls']],
  ['cmk', ['kms']],
  ['compensated', ['mitigate']],
  ['contractor', ['partner', 'workforce']],
  ['critical', ['high']],
  ['customer', ['external']],
  ['customer-managed', ['kms']],
  ['database', ['isolated']],
  ['dev', ['development']],
  ['disaster-recovery', ['workload']],
  ['dynamodb', ['aws-api']],
  ['employee', ['workforce']],
  ['everyone', ['public']],
  ['external-idp', ['corporate-idp']],
  ['fido2', ['phishing-resistant']],
  ['hardware-key', ['phishing-resistant']],
  ['human', ['person']],
  ['internal', ['workforce']],
  ['iot-rule', ['event']],
  ['jdbc', ['postgresql', 'mysql', 'oracle', 'sqlserver']],
  ['jwt', ['oidc']],
  ['kinesis', ['aws-api']],
  ['ldaps', ['ldap']],
  ['likely', ['high']],
  ['logging', ['log-archive']],
  ['logs', ['log-archive']],
  ['mandatory', ['required']],
  ['mariadb', ['mysql']],
  ['medium', ['moderate']],
  ['mqtts', ['mqtt']],
  ['multi-tenant', ['pooled', 'siloed', 'bridge']],
  ['oauth', ['oidc']],
  ['oauth2', ['oidc']],
  ['ok', ['approved']],
  ['okta', ['oidc-provider', 'saml-provider', 'corporate-idp']],
  ['pager', ['pagerduty']],
  ['passkey', ['phishing-resistant']],
  ['personal', ['confidential', 'restricted']],
  ['phi', ['restricted', 'confidential']],
  ['pii', ['restricted', 'confidential']],
  ['pool', ['pooled']],
  ['prod', ['production', 'workload']],
  ['production', ['workload']],
  ['public', ['external']],
  ['rejected', ['returned']],
  ['rest', ['https']],
  ['s3', ['aws-api', 'log-delivery']],
  ['secret', ['restricted']],
  ['sensitive', ['restricted', 'confidential']],
  ['sensor', ['device']],
  ['server', ['system']],
  ['severe', ['critical']],
  ['signing', ['sign']],
  ['sigv4', ['iam']],
  ['silo', ['siloed']],
  ['slack', ['chat']],
  ['sns', ['aws-api']],
  ['sqs', ['aws-api']],
  ['ssl', ['tls']],
  ['sso', ['identity-center']],
  ['staff', ['workforce']],
  ['teams', ['chat']],
  ['totp', ['required']],
  ['unlikely', ['low']],
  ['untrusted', ['external']],
  ['unused', ['not-used']],
  ['urgent', ['critical']],
  ['user', ['person']],
  ['users', ['person']],
  ['webauthn', ['phishing-resistant']],
  ['x509', ['mtls']],
]);

/** The keys among those known that go by `name`. */
export function keysKnownAs(name: string, known: readonly string[]): string[] {
  return (KEYS.get(plain(name)) ?? []).filter((key) => known.includes(key));
}

/** Where it is said what somebody wrote as a key; null if nowhere that is known. */
export function homeOfKey(name: string): string | null {
  return ELSEWHERE.get(plain(name)) ?? null;
}

/** How to say elsewhere what somebody wrote as a value; null if that is not known. */
export function elsewhereFor(value: string): string | null {
  return SAID_ELSEWHERE.get(plain(value)) ?? null;
}

/** The values among those allowed that go by `name`. */
export function valuesKnownAs(name: string, allowed: readonly string[]): string[] {
  return (VALUES.get(plain(name)) ?? []).filter((value) => allowed.includes(value));
}

function plain(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}
