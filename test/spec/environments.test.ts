import { describe, expect, it } from 'vitest';

import { systemOf } from '../../src/delta/baseline.ts';
import { readDesigns, type ReadDesign } from '../../src/read-design.ts';
import { reviewDesign } from '../../src/review.ts';
import {
  listOf,
  nodeOf,
  propertiesOf,
  resolveSchema,
  type SchemaNode,
  viewSchema,
} from '../../src/spec/schema-view.ts';
import { readText } from '../files.ts';

const SPEC = `parapet: 1
design: { id: shop, title: Shop, owner: { team: shop }, criticality: high }
accounts:
  prod: { id: "111122223333" }
data:
  orders: { classification: internal }
components:
  db: { service: rds-postgresql, account: prod, deployment: multi-az-instance, backups: { retention: 35d, vault-lock: true } }
  files: { service: s3, account: prod, stores: [orders] }
  own: { service: s3, account: prod, encryption: { managed: none } }
defaults:
  s3:
    encryption: { managed: aws-owned }
    versioning: true
environments:
  staging:
    design: { criticality: low }
    components:
      db: { deployment: single-az, backups: { retention: 1d, vault-lock: null } }
      own:
      mock: { service: lambda, account: prod }
    defaults: { s3: { versioning: false } }
  test:
    components: { files: { stores: null } }
`;

/** The designs of a spec by environment, the stated one under `base`; throws if there is a mistake. */
function designsOf(text: string, path = 'design.yaml'): Record<string, ReadDesign> {
  const { value, diagnostics } = readDesigns({ path, text });
  if (value.length === 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  return Object.fromEntries(value.map((design) => [design.environment ?? 'base', design]));
}

const designs = designsOf(SPEC);
const asOf = { date: '2026-11-23', epoch: 1_795_392_000, from: 'argument' } as const;

function lineOf(environment: string, pointer: string): number | undefined {
  return designs[environment]?.document.locate(pointer, 'key').line;
}

describe('an environment', () => {
  it('keeps its fingerprints and its baselines under another id', () => {
    const renamedTo = (said: string): ReadDesign | undefined =>
      designsOf(SPEC.replace('  staging:\n', `  rehearsal:\n${said}`))['rehearsal'];
    const known = (design: ReadDesign | undefined): unknown => {
      const { value } = design === undefined ? { value: null } : reviewDesign(design, asOf, '1.2.3');
      return value === null
        ? null
        : [systemOf(value), value.checks.flatMap(({ results }) => results.map((one) => one.fingerprint))];
    };
    const before = known(designs['staging']);
    expect(before).toMatchObject(['shop/staging', expect.arrayContaining([expect.any(String)])]);
    expect(known(renamedTo('    renamed-from: staging\n'))).toEqual(before);
    expect(known(renamedTo('    renamed-from: [staging, mirror]\n'))).toEqual(before);
    expect(known(renamedTo(''))).not.toEqual(before);
  });

  it('continues the history of no other one that is there, and none of two', () => {
    const { diagnostics } = readDesigns({
      path: 'design.yaml',
      text: `${SPEC}  mirror: { renamed-from: test, design: { criticality: low } }
  copy: { renamed-from: old, design: { criticality: low } }
  other: { renamed-from: old, design: { criticality: low } }
`,
    });
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
      ['ambiguous-rename', 25],
      ['ambiguous-rename', 27],
    ]);
  });

  it('is the design with what differs, key by key', () => {
    const { base, staging, test } = designs;
    expect(staging?.spec.components).toMatchObject({
      db: { service: 'rds-postgresql', deployment: 'single-az', backups: { retention: '1d' } },
      mock: { service: 'lambda' },
    });
    expect(staging?.spec.components?.['db']?.backups).not.toHaveProperty('vault-lock');
    expect(Object.keys(staging?.spec.components ?? {})).toEqual(['db', 'files', 'mock']);
    expect(staging?.spec.design.criticality).toBe('low');
    expect(test?.spec.components?.['files']).not.toHaveProperty('stores');
    expect(base?.spec.components?.['db']?.deployment).toBe('multi-az-instance');
    expect(Object.keys(base?.spec.components ?? {})).toEqual(['db', 'files', 'own']);
  });

  it('points to where each value is written', () => {
    expect(lineOf('base', '/components/db/deployment')).toBe(8);
    expect(lineOf('staging', '/components/db')).toBe(8);
    expect(lineOf('staging', '/components/db/deployment')).toBe(19);
    expect(lineOf('staging', '/components/mock')).toBe(21);
    expect(lineOf('staging', '/design/criticality')).toBe(17);
    // Taken away: what is missing there stands at what it would be a part of.
    expect(lineOf('staging', '/components/db/backups/vault-lock')).toBe(8);
  });

  it('says which one it is, and has fingerprints of its own', () => {
    const [base, staging] = ['base', 'staging'].map((name) => {
      const design = designs[name];
      return design === undefined ? null : reviewDesign(design, asOf, '1.2.3').value;
    });
    expect(staging?.design).toMatchObject({ id: 'shop', title: 'Shop (staging)', environment: 'staging' });
    expect(base?.design).toMatchObject({ id: 'shop', title: 'Shop', environment: null });
    const prints = (review: typeof base): string[] =>
      (review?.findings ?? []).flatMap(({ subjects }) => subjects.map(({ fingerprint }) => fingerprint));
    expect(prints(staging).length).toBeGreaterThan(10);
    expect(prints(base).filter((print) => prints(staging).includes(print))).toEqual([]);
  });
});

