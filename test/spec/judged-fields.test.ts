/**
 * Every field of the language is read by something that judges, or the list below says what it is for. All checks,
 * threats, contradictions, analyses and tables are run over every fixture and sample, on specs that note what is read.
 */
import { expect, test } from 'vitest';

import { fieldAt, keyOf } from '../../scripts/generate/field-names.mjs';
import { withoutOverlays } from '../../scripts/generate/overlays.mjs';
import { designsIn } from '../../scripts/mutation/marks.mjs';
import { attackOf } from '../../src/analysis/attack/attack-of.ts';
import { blastRadii } from '../../src/analysis/blast/blast-radius.ts';
import { failuresOf } from '../../src/analysis/failure/failures.ts';
import { checks } from '../../src/checks/index.generated.ts';
import { contradictions } from '../../src/contradictions/index.generated.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { alertCoverage, weakAlerts } from '../../src/posture/alert-coverage.ts';
import { authenticationAuthorizationAccounting } from '../../src/posture/authentication-authorization-accounting.ts';
import { confidentialityIntegrityAvailability } from '../../src/posture/confidentiality-integrity-availability.ts';
import { eventLedger } from '../../src/posture/event-ledger.ts';
import { impliedInfrastructure } from '../../src/posture/implied-infrastructure.ts';
import { sharedResponsibility } from '../../src/posture/shared-responsibility.ts';
import { tenancyProof } from '../../src/posture/tenancy-proof.ts';
import { child, segments } from '../../src/source/pointer.ts';
import { validate } from '../../src/spec/validate.ts';
import { threats } from '../../src/threats/index.generated.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { filesBelow, readText } from '../files.ts';

/** What nothing reads, by what it is for; a field that is read leaves the list, and a new one needs a reader or a reason. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  'a link that the model follows when it is built, so that no rule reads the id': [
    'connection#to',
    'key#account',
    'network#account',
    'log#account',
    'security-group#for',
    'revocation#by',
    'component-properties#catalog',
    'component-properties#copies-to',
    'component-properties#directory',
    'component-properties#identity',
    'component-properties#locations',
    'component-properties#protects',
    'component-properties#results',
    'component-properties#shared-with',
    'component-properties#sources',
    'identity#delegated-from',
    'audit#config.aggregator',
    'audit#security-lake',
    'connection#opens',
    'actor#design',
    'component-properties#design',
  ],
  'what a service of no catalogue does, which the model makes its service of': [
    'component-properties#category',
    'component-properties#runs-code',
    'component-properties#stores-data',
  ],
  'less of it is a weaker design, which the comparison of two states tells': [
    'component-properties#default-action',
    'component-properties#inspects-tls',
    'component-properties#query-logs',
    'connection#auto-accept',
    'data#client-side-encryption',
    'flow#authentication.sender-constrained',
    'isolation#throttle-per-tenant',
    'network#dns-firewall',
    'log#deletion-protection',
    'trail#mfa-delete',
  ],
  'about the document and the team, which the review shows as it is': [
    'design#assumptions',
    'design#classification',
  ],
  'how it is run: right or wrong only in view of what the team needs, so that it is shown and not judged': [
    'account#organization-policies',
    'agents#ssm.inventory',
    'alert#tested',
    'assurance#crypto-inventory.last',
    'assurance#incident-response.look-back',
    'assurance#vulnerability-scans.fix-within.high',
    'assurance#vulnerability-scans.resource-types',
    'audit#config.global-types',
    'audit#detection-within',
    'audit#detective',
    'audit#guardduty.regions',
    'audit#security-hub.product',
    'audit#security-hub.regions',
    'certificate#renewal',
    'channel#kind',
    'channel#tested',
    'channel#via',
    'component-properties#allowed-sources',
    'component-properties#approval',
    'component-properties#inference-regions',
    'component-properties#launch-template',
    'component-properties#lock',
    'component-properties#managed-updates',
    'component-properties#masks-personal-data',
    'component-properties#minimum-healthy',
    'component-properties#namespace',
    'component-properties#owner-verified',
    'component-properties#private-zone',
    'component-properties#protocols',
    'component-properties#readers',
    'component-properties#remove-after',
    'component-properties#rollback-on-failure',
    'component-properties#runtime-updates',
    'connection#approval',
    'domain#alias-only',
    'edge#firewall-manager',
    'endpoint#private-dns',
    'event#replay',
    'event#role',
    'flow#authorization.tested',
    'flow#ordered',
    'flow#signed',
    'identity#access-keys',
    'identity#source-identity',
    'identity#trust-conditions',
    'key#availability-target',
    'key#replicas',
    'key#via-service',
    'log#query',
    'network#flow-logs.format',
    'network#traffic-mirroring',
    'role#reviewed',
    'secret#expires',
    'secret#policy',
    'subnet#zone-id',
    'throttle#burst',
    'trail#insights',
    'web-acl#counting-since',
    'web-acl#default',
  ],
};

/** What every element may have: who it is, and what is not known or does not apply, which the review counts. */
const COMMON: readonly string[] = ['renamed-from', 'unknown', 'not-applicable'];

