/** Layers of responsibility: whose they are by class, and what the design proves of ours. */
import { expect, it } from 'vitest';

import { layers } from '../../src/aws/responsibility-layers.ts';
import { checks } from '../../src/checks/index.generated.ts';
import type { ResponsibilityLayer } from '../../src/review/review.generated.ts';
import { judging } from '../../src/review/responsibility-layers.ts';
import { reviewOf } from '../reviewed.ts';

const { posture } = reviewOf(`
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
data:
  order: { classification: confidential }
components:
  host: { service: ec2, account: prod, agents: { ssm: { patching: weekly } } }
  old: { service: ec2, account: prod, agents: { ssm: { patching: none } } }
  silent: { service: ec2, account: prod }
  orders: { service: dynamodb, account: prod, stores: [order] }
`);

function cell(layer: string, of: ResponsibilityLayer['cells'][number]['class']): unknown {
  const found = posture.responsibility.layers
    .find(({ id }) => id === layer)
    ?.cells.find((one) => one.class === of);
  if (found === undefined) throw new Error(`no layer ${layer}`);
  const { by, met, short, unstated } = found;
  return { by, met, short: short.map(({ id }) => id), unstated: unstated.map(({ id }) => id) };
}

it('has nineteen layers, the lowest of them AWS’s in every class', () => {
  expect(layers).toHaveLength(19);
  expect(cell('hypervisor', 'infrastructure')).toEqual({ by: 'aws', met: 0, short: [], unstated: [] });
  expect(cell('guest-patching', 'abstracted')).toEqual({ by: 'aws', met: 0, short: [], unstated: [] });
});

it('sorts the components of a class by what they prove', () => {
  expect(cell('guest-patching', 'infrastructure')).toEqual({
    by: 'customer',
    met: 1,
    short: ['old'],
    unstated: ['silent'],
  });
});

it('names the findings behind what is not met, of components of that class only', () => {
  const backup = posture.responsibility.layers.find(({ id }) => id === 'identity');
  const numbers = backup?.cells.map(({ findings }) => findings.length > 0) ?? [];
  expect(numbers).toEqual([true, false, false]);
});

it('rests on checks and layers that there are', () => {
  const known = new Set(checks.map(({ id }) => id as string));
  const rests = Object.entries(judging);
  expect(rests.flatMap(([, { checks: asked = [] }]) => asked.filter((id) => !known.has(id)))).toEqual([]);
  const ids = new Set(layers.map(({ id }) => id));
  expect(rests.map(([id]) => id).filter((id) => !ids.has(id))).toEqual([]);
});
