/** Threads beside this one, for work that is worth their start. */
export interface Threads {
  /** How many may work beside this one. */
  readonly spare: number;
  /** Lets a thread do the task of that name with a copy of `data`; rejects when the thread cannot. */
  run(task: 'check-notes' | 'read-notes', data: unknown): Promise<unknown>;
}