/** Decisions of the team, which the review carries out rather than judges. */
const DECISIONS: readonly string[] = [
  'review',
  'threat',
  'exception',
  'assignment',
  'signature',
  'unknown',
  'excluded',
];

const schema = withoutOverlays(JSON.parse(readText('schemas/design-spec.schema.json')));

test('what nothing reads is known, with what it is for', () => {
  const read = readFields();
  const unread = fieldsOf(schema).filter((key) => !read.has(key));
  expect(unread).toEqual(Object.values(UNREAD).flat().toSorted());
}, 120_000);

function readFields(): ReadonlySet<string> {
  const pointers = new Set<string>();
  const files = ['test/checks', 'test/threats', 'test/contradictions', 'samples'].flatMap((folder) =>
    filesBelow(folder, '.yaml').filter((path) => !/^samples\/.*\//.test(path)),
  );
  for (const path of files)
    for (const text of designsIn(readText(path))) {
      const { value: document } = parseYaml({ path, text });
      const { spec } = validate(document?.value);
      if (spec === null) continue;
      const noted = new Set<string>();
      const model = buildModel(noting(spec, '', noted));
      // What the model is built of is read of every spec, whatever is asked of it.
      noted.clear();
      for (const check of checks) check.run(model, '2026-11-23');
      for (const threat of threats) threat.find(model);
      for (const contradiction of contradictions) contradiction.find(model);
      attackOf(model);
      blastRadii(model);
      failuresOf(model);
      authenticationAuthorizationAccounting(model);
      confidentialityIntegrityAvailability(model);
      eventLedger(model);
      impliedInfrastructure(model);
      sharedResponsibility(model);
      tenancyProof(model);
      weakAlerts(model, alertCoverage(model));
      for (const pointer of noted) pointers.add(pointer);
    }
  return new Set(
    [...pointers].flatMap((pointer) => {
      const field = fieldAt(schema, segments(pointer));
      return field === null ? [] : [keyOf(field)];
    }),
  );
}

/** The value, noting each key that is read of it, with the same part for the same key. */
function noting<T extends object>(value: T, at: string, noted: Set<string>): T {
  const parts = new Map<string | symbol, unknown>();
  return new Proxy(value, {
    get(target, key, receiver) {
      const part: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return part;
      const pointer = child(at, key);
      if (!Array.isArray(target)) noted.add(pointer);
      if (typeof part !== 'object' || part === null) return part;
      if (!parts.has(key)) parts.set(key, noting(part, pointer, noted));
      return parts.get(key);
    },
  });
}

/** Fields by `keyOf`, without containers, and without plain text and what every element has: words are for readers. */
function fieldsOf({ $defs }: { readonly $defs: Readonly<Record<string, SchemaPart>> }): readonly string[] {
  const found = Object.entries($defs)
    .filter(([name]) => !/^service-|^(?:environment|defaults)/.test(name) && !DECISIONS.includes(name))
    .flatMap(([owner, part]) => below(part, [], owner));
  return [...new Set(found)].toSorted();

  function below(part: SchemaPart, path: readonly string[], owner: string): readonly string[] {
    const { $ref, properties, additionalProperties, items } = part;
    const target = $ref === undefined ? undefined : $defs[$ref.replace('#/$defs/', '')];
    if (target?.properties !== undefined) return [];
    const inner = [
      ...Object.entries(properties ?? {}).map(([key, member]) => ({ key, member })),
      ...(typeof additionalProperties === 'object' ? [{ key: '*', member: additionalProperties }] : []),
      ...(items === undefined ? [] : [{ key: '[]', member: items }]),
    ];
    if (inner.length > 0) return inner.flatMap(({ key, member }) => below(member, [...path, key], owner));
    if (path.length === 0 || COMMON.includes(path.at(-1) ?? '') || isText(target ?? part)) return [];
    const end = path.findLastIndex((key) => key !== '*' && key !== '[]');
    return [keyOf({ owner, path: path.slice(0, end + 1) })];
  }
}

function isText({ type, enum: values, pattern }: SchemaPart): boolean {
  return type === 'string' && values === undefined && pattern === undefined;
}

interface SchemaPart {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly additionalProperties?: SchemaPart | boolean;
  readonly items?: SchemaPart;
}
