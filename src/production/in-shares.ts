import type { Threads } from '../ports/threads.ts';

/** How the work on some items is shared out. */
export interface Sharing<Item, Result> {
  readonly items: readonly Item[];
  /** Items that are worth the start of a thread. */
  readonly worthAThread: number;
  /** Lets another thread work a share out: a result for each item, in order. */
  readonly away: (share: readonly Item[]) => Promise<readonly Result[]>;
  readonly here: (share: readonly Item[]) => readonly Result[];
}

/**
 * Works items out in shares: this thread does the first, others what is worth their start. A result for each, in order. A
 * thread that fails costs time, never a result.
 */
export async function inShares<Item, Result>(
  { items, worthAThread, away, here }: Sharing<Item, Result>,
  { spare }: Pick<Threads, 'spare'>,
): Promise<Result[]> {
  const helpers = Math.min(spare, Math.floor(items.length / worthAThread));
  const size = Math.ceil(items.length / (helpers + 1));
  const shares = Array.from({ length: helpers + 1 }, (_, index) => items.slice(index * size, (index + 1) * size));
  const under = shares.slice(1).map((share) => away(share).catch(() => undefined));
  const own = here(shares[0] ?? []);
  const others = await Promise.all(under);
  return [...own, ...others.flatMap((answer, index) => answer ?? here(shares[index + 1] ?? []))];
}
