import { Failure } from '../../diagnostics/failure.ts';

/** Part `index` (from 1) of `count` parts of equal expected size. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/5`. Throws `Failure` `usage-option-value` for anything else. */
export function readShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count };
  throw new Failure('usage-option-value', {
    option: '--shard',
    value: text,
    allowed: ['1/4', '2/4'],
    suggestion: undefined,
  });
}

/** What belongs to a part: by the content alone, so that machines that do not know of each other share the work. */
export function shardOf<T extends { readonly key: string }>(
  orders: readonly T[],
  shard: Shard | undefined,
): readonly T[] {
  if (shard === undefined) return orders;
  return orders.filter(({ key }) => Number.parseInt(key.slice(0, 12), 16) % shard.count === shard.index - 1);
}
