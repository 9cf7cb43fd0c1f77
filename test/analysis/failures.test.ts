/** What stops and what goes on, in designs where it can be followed by hand; and the products of service levels. */
import { describe, expect, it } from 'vitest';

import { availabilities } from '../../src/analysis/failure/availability.ts';
import type { Failure } from '../../src/analysis/failure/failure.ts';
import { failuresOf } from '../../src/analysis/failure/failures.ts';
import { serviceLevels } from '../../src/aws/service-levels.ts';
import type { Model } from '../../src/model/model.ts';
import { modelOf } from '../model-of.ts';
import { SAMPLES, sampleText } from '../samples.ts';

function design(database: string, flow = '', queue = '', target = '99.9%'): Model {
  return modelOf(`
parapet: 1
design: { id: d, title: D, owner: { team: t }, recovery: { rto: 4h, rpo: 5m }, availability-target: ${target} }
accounts: { prod: { id: "111122223333", regions: [eu-west-1] } }
networks:
  main:
    account: prod
    region: eu-west-1
    subnets:
      open-a: { az: eu-west-1a, tier: public }
      app-a: { az: eu-west-1a, tier: private }
      app-b: { az: eu-west-1b, tier: private }
    egress: { nat: { kind: nat-gateway, subnet: open-a } }
actors:
  customer: { kind: person, trust: external }
  vendor: { kind: system, trust: partner }
data: { order: { classification: confidential } }
components:
  door: { service: load-balancer, network: main, subnets: [app-a, app-b], scheme: internet-facing }
  shop: { service: ecs, network: main, subnets: [app-a, app-b], capacity: { min: 2 } }
  orders: { service: rds-postgresql, network: main, subnets: [app-a, app-b], stores: [order], ${database} }
  line: { service: sqs, account: prod${queue} }
  packer: { service: ec2, network: main, subnets: [app-a], capacity: { min: 1 } }
flows:
  ask: { from: customer, to: door }
  pass: { from: door, to: shop }
  keep: { from: shop, to: orders, carries: [order] }
  post: { from: shop, to: line, asynchronous: true }
  take: { from: line, to: packer, asynchronous: true }
  rate: { from: packer, to: vendor, path: nat${flow} }
`);
}

const SPREAD = 'deployment: multi-az-instance, backups: { point-in-time: true }';

function failing(model: Model, id: string): Failure {
  const failure = failuresOf(model).find(({ subject }) => subject.id === id);
  if (failure === undefined) throw new Error(`${id} does not fail`);
  return failure;
}

const inState = (effects: Failure['components'] | Failure['flows'], state: string): readonly string[] =>
  [...effects].flatMap(([element, effect]) => (effect.state === state ? [element.id] : [])).toSorted();

describe('the loss of a zone', () => {
  it('degrades what is spread, and stops what stands there alone', () => {
    const { components, flows } = failing(design(SPREAD), 'eu-west-1a');
    expect(inState(components, 'stops')).toEqual(['packer']);
    expect(inState(components, 'degrades')).toEqual(['door', 'orders', 'shop']);
    expect(inState(flows, 'stops')).toEqual(['rate']);
    expect(inState(flows, 'degrades'), 'the queue holds what the packer cannot take').toEqual(['take']);
  });

  it('stops the callers of a database in one zone, door and all, but not who only posts to a queue', () => {
    const { components } = failing(design('deployment: single-az'), 'eu-west-1b');
    expect(inState(components, 'stops')).toEqual(['door', 'orders', 'shop']);
    expect(inState(components, 'degrades')).toEqual([]);
  });

  it('misses the objective when something stops, and meets it when nothing does', () => {
    expect(failing(design(SPREAD), 'eu-west-1a').rto.outcome).toBe('missed');
    expect(failing(design(SPREAD), 'eu-west-1b').rto.outcome).toBe('met');
  });

  it('misses it when the queue forgets before the zone is back', () => {
    const { rto } = failing(design(SPREAD, '', ', retention: 1h'), 'eu-west-1a');
    expect(rto).toEqual({ outcome: 'missed', says: '`line` keeps messages 1h only, less than 4h' });
  });
});

describe('other failures', () => {
  it('a NAT gateway takes the flows by it, and who waits for them', () => {
    const { components, flows } = failing(design(SPREAD), 'nat');
    expect(inState(flows, 'stops')).toEqual(['rate']);
    expect(inState(components, 'stops')).toEqual(['packer']);
  });

  it('a dependency does not stop who does not wait for it', () => {
    expect(inState(failing(design(SPREAD), 'vendor').components, 'stops')).toEqual(['packer']);
    expect(inState(failing(design(SPREAD, ', asynchronous: true'), 'vendor').components, 'stops')).toEqual(
      [],
    );
  });

  it('a bucket does not stop because who fetches from it is gone', () => {
    const model = modelOf(`
parapet: 1
design: { id: d, title: D, owner: { team: t } }
accounts: { prod: { id: "111122223333", regions: [eu-west-1] } }
actors: { bureau: { kind: system, trust: partner } }
components:
  exports: { service: s3, account: prod }
  sender: { service: lambda, account: prod }
flows:
  fetch: { from: exports, to: bureau }
  send: { from: sender, to: bureau }
`);
    const { components, flows } = failing(model, 'bureau');
    expect(inState(components, 'stops')).toEqual(['sender']);
    expect(inState(flows, 'stops')).toEqual(['fetch', 'send']);
  });

  it('a Region takes everything, and the data that has no copy elsewhere', () => {
    const { components, rpo, rto } = failing(design(SPREAD), 'eu-west-1');
    expect(inState(components, 'stops')).toHaveLength(5);
    expect(rpo).toEqual({ outcome: 'missed', says: '`orders` has no copy in another Region' });
    expect(rto.outcome).toBe('missed');
  });
});

describe('composite availability', () => {
  const [one] = availabilities(design(SPREAD));

  it('is the product of what must answer; zones are in the service levels already', () => {
    expect(one?.terms.map(({ component, percent }) => [component.id, percent])).toEqual([
      ['door', 99.99],
      ['orders', 99.95],
    ]);
    expect(one?.percent).toBeCloseTo(99.99 * 0.9995, 9);
    expect(one?.weakest?.component.id).toBe('orders');
  });

  it('names what has no verified service level, and does not call a target met without it', () => {
    expect(one?.leftOut.map(({ id }) => id)).toEqual(['shop']);
    expect(one?.target).toBe('not-shown');
  });

  it('misses a target that the promises cannot reach, whatever is left out', () => {
    expect(availabilities(design(SPREAD, '', '', '99.99%'))[0]?.target).toBe('missed');
    expect(availabilities(design('deployment: single-az'))[0]?.target).toBe('missed');
  });
});

it('counts verified service levels only, each with a share of one', () => {
  for (const { several, single, source, services } of serviceLevels) {
    expect(several, services.join()).toBeGreaterThan(90);
    expect(several).toBeLessThanOrEqual(100);
    expect(single ?? 99).toBeLessThanOrEqual(several);
    expect(source.url).toMatch(/^https:\/\/aws\.amazon\.com\/.+\/sla\/$/);
  }
});

describe.each(SAMPLES)('%s', (path) => {
  it('has a reason for every effect and lines for every failure', () => {
    for (const { components, flows, facts, subject } of failuresOf(modelOf(sampleText(path)))) {
      expect(facts.length, subject.id).toBeGreaterThan(0);
      for (const { because } of [...components.values(), ...flows.values()]) expect(because).not.toBe('');
    }
  });
});
