/** A page as a search engine takes it in. */
export interface SearchPage {
  /** Path of the page in the site. */
  readonly address: string;
  readonly title: string;
  /** Shown with a result, by name. */
  readonly shown: Readonly<Record<string, string>>;
  /** Values by which results are chosen, by name. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `YYYY-MM-DD`, by which results are sorted. */
  readonly date: string;
  /** What the page says, in its order; a part with an anchor can be led to. */
  readonly parts: readonly SearchPart[];
}

export interface SearchPart {
  readonly anchor?: { readonly id: string; readonly label: string };
  readonly paragraphs: readonly string[];
}
