/** Opens files for a person to write in. */
export interface Editor {
  /**
   * Opens the file in $VISUAL, $EDITOR, or Notepad on Windows, and waits until it is closed. False when there is no editor.
   * @param path absolute path
   */
  open(path: string): Promise<boolean>;
}
