/** `parapet explain SERVICE`: what a reader learns of a service without a design. */
import { expect, test } from 'vitest';

import { explainTopic } from '../../src/cli/explain-topic.ts';

test('a topic tells where it stands in a spec, what changed and what examines it', async () => {
  await expect(explainTopic('nat-gateway')).resolves.toMatchInlineSnapshot(`
    "NAT gateways

    In a spec
      It stands in \`networks.*.egress\`.

    What changed
      Older guides: A NAT gateway scales to 10 Gbps.
        Today: It scales from 5 to 100 Gbps, and holds 55,000 connections for each of up to 8
        addresses to one destination.
      Older guides: Each zone needs a NAT gateway of its own.
        Today: A NAT gateway can be made regional: it follows the zones in use and needs no
        public subnet. A zonal one still stops with its zone.

    Examined by
      network/egress-filtered
      network/nat-per-zone

    Sources
      Amazon VPC User Guide: NAT gateways
      https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html (read 2026-11-23)
      Amazon VPC User Guide: Regional NAT gateways
      https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html (read 2026-11-23)"
  `);
});

test('people find a service under the name that they know', async () => {
  const [byName, known] = await Promise.all([explainTopic('certificate-manager'), explainTopic('ACM')]);
  expect(known).toBe(byName);
  await expect(explainTopic('rds')).resolves.toMatch(/Amazon RDS for PostgreSQL/);
  await expect(explainTopic('dynamo')).resolves.toMatch(/^Amazon DynamoDB\n/);
});

test('what several services share is said once', async () => {
  const text = (await explainTopic('rds')) ?? '';
  expect(text.match(/Multi-AZ means two instances/g)).toHaveLength(1);
  expect(text.match(/^Responsibility$/gm)).toHaveLength(1);
});

test('a name that nothing has is no topic', async () => {
  await expect(explainTopic('nothing-of-the-kind')).resolves.toBeNull();
});
