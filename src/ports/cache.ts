/**
 * What may be kept for this user between runs, so that nothing is worked out twice. Never needed: where nothing can be
 * kept, `read` finds nothing and `write` does nothing.
 */
export interface Cache {
  /** Changes whenever the program does: what another version worked out is not to be used. */
  readonly program: string;
  /** Digest of a content, by which what was worked out of it is found again. */
  digest(content: Uint8Array | string): string;
  read(name: string): Uint8Array | undefined;
  write(name: string, content: Uint8Array): void;
}
