/** A file of the site: made here, or copied from the notebook. */
export type SiteFile =
  | {
      readonly path: string;
      readonly content: string | Uint8Array;
      /** Everything that the content depends on, as text: who has a file with an equal key need not ask for the content. */
      readonly key?: string | undefined;
    }
  | {
      readonly path: string;
      /** Path in the notebook. */
      readonly copyOf: string;
    };
