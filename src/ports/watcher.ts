export interface Watching {
  /**
   * Paths below the folder, with `/` and in order, of files that were added, changed or removed since the last answer, or
   * since watching began; waits until there are some and no more follow at once. Undefined when `signal` is aborted.
   */
  next(signal: AbortSignal): Promise<readonly string[] | undefined>;
}

export interface Watcher {
  /** Begins to watch a folder and what lies below it. A folder for which `isIgnored` is not entered. */
  watch(folder: string, isIgnored: (path: string) => boolean): Promise<Watching>;
}
