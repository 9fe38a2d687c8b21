/**
 * Does one piece of work after the other, whoever asks, with room between for whatever else waits. A piece that fails fails
 * for who asked for it alone.
 */
export function createTurns(): <T>(work: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(() => new Promise((resolve) => setTimeout(resolve))).then(work);
    last = next.catch(() => {});
    return next;
  };
}