describe('a default', () => {
  it('is laid under the components of its service, a property as a whole', () => {
    const { base, staging } = designs;
    expect(base?.spec.components?.['files']).toMatchObject({
      encryption: { managed: 'aws-owned' },
      versioning: true,
    });
    expect(base?.spec.components?.['own']).toMatchObject({
      encryption: { managed: 'none' },
      versioning: true,
    });
    expect(base?.spec.components?.['db']).not.toHaveProperty('encryption');
    expect(staging?.spec.components?.['files']?.versioning).toBe(false);
  });

  it('is where a fact points that comes from it', () => {
    expect(lineOf('base', '/components/files/versioning')).toBe(14);
    expect(lineOf('base', '/components/own/encryption/managed')).toBe(10);
    expect(lineOf('staging', '/components/files/versioning')).toBe(22);
  });

  it('is told of when it applies to nothing, unless it comes from a file of several designs', () => {
    const said = (text: string): string[] =>
      readDesigns({ path: 'design.yaml', text }, [
        { path: 'org.yaml', text: 'parapet: 1\ndefaults: { sns: { account: prod } }\n' },
      ]).diagnostics.map(({ severity, message }) => `${severity}: ${message}`);
    expect(said(SPEC)).toEqual([]);
    expect(said(`include: [org.yaml]\n${SPEC}`)).toEqual([]);
    expect(said(SPEC.replace('  s3:\n    enc', '  sns: { account: prod }\n  s3:\n    enc'))).toEqual([
      'warning: `defaults.sns` applies to nothing: no component has the service `sns`.',
    ]);
  });
});

describe('a renamed element', () => {
  const before = designsOf(
    `${SPEC.slice(0, SPEC.indexOf('environments:'))}review:\n  exceptions:\n    cost:\n      { check: data/encrypted-at-rest, on: components.own, because: b, owner: o, approved-by: a, expires: 2027-01-01 }\n`,
  )['base'];
  const text =
    before?.file.text.replace(
      '  own: { service: s3,',
      '  archive: { service: s3, renamed-from: [oldest, own],',
    ) ?? '';
  const review = (design: ReadDesign | undefined) =>
    design === undefined ? null : reviewDesign(design, asOf, '1.2.3');

  it('keeps what was decided about it, with a note', () => {
    const { value, diagnostics } = readDesigns({ path: 'design.yaml', text });
    expect(
      diagnostics.map(({ code, severity, message, place, related }) => [
        code,
        severity,
        message,
        place?.line,
        related[0]?.place.line,
      ]),
    ).toEqual([
      ['former-id', 'warning', '`components.own` has another id now: it is `components.archive`.', 18, 10],
    ]);
    const reviewed = review(value[0]);
    expect(reviewed?.diagnostics).toEqual([]);
    expect(reviewed?.value?.governance.exceptions).toMatchObject([
      { on: 'components.archive', state: 'live' },
    ]);
    expect(reviewed?.value?.renames).toMatchObject([
      { path: 'components.archive', formerPaths: ['components.oldest', 'components.own'] },
    ]);
  });

  it('keeps what was decided about what has an id within it, and about what tenants share', () => {
    const { value, diagnostics } = readDesigns({
      path: 'design.yaml',
      text: `parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts: { prod: { id: "111122223333" } }
networks:
  main: { account: prod, renamed-from: net, subnets: { east: { az: eu-west-1a, tier: private, renamed-from: a } } }
components: { files: { service: s3, account: prod, renamed-from: blobs } }
tenancy: { model: pooled, isolation: { files: { model: pooled } } }
review:
  open-questions:
    subnet: { about: networks.net.subnets.a, question: Why?, owner: ops }
    share: { about: tenancy.isolation.blobs, question: How?, owner: ops }
    field: { about: networks.main.subnets.a.az, question: Where?, owner: ops }
`,
    });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['former-id', '`networks.net.subnets.a` has another id now: it is `networks.main.subnets.east`.'],
      ['former-id', '`tenancy.isolation.blobs` has another id now: it is `tenancy.isolation.files`.'],
      [
        'former-id',
        '`networks.main.subnets.a.az` has another id now: it is `networks.main.subnets.east.az`.',
      ],
    ]);
    expect(Object.values(value[0]?.spec.review?.['open-questions'] ?? {}).map(({ about }) => about)).toEqual([
      'networks.main.subnets.east',
      'tenancy.isolation.files',
      'networks.main.subnets.east.az',
    ]);
  });

  it('keeps its fingerprints, those of its oldest id', () => {
    const prints = (spec: string, id: string): string[] => {
      const reviewed = review(readDesigns({ path: 'design.yaml', text: spec }).value[0])?.value;
      return (reviewed?.checks ?? []).flatMap(({ results }) =>
        results
          .filter(({ subject }) => subject.path === `components.${id}`)
          .map((result) => result.fingerprint),
      );
    };
    const first = text.replace('archive:', 'oldest:').replace(' renamed-from: [oldest, own],', '');
    expect(prints(text, 'archive').length).toBeGreaterThan(3);
    expect(prints(text, 'archive')).toEqual(
      prints(first.replace('components.own', 'components.oldest'), 'oldest'),
    );
  });
});

