/** What the drawing of a network says of databases over several zones, and of endpoints. */
import { expect, it } from 'vitest';

import { diagram } from '../../src/diagrams/network.ts';
import { instancesOf } from '../../src/diagrams/instances.ts';
import { connectsTo } from '../../src/diagrams/network-links.ts';
import { unprotect } from '../../src/diagrams/mermaid-text.ts';
import { modelOf } from '../model-of.ts';

const model = modelOf(`
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333" }
networks:
  main:
    account: prod
    region: eu-west-1
    subnets:
      data-a: { az: eu-west-1a, tier: isolated }
      data-b: { az: eu-west-1b, tier: isolated }
      data-c: { az: eu-west-1c, tier: isolated }
    endpoints:
      logs: { kind: interface, service: logs, subnets: [data-a, data-b] }
      kms: { kind: interface, service: kms, subnets: [data-a, data-b] }
      secrets: { kind: interface, service: secretsmanager, subnets: [data-a] }
      registry: { kind: interface, service: ecr.dkr, subnets: [data-a] }
      sessions: { kind: interface, service: ssmmessages, subnets: [data-a] }
      hosts: { kind: interface, service: ec2messages, subnets: [data-a] }
      queues: { kind: interface, service: sqs, subnets: [data-a] }
components:
  orders: { service: rds-postgresql, account: prod, network: main, subnets: [data-a, data-b, data-c], deployment: multi-az-cluster }
`);
const [network] = model.networks;
if (network === undefined) throw new Error('no network');
const source = diagram.draw(model)[0]?.candidates[0]?.[0]?.source ?? '';

it('copies from the writer to each of the others, joined by lines without a head', () => {
  const told = connectsTo(model, instancesOf(network));
  expect([...told].map(([subnet, words]) => [subnet.id, [...words]])).toEqual([
    ['data-a', ['data-b (replication of orders)', 'data-c (replication of orders)']],
  ]);
  const joined = source.match(/^ *n\d+ -\.- n\d+$/gm) ?? [];
  expect(joined).toHaveLength(2);
  expect(source).not.toContain('-.->');
});

it('names endpoints whole, and says how many do not fit', () => {
  expect(source).toContain('Endpoints<br/>logs, kms"');
  expect(unprotect(source)).toContain('Endpoints<br/>logs, kms, secretsmanager<br/>ecr.dkr<br/>and 3 more"');
});
