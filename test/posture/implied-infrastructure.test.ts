/** What promises about secrets and keys imply. */
import { expect, it } from 'vitest';

import { impliedInfrastructure } from '../../src/posture/implied-infrastructure.ts';
import { modelOf } from '../model-of.ts';

function needs(rest: string): string[] {
  const model = modelOf(`
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333" }
${rest}`);
  return impliedInfrastructure(model).flatMap(({ subject, promise, needs: all }) =>
    all.map(({ need, answer }) => `${subject.id}, ${promise}, ${need}: ${answer.outcome}`),
  );
}

it('rotation by a function needs it, its start, both ways, the right and an alarm', () => {
  const sound = `
components:
  turner: { service: lambda, account: prod }
  timer: { service: eventbridge-scheduler, account: prod, targets: [turner] }
  partner-api: { service: api-gateway, account: prod }
flows:
  renew: { from: turner, to: partner-api }
keys:
  own: { kind: kms, account: prod, users: [turner] }
secrets:
  token: { kind: third-party-token, store: ssm-securestring, for: partner-api, key: own, read-by: [turner], rotation: { by: turner } }
channels:
  pager: { kind: pagerduty, to: on-call }
alerts:
  not-turned: { watches: token, covers: [failed-rotation], notify: [pager] }
`;
  expect(needs(sound).map((line) => line.slice(line.lastIndexOf(' ') + 1))).toEqual([
    'pass',
    'pass',
    'pass',
    'pass',
    'pass',
    'pass',
  ]);
  const lacking = (from: string, to: string): string[] =>
    needs(sound.replace(from, to)).filter((line) => !line.endsWith(': pass'));
  expect(lacking(', targets: [turner]', '')).toEqual(['token, rotation by `turner`, schedule: unstated']);
  expect(lacking('from: turner, to: partner-api', 'from: partner-api, to: turner')).toEqual([
    'token, rotation by `turner`, way to the other end: unstated',
  ]);
  expect(lacking('read-by: [turner]', 'read-by: [timer]')).toEqual([
    'token, rotation by `turner`, right: gap',
  ]);
  expect(lacking('users: [turner]', 'users: [timer]')).toEqual(['token, rotation by `turner`, right: gap']);
  expect(lacking(', notify: [pager]', '')).toEqual(['token, rotation by `turner`, alarm: unstated']);
  // An alert on something else about the secret, or on the rotation of another one, tells nobody of this.
  expect(lacking('covers: [failed-rotation], ', 'covers: [secret-read], ')).toEqual([
    'token, rotation by `turner`, alarm: unstated',
  ]);
  const other = '  other: { kind: third-party-token, store: file }\nchannels:';
  const others = sound.replace('channels:', other).replace('watches: token', 'watches: other');
  expect(needs(others).filter((line) => line.endsWith('alarm: unstated'))).toEqual([
    'token, rotation by `turner`, alarm: unstated',
  ]);
  const general = sound.replace('watches: token', 'watches: prod');
  expect(needs(general).filter((line) => !line.endsWith(': pass'))).toEqual([]);
  expect(lacking('by: turner', 'by: somebody')).toEqual(['token, rotation by `somebody`, machine: unstated']);
});

it('a reader in an isolated subnet has no way to the store', () => {
  const design = (endpoint: string): string => `
networks:
  main:
    account: prod
    cidr: 10.0.0.0/16
    subnets: { a: { az: eu-west-1a, cidr: 10.0.0.0/24, tier: isolated } }
    endpoints: { s: { kind: interface, service: ${endpoint}, subnets: [a] } }
components:
  reader: { service: lambda, account: prod, network: main, subnets: [a] }
secrets:
  token: { kind: third-party-token, store: secrets-manager, read-by: [reader] }
`;
  expect(needs(design('sqs'))).toEqual(['token, reading, way to the store: gap']);
  expect(needs(design('secretsmanager'))).toEqual([]);
});

it('revocation of a key needs hands and an eye on later use', () => {
  expect(needs('keys: { own: { kind: kms, account: prod, revocation: { procedure: Disable it } } }')).toEqual(
    ['own, revocation, hands: unstated', 'own, revocation, alarm: unstated'],
  );
});

it('the custody of a key is told against the most secret of what lies under it', () => {
  const told = (key: string, classification = 'restricted'): string | undefined => {
    const model = modelOf(`
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts: { prod: { id: "111122223333" } }
components: { files: { service: s3, account: prod, stores: [memo, deed], encryption: { key: own } } }
data: { memo: { classification: internal }, deed: { classification: ${classification} } }
keys: { own: { account: prod, ${key} } }
`);
    const [row] = impliedInfrastructure(model).filter(({ needs: all }) => all[0]?.need === 'custody');
    const answer = row?.needs[0]?.answer;
    return answer === undefined ? undefined : `${row?.promise}, ${answer.outcome}: ${answer.says}`;
  };
  expect(told('kind: kms')).toBe(
    'custody of `deed`, pass: KMS (FIPS 140-3 level 3) is enough for `deed` (restricted).',
  );
  expect(told('kind: aws-managed')).toMatch(/^custody of `deed`, gap: AWS holds `own` for `deed`/);
  expect(told('kind: aws-managed', 'internal')).toMatch(/^custody of `memo`, pass/);
  expect(told('kind: cloudhsm')).toMatch(
    /unstated: .*why KMS would not do for `deed` \(restricted\) is not stated/,
  );
  expect(told('kind: cloudhsm, reason: Sole tenancy')).toMatch(/pass: .*the stated reason does/);
});

it('a key under which nothing stated lies has no custody to tell', () => {
  expect(needs('keys: { own: { kind: kms, account: prod } }\n')).toEqual([]);
});

it('a key that a component shows to others has to be kept somewhere', () => {
  const shown = (secret: string, method = 'api-key', to = 'courier'): string[] =>
    needs(`
actors: { courier: { kind: system, trust: partner } }
components:
  pack: { service: lambda, account: prod }
  cache: { service: elasticache, account: prod }
flows: { send: { from: pack, to: ${to}, authentication: { method: ${method} } } }
${secret}`);
  const secret = (rest: string): string =>
    `secrets: { token: { kind: api-key, store: secrets-manager, ${rest} } }\n`;
  const lacking = (found: readonly string[]): string[] => found.filter((line) => line.startsWith('send'));
  expect(lacking(shown(''))).toEqual(['send, proof by an API key, secret: unstated']);
  expect(lacking(shown('', 'password'))).toEqual(['send, proof by a password, secret: unstated']);
  expect(lacking(shown(secret('for: courier, read-by: [pack]')))).toEqual([]);
  expect(lacking(shown(secret('read-by: [pack]'))), 'what it is for is not stated').toEqual([]);
  expect(lacking(shown(secret('for: cache, read-by: [pack]')))).toEqual([
    'send, proof by an API key, secret: unstated',
  ]);
  expect(lacking(shown('', 'iam'))).toEqual([]);
  expect(lacking(shown('', 'password', 'cache')), 'asked of the store').toEqual([]);
});
