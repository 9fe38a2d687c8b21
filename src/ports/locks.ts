/** What only one program at a time may do. */
export interface Locks {
  /**
   * Takes the lock that the file at the absolute `path` stands for, and gives what lets go of it. What a program left behind
   * that no longer runs on this machine is taken over. Throws `Failure` `lock-held` while somebody else has it.
   */
  acquire(path: string): () => void;
}
