import { GrowingBytes } from './growing-bytes.ts';

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

/** Pages in little room, to be handed to another thread and told apart by their digest: JSON, one to a line. */
export type PackedPages = Uint8Array;

export function packPages(pages: Iterable<SearchPage>): PackedPages {
  const bytes = new GrowingBytes(0);
  for (const page of pages) bytes.addText(`${JSON.stringify(page)}\n`);
  return bytes.content.slice();
}

/** The pages, each made when it is asked for. */
export function* unpackPages(packed: PackedPages): Generator<SearchPage> {
  const lineFeed = 10;
  for (let start = 0, end = 0; start < packed.length; start = end + 1) {
    end = packed.indexOf(lineFeed, start);
    yield JSON.parse(new TextDecoder().decode(packed.subarray(start, end)));
  }
}
