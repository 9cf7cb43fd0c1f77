/** Reading and modelling grow with the design and no faster: a component of a large one costs what one of a small one does. */
import { expect, test } from 'vitest';

import { largeDesign } from '../../scripts/bench/large-design.mjs';
import { buildModel } from '../../src/model/build-model.ts';
import { readSpec } from '../../src/spec/read-spec.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

const SMALL = 200;
const LARGE = 2000;

/** Microseconds of the processor for as many components as the large design has, in designs of this size. */
function cost(components: number): number {
  const text = largeDesign(components);
  const before = process.cpuUsage();
  for (let done = 0; done < LARGE; done += components) {
    const document = parseYaml({ path: 'large.yaml', text }).value;
    const spec = document === null ? null : readSpec(document).value;
    if (spec === null) throw new Error('the large design was refused');
    expect(buildModel(spec).components).toHaveLength(components);
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

test('a component of 2,000 costs at most half more than one of 200', () => {
  cost(SMALL);
  const small: number[] = [];
  const large: number[] = [];
  // Others may use the machine in a round; the cheapest of several is what the code itself costs.
  for (let round = 0; round < 6; round += 1) {
    small.push(cost(SMALL));
    large.push(cost(LARGE));
    if (round > 0 && Math.min(...large) <= 1.5 * Math.min(...small)) break;
  }
  expect(Math.min(...large) / Math.min(...small)).toBeLessThanOrEqual(1.5);
}, 60_000);
