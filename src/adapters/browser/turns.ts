/** Things that one piece of work after the other uses; work beyond their number waits, in order. */
export class Turns<T> {
  readonly #free: T[];
  readonly #waiting: ((thing: T) => void)[] = [];

  constructor(things: readonly T[]) {
    this.#free = [...things];
  }

  /** Runs `work` with a thing of its own. Settles as `work` does. */
  async use<R>(work: (thing: T) => Promise<R>): Promise<R> {
    const thing = await this.#take();
    try {
      return await work(thing);
    } finally {
      this.#giveBack(thing);
    }
  }

  /** The thing used last comes first: it is warm. */
  #take(): Promise<T> {
    const thing = this.#free.pop();
    if (thing !== undefined) return Promise.resolve(thing);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #giveBack(thing: T): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(thing);
    else next(thing);
  }
}