const published = viewSchema(JSON.parse(readText('schemas/design-spec.schema.json')) as SchemaNode);

/** The kinds of a value, as a component is one of many services. */
function branchesOf(declared: SchemaNode): readonly SchemaNode[] {
  const schema = resolveSchema(published, declared);
  const branches = listOf(schema['oneOf']).map((branch) => resolveSchema(published, nodeOf(branch) ?? {}));
  return branches.length > 0 ? branches : [schema];
}

/** Groups whose members are named by their ids, with what a member may say, by their place in the schema. */
function* groupsById(
  declared: SchemaNode,
  path: string,
): Generator<{ readonly path: string; readonly says: readonly string[] }> {
  const schema = resolveSchema(published, declared);
  if (schema['oneOf'] !== undefined) {
    for (const branch of branchesOf(schema)) yield* groupsById(branch, path);
    return;
  }
  const member = nodeOf(schema['additionalProperties']);
  if (member !== null && schema['propertyNames'] !== undefined) {
    for (const one of branchesOf(member)) {
      const says = Object.keys(propertiesOf(one));
      if (says.length > 0) yield { path, says };
    }
    yield* groupsById(member, path);
  }
  for (const [name, property] of Object.entries(propertiesOf(schema)))
    yield* groupsById(nodeOf(property) ?? {}, `${path}.${name}`);
}

it('everything that has an id may say what it was called', () => {
  const groups = [...groupsById(published.root, 'spec')].filter(
    ({ path }) => !/^spec\.(?:environments|defaults|review)|\.unknown$|\.assumptions$/.test(path),
  );
  const silent = groups.filter(({ says }) => !says.includes('renamed-from')).map(({ path }) => path);
  expect(groups.length).toBeGreaterThan(20);
  // What tenants share is written under the id of its component, and follows it.
  expect([...new Set(silent)]).toEqual(['spec.tenancy.isolation']);
  expect(
    Object.keys(propertiesOf(resolveSchema(published, nodeOf(propertiesOf(published.root)['design']) ?? {}))),
  ).toContain('renamed-from');
});

it('every service can have defaults, and every section can be otherwise in an environment', () => {
  const { $defs, properties } = JSON.parse(readText('schemas/design-spec.schema.json')) as {
    readonly $defs: Readonly<
      Record<string, { properties?: Readonly<Record<string, object>>; required?: string[] }>
    >;
    readonly properties: Readonly<Record<string, object>>;
  };
  const services = Object.keys($defs).filter((name) => name.startsWith('service-'));
  const names = services.map((name) => name.replace('service-', '')).filter((name) => name !== 'custom');
  expect(Object.keys($defs['defaults']?.properties ?? {}).toSorted()).toEqual(names.toSorted());
  for (const name of names) expect($defs[`service-${name}`]?.required, name).toBeUndefined();
  // What it was called before, an environment says of itself.
  const sections = Object.keys($defs['environment']?.properties ?? {}).filter(
    (name) => name !== 'renamed-from',
  );
  const all = Object.keys(properties).filter(
    (name) => !['parapet', 'include', 'environments'].includes(name),
  );
  expect(sections.toSorted()).toEqual(all.toSorted());
});
