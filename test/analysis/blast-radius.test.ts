/** What falls with what, in designs where it can be counted by hand. */
import { describe, expect, it } from 'vitest';

import { blastRadii, harmOf } from '../../src/analysis/blast/blast-radius.ts';
import type { Radius } from '../../src/analysis/blast/radius.ts';
import { modelOf } from '../model-of.ts';
import { SAMPLES, sampleText } from '../samples.ts';

const DESIGN = `
parapet: 1
design: { id: d, title: D, owner: { team: t } }
accounts:
  prod: { id: "111122223333", guardrails: [deny-key-deletion] }
  build: { id: "222233334444" }
connections:
  deploy: { from: build, to: prod, via: assume-role, role: deployer }
actors:
  customer: { kind: person, trust: external }
  vendor: { kind: system, trust: partner }
data:
  file: { classification: restricted }
  score: { classification: internal }
components:
  api: { service: api-gateway, account: prod, authorizer: pool }
  work: { service: lambda, account: prod, role: { permissions: least-privilege } }
  files: { service: s3, account: prod, stores: [file], encryption: { key: main } }
  pipe: { service: codepipeline, account: build, role: { permissions: broad } }
identities:
  pool: { kind: cognito-user-pool, account: prod, subjects: [customer] }
  deployer: { kind: iam-role, account: prod, permissions: PERMISSIONS }
flows:
  ask: { from: customer, to: api, carries: [file], authentication: { by: pool, method: oidc } }
  pass: { from: api, to: work, carries: [file] }
  keep: { from: work, to: files, carries: [file] }
  rate: { from: work, to: vendor, carries: [score] }
keys:
  main: { kind: kms, account: prod, deletion-window: 30d }
secrets:
  token: { kind: third-party-token, for: vendor, key: main, read-by: [work] }
`;

function radii(permissions = 'broad'): ReadonlyMap<string, Radius> {
  const all = blastRadii(modelOf(DESIGN.replace('PERMISSIONS', permissions)));
  return new Map(all.map((radius) => [radius.subject.id, radius]));
}

const ids = (all: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (all ?? []).map(({ id }) => id).toSorted();

describe('what falls', () => {
  it('with an account is all that is in it', () => {
    const prod = radii().get('prod');
    expect(ids(prod?.reads)).toEqual(['file', 'score']);
    expect(ids(prod?.stops)).toEqual(['api', 'files', 'work']);
    expect(ids(prod?.loses), 'no copy is in another account').toEqual(['file']);
  });

  it('with an account that may administrate another one is that as well', () => {
    expect(ids(radii().get('build')?.stops)).toEqual(['api', 'files', 'pipe', 'work']);
    expect(ids(radii('least-privilege').get('build')?.stops)).toEqual(['pipe']);
  });

  it('with a broad role is its account, and what that may administrate', () => {
    expect(ids(radii().get('pipe')?.reads)).toEqual(['file', 'score']);
    expect(ids(radii('least-privilege').get('pipe')?.reads)).toEqual([]);
  });

  it('with a narrow role is what it sends and is sent', () => {
    const work = radii().get('work');
    expect(ids(work?.reads)).toEqual(['file', 'score']);
    expect(ids(work?.writes)).toEqual(['file']);
    expect(ids(work?.stops)).toEqual(['work']);
  });

  it('with a sign-in is every flow that it proves', () => {
    const pool = radii().get('pool');
    expect(pool?.kind).toBe('identity-provider');
    expect(ids(pool?.reads)).toEqual(['file']);
    expect(ids(pool?.halts)).toEqual(['ask']);
  });

  it('with a key is all that it encrypts, and who reads secrets under it', () => {
    const key = radii().get('main');
    expect(ids(key?.loses)).toEqual(['file']);
    expect(ids(key?.halts)).toEqual(['files', 'work']);
    expect(key?.limits.map(({ holds }) => holds)).toEqual(['unknown', 'yes', 'yes']);
  });

  it('with a secret is what it opens', () => {
    const token = radii().get('token');
    expect(ids(token?.writes)).toEqual(['score']);
    expect(ids(token?.halts)).toEqual(['rate']);
  });
});

describe.each(SAMPLES)('%s', (path) => {
  const all = blastRadii(modelOf(sampleText(path)));

  it('is told worst first, with lines for each', () => {
    const harms = all.map(harmOf);
    expect(harms).toEqual(harms.toSorted((a, b) => b - a));
    for (const { facts, subject, limits } of all) {
      expect(facts.length, subject.id).toBeGreaterThan(0);
      expect([...facts, ...limits.map(({ at }) => at)].every((at) => at.startsWith('/'))).toBe(true);
    }
  });
});
