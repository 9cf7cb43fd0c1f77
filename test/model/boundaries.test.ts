import { describe, expect, it } from 'vitest';

import { modelOf } from '../model-of.ts';

const model = modelOf(`parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", title: Production, regions: [eu-west-1] }
  other: { id: "222233334444" }
networks:
  main:
    account: prod
    title: Main network
    subnets:
      open: { az: eu-west-1a, tier: public }
      inner: { az: eu-west-1a, tier: private }
      deep: { az: eu-west-1a, tier: isolated }
components:
  api: { service: api-gateway, account: prod }
  inner-api: { service: api-gateway, account: prod, endpoint-type: private }
  front: { service: cloudfront, account: prod }
  balancer: { service: load-balancer, network: main, subnets: [open] }
  worker: { service: ec2, network: main, subnets: [inner] }
  straddler: { service: ec2, network: main, subnets: [deep, inner, open] }
  base: { service: rds-postgresql, network: main, subnets: [deep] }
  bucket: { service: s3, account: prod }
  foreign: { service: s3, account: other }
  lost: { service: s3 }
actors:
  reader: { kind: person, trust: external }
  second: { kind: person, trust: external }
  broker: { kind: system, trust: partner }
  clerk: { kind: person, trust: workforce }
  keeper: { kind: person, trust: operator }
flows:
  read: { from: reader, to: api }
  talk: { from: reader, to: second }
  ask: { from: api, to: front }
  copy: { from: bucket, to: foreign }
`);

describe('a component stands in the boundary of', () => {
  it.each([
    ['api', 'edge-prod', 3],
    ['front', 'edge-prod', 3],
    ['inner-api', 'regional-prod', 4],
    ['balancer', 'network-main-public', 3],
    ['worker', 'network-main-private', 4],
    ['straddler', 'network-main-public', 3],
    ['base', 'network-main-isolated', 5],
    ['bucket', 'regional-prod', 4],
    ['foreign', 'regional-other', 4],
    ['lost', 'regional-unplaced', 4],
  ])('%s: %s', (id, boundary, trust) => {
    expect(model.components.find((one) => one.id === id)?.boundary).toMatchObject({ id: boundary, trust });
  });
});

it('puts actors of one trust outside together', () => {
  expect(model.actors.map(({ id, boundary }) => [id, boundary.id, boundary.trust])).toEqual([
    ['reader', 'outside-external', 0],
    ['second', 'outside-external', 0],
    ['broker', 'outside-partner', 1],
    ['clerk', 'outside-workforce', 2],
    ['keeper', 'outside-operator', 2],
  ]);
});

it('knows which flows cross from one boundary to another', () => {
  expect(model.flows.map(({ id, crossesBoundary }) => [id, crossesBoundary])).toEqual([
    ['read', true],
    ['talk', false],
    ['ask', false],
    ['copy', true],
  ]);
});

it('lists each boundary once and none that is empty', () => {
  const ids = model.boundaries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual([
    'edge-prod',
    'network-main-isolated',
    'network-main-private',
    'network-main-public',
    'outside-external',
    'outside-operator',
    'outside-partner',
    'outside-workforce',
    'regional-other',
    'regional-prod',
    'regional-unplaced',
  ]);
});
