/** A file of the site: made here, or copied from the notebook. */
export type SiteFile =
  | { readonly path: string; readonly content: string | Uint8Array }
  | {
      readonly path: string;
      /** Path in the notebook. */
      readonly copyOf: string;
    };
