import { describe, expect, it } from 'vitest';

import { readDesigns, type ReadDesign } from '../../src/read-design.ts';
import { reviewDesign } from '../../src/review.ts';
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

it('every element may say what it was called, and every service can have defaults', () => {
  const { $defs, properties } = JSON.parse(readText('schemas/design-spec.schema.json')) as {
    readonly $defs: Readonly<
      Record<string, { properties?: Readonly<Record<string, object>>; required?: string[] }>
    >;
    readonly properties: Readonly<Record<string, { additionalProperties?: { $ref?: string } }>>;
  };
  const services = Object.keys($defs).filter((name) => name.startsWith('service-'));
  const elements = Object.values(properties).flatMap(({ additionalProperties }) =>
    additionalProperties?.$ref === undefined ? [] : [additionalProperties.$ref.replace('#/$defs/', '')],
  );
  for (const name of [...services, ...elements].filter((one) => !['component', 'environment'].includes(one)))
    expect($defs[name]?.properties, name).toHaveProperty('renamed-from');
  const names = services.map((name) => name.replace('service-', '')).filter((name) => name !== 'custom');
  expect(Object.keys($defs['defaults']?.properties ?? {}).toSorted()).toEqual(names.toSorted());
  for (const name of names) expect($defs[`service-${name}`]?.required, name).toBeUndefined();
  const sections = Object.keys($defs['environment']?.properties ?? {});
  const all = Object.keys(properties).filter(
    (name) => !['parapet', 'include', 'environments'].includes(name),
  );
  expect(sections.toSorted()).toEqual(all.toSorted());
});
