import { textOf } from './pdf-bytes.ts';

/** What a public PDF says to be, in its document information. Nobody vouches for it. */
export interface PublicClaim {
  /** Kind of document. */
  readonly document: string;
  /** Id of the note. */
  readonly note: string;
  /** `contentCode`, as at its foot. */
  readonly code: string;
}

/** The claim as keywords. `templates/site/verify.js` reads them too. */
export function claimKeywords({ document, note, code }: PublicClaim): string {
  return `${document} ${note} ${code}`;
}

/** The claim of a PDF; undefined where it makes none. */
export function publicClaimIn(pdf: Uint8Array): PublicClaim | undefined {
  const found = /\/Keywords \(([a-z-]+) (\d{4}-\d{2}-\d{2}-[a-z0-9-]+) ([0-9a-f]{4}(?:-[0-9a-f]{4}){2})\)/.exec(
    textOf(pdf),
  );
  const [, document, note, code] = found ?? [];
  return document === undefined || note === undefined || code === undefined ? undefined : { document, note, code };
}
