import { groupBy } from '../shared/group-by.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { addresses } from './addresses.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteView } from './view.ts';

/** A public document that left the office, or stands on the site. */
export interface PublicDigest {
  /** Id of a note that passes the gate. */
  readonly note: string;
  /** Kind of document: `catatan`, `lapsing` … */
  readonly document: string;
  /** Of its bytes, in 64 hexadecimal digits. */
  readonly sha256: string;
  readonly state: 'current' | 'superseded' | 'withdrawn';
  /** Since when it is no longer current, where that is known. */
  readonly since?: IsoDate | undefined;
  /** Digest of what took its place, where that is known. */
  readonly replacement?: string | undefined;
}

/**
 * The digests as data, and the same as a script: a page that was opened from a disk may load a script that stands beside it,
 * but no data.
 */
export function digestFiles(view: SiteView): SiteFile[] {
  const data = JSON.stringify({ asOf: view.today, notes: digestsByNote(view) });
  return [
    { path: addresses.dataFile('digests.json'), content: `${data}\n` },
    { path: addresses.dataFile('digests.js'), content: `globalThis.catatanDigests = ${data};\n` },
  ];
}

function digestsByNote({ digests, notes, pdfs }: SiteView) {
  const byNote = groupBy(digests, ({ note }) => note);
  return notes.flatMap(({ id, data }) => {
    const documents = byNote.get(id);
    if (documents === undefined) return [];
    return {
      id,
      title: data.title,
      date: data.date,
      page: addresses.note(id),
      pdf: pdfs.has(id) ? addresses.pdf(id) : undefined,
      documents: documents.map(({ document, sha256, state, since, replacement }) => {
        return { document, sha256, state, since, replacement };
      }),
    };
  });
}
