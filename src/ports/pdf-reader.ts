/** What a PDF says, wherever in it that stands. */
export interface PdfText {
  /** Page after page, each line as it is drawn; cells of a table may stand apart. */
  readonly text: string;
  /** Titles of the bookmarks. */
  readonly outline: readonly string[];
  /** Title, author, subject, keywords, creator, producer and whatever else is told of the file, XMP as it stands. */
  readonly metadata: readonly string[];
  /** What no page shows: addresses of links, descriptions of images. */
  readonly unseen: readonly string[];
  readonly pages: number;
}

export interface PdfReader {
  /** Reads a PDF; nothing in it runs. Rejects with `Failure` `pdf-unreadable`. */
  read(pdf: Uint8Array): Promise<PdfText>;
}
