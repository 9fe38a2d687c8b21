import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Failure, type FailureCode, type FailureParams } from '../diagnostics/failure.ts';
import type { FileWriter, Folder } from '../ports/files.ts';

/** Files that are written here: fewer are done before a thread would have started. */
const few = 500;
/** Characters or bytes from which a file is written here: to hand it over would take its room once more. */
const large = 1_000_000;
/** Files that are handed over at a time. */
const batch = 10;
/** Files that may wait. */
const room = 40;
/** Milliseconds after which others get their turn. */
const turn = 50;

export type FileToWrite = readonly [path: string, data: Uint8Array | string];

/** What the thread says of the files of a batch: nothing, or why the first that could not be written was not. */
export interface WrittenFiles {
  readonly count: number;
  readonly failure?: { readonly code: FailureCode; readonly params: FailureParams[FailureCode] };
}

/**
 * Writes files on a thread of its own: the system takes as long over a file as the making of a page does. A thread that fails
 * costs time, never a file.
 */
export class ThreadWriter implements FileWriter {
  readonly #folder: Folder;
  #thread: Worker | 'none yet' | 'failed' = 'none yet';
  #written = 0;
  #turned = 0;
  /** What the thread did not answer for yet, in the order of its work. */
  readonly #waiting: FileToWrite[] = [];
  /** How many of these are handed over. */
  #under = 0;
  #trouble: { readonly error: unknown } | undefined;
  #wake = () => {};

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  write(path: string, data: Uint8Array | string): void {
    if (this.#thread === 'none yet' && this.#written >= few) this.#thread = this.#start();
    if (typeof this.#thread === 'string' || data.length > large) {
      this.#folder.write(path, data, 'product');
      this.#written += 1;
      return;
    }
    this.#waiting.push([path, data]);
    if (this.#waiting.length - this.#under >= batch) this.#handOver();
  }

  async ready(): Promise<void> {
    if (performance.now() - this.#turned > turn) {
      await setImmediate();
      this.#turned = performance.now();
    }
    await this.#until(room);
  }

  async close(): Promise<void> {
    try {
      await this.#until(0);
    } finally {
      // In the middle of a file it would leave half of one.
      while (this.#under > 0 && typeof this.#thread === 'object') await this.#answer();
      if (typeof this.#thread === 'object') await this.#end(this.#thread);
    }
  }

  #handOver(): void {
    const files = this.#waiting.slice(this.#under);
    this.#under = this.#waiting.length;
    if (files.length > 0 && typeof this.#thread === 'object') this.#thread.postMessage(files);
  }

  /** Waits until no more than `most` files wait. */
  async #until(most: number): Promise<void> {
    if (this.#waiting.length > most) this.#handOver();
    while (this.#trouble === undefined && this.#waiting.length > most) await this.#answer();
    if (this.#trouble !== undefined) throw this.#trouble.error;
  }

  /** Resolves when the thread says something, or ends. */
  #answer(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  async #end(thread: Worker): Promise<void> {
    thread.removeAllListeners('exit');
    await thread.terminate();
  }

  /** Fails where the system has no thread to spare. */
  #start(): Worker | 'failed' {
    try {
      return this.#listenTo(
        new Worker(new URL('../workers/write-files.js', import.meta.url), { workerData: this.#folder.path }),
      );
    } catch {
      return 'failed';
    }
  }

  #listenTo(thread: Worker): Worker {
    thread.on('message', ({ count, failure }: WrittenFiles) => {
      this.#waiting.splice(0, count);
      this.#under -= count;
      if (failure !== undefined) this.#trouble ??= { error: new Failure(failure.code, failure.params) };
      this.#wake();
    });
    thread.on('error', () => this.#takeOver());
    thread.on('exit', () => this.#takeOver());
    return thread;
  }

  /** The thread is no more: what it did not answer for is written here. */
  #takeOver(): void {
    this.#thread = 'failed';
    this.#under = 0;
    try {
      for (const [path, data] of this.#waiting.splice(0)) this.#folder.write(path, data, 'product');
    } catch (error) {
      this.#trouble ??= { error };
    }
    this.#wake();
  }
}
