/**
 * Like `Promise.all` over `items`, with at most `limit` under way at once; results in the order of the items. Rejects when
 * nothing is under way any more: after a failure no new item is begun by the worker that met it, the others finish.
 */
export async function mapLimited<T, R>(items: Iterable<T>, limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items[Symbol.iterator]();
  let begun = 0;
  const worker = async () => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      const index = begun++;
      results[index] = await work(next.value);
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: limit }, worker));
  for (const ended of workers) if (ended.status === 'rejected') throw ended.reason;
  return results;
}
