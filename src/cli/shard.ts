/** `--shard 2/5`: the part of the specs that one of several jobs sees to. */
import { byCodeUnit } from '../source/code-unit-order.ts';
import { UsageError } from './usage-error.ts';

/** Jobs that the specs of a run can be divided over. */
const MOST_SHARDS = 1000;

/** A part: its number from 1, and how many there are. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads the value of the option. Throws `UsageError`. */
export function parseShard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > count || count > MOST_SHARDS) {
    throw new UsageError(
      `\`--shard ${value}\` is no part of a whole.`,
      `Write \`--shard 1/3\`, \`2/3\` and \`3/3\`, for ${MOST_SHARDS} jobs at most.`,
    );
  }
  return { index, count };
}

/** The specs of a part, in their order. Dealt out by name, so that each is in one part whatever their order. */
export function shardOf<Spec extends { readonly path: string }>(
  specs: readonly Spec[],
  { index, count }: Shard,
): readonly Spec[] {
  const names = specs.map(({ path }) => path).toSorted(byCodeUnit);
  const dealt = new Map(names.map((name, at) => [name, (at % count) + 1]));
  return specs.filter(({ path }) => dealt.get(path) === index);
}
