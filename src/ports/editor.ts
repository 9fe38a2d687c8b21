/** Opens files for a person to write in. */
export interface Editor {
  /** Whether one is known: $VISUAL, $EDITOR, or Notepad on Windows. */
  readonly available: boolean;
  /**
   * Opens the file and waits until it is closed. False when there is no editor or it failed.
   * @param path absolute path
   */
  open(path: string): Promise<boolean>;
}
