/** Where the public page of a note stands, below the address of the site: printed in PDFs, so it never changes. */
export function notePage(id: string): string {
  return `catatan/${id}/index.html`;
}
