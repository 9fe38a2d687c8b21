/** What catatan asks of git. */
export interface Git {
  /** Root of the work tree that holds `path`; undefined where there is none. */
  workTree(path: string): string | undefined;
}
