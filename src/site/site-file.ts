/** A file of the site: made here, or copied from the notebook. */
export type SiteFile =
  | WholeFile
  | PartedFile
  | {
      readonly path: string;
      /** Path in the notebook. */
      readonly copyOf: string;
    };

/** A file that is given whole. */
interface WholeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Everything that the content depends on, as text: who has a file with an equal key need not ask for the content. */
  readonly key?: string | undefined;
}

/** A long file of many parts: who has a part with an equal key need not ask for it. */
export interface PartedFile extends PartedText {
  readonly path: string;
  /** Is told what the file became, before the next one is asked for. */
  made?(content: PartedContent): void;
}

export interface PartedText {
  readonly start: string;
  /** For each part everything that it depends on, as text. */
  readonly keys: readonly string[];
  /** The part of the key at `index`. */
  part(index: number): string;
  /** Stands between two parts. */
  readonly between: string;
  readonly end: string;
}

export interface PartedContent {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}
