import { describe, expect, it } from 'vitest';

import { parseShard, shardOf } from '../../src/cli/shard.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const SPECS = ['c', 'a', 'e', 'b', 'd', 'B'].map((path) => ({ path }));
const namesOf = (specs: readonly { readonly path: string }[]) => specs.map(({ path }) => path);

describe('shardOf', () => {
  it('deals every spec to one part, in its order', () => {
    const parts = [1, 2, 3].map((index) => namesOf(shardOf(SPECS, { index, count: 3 })));
    expect(parts).toEqual([
      ['c', 'B'],
      ['a', 'd'],
      ['e', 'b'],
    ]);
    expect(parts.flat().toSorted()).toEqual(namesOf(SPECS).toSorted());
  });

  it('deals by name, whatever the order', () => {
    const of = (specs: typeof SPECS) => new Set(shardOf(specs, { index: 2, count: 4 }));
    expect(of(SPECS.toReversed())).toEqual(of(SPECS));
  });

  it('may leave nothing', () => {
    expect(shardOf([{ path: 'a' }], { index: 2, count: 2 })).toEqual([]);
  });
});

describe('parseShard', () => {
  it('reads a part', () => {
    expect(parseShard('2/5')).toEqual({ index: 2, count: 5 });
  });

  it.each(['0/3', '4/3', '1/0', '1', '1/3/5', '-1/3', 'a/b', '1/1001'])('refuses %s', (value) => {
    expect(() => parseShard(value)).toThrow(UsageError);
  });
});
