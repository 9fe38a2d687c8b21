import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Failure, type FailureCode, type FailureParams } from '../diagnostics/failure.ts';
import type { FileWriter, Folder } from '../ports/files.ts';

/** Files that are written here: fewer are done before a thread would have started. */
const few = 500;
/** Files that may wait. */
const room = 25;
/** Calls after which others get their turn. */
const turn = 20;

type FileToWrite = readonly [path: string, data: Uint8Array | string];

/** What the thread says of a file: nothing, or why it could not be written. */
export interface WrittenFile {
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
  #asked = 0;
  /** What the thread did not answer for yet, in the order of its work. */
  readonly #waiting: FileToWrite[] = [];
  #trouble: { readonly error: unknown } | undefined;
  #wake = () => {};

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  write(path: string, data: Uint8Array | string): void {
    if (this.#thread === 'none yet' && this.#written >= few) this.#thread = this.#start();
    if (typeof this.#thread === 'string') {
      this.#folder.write(path, data, 'product');
      this.#written += 1;
      return;
    }
    this.#waiting.push([path, data]);
    this.#thread.postMessage([path, data]);
  }

  async ready(): Promise<void> {
    this.#asked += 1;
    if (this.#asked % turn === 0) await setImmediate();
    await this.#until(room);
  }

  async close(): Promise<void> {
    try {
      await this.#until(0);
    } finally {
      if (typeof this.#thread === 'object') await this.#thread.terminate();
    }
  }

  /** Waits until no more than `most` files wait. */
  async #until(most: number): Promise<void> {
    while (this.#trouble === undefined && this.#waiting.length > most) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#trouble !== undefined) throw this.#trouble.error;
  }

  #start(): Worker {
    const thread = new Worker(new URL('../workers/write-files.js', import.meta.url), { workerData: this.#folder.path });
    thread.on('message', ({ failure }: WrittenFile) => {
      this.#waiting.shift();
      if (failure !== undefined) this.#trouble ??= { error: new Failure(failure.code, failure.params) };
      this.#wake();
    });
    thread.on('error', () => {
      this.#thread = 'failed';
      try {
        for (const [path, data] of this.#waiting.splice(0)) this.#folder.write(path, data, 'product');
      } catch (error) {
        this.#trouble ??= { error };
      }
      this.#wake();
    });
    return thread;
  }
}
