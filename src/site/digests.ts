import type { SiteDataTexts } from '../i18n/id/site-data.ts';
import type { PublicNote } from '../publication/gate.ts';
import { groupBy } from '../shared/group-by.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { addresses, type Linker } from './addresses.ts';
import type { DataColumn } from './data/columns.ts';
import { dataLinks, tableJson } from './data/tables.ts';
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
  /** `contentCode` of what stands on the site, as it says itself. */
  readonly code?: string | undefined;
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
  const table = { items: listedDigests(view), columns: digestColumns(view, dataLinks(view)), head: withdrawnOf(view) };
  const data = tableJson(table, view);
  return [
    { path: addresses.dataFile('digests.json'), content: data },
    { path: addresses.dataFile('digests.js'), content: `globalThis.catatanDigests = ${data.trimEnd()};\n` },
  ];
}

/** Digests of public notes, with their notes, in the order of these. */
export function listedDigests({ digests, notes }: SiteView): readonly ListedDigest[] {
  const byNote = groupBy(digests, ({ note }) => note);
  return notes.flatMap((note) => (byNote.get(note.id) ?? []).map((digest) => ({ ...digest, note })));
}

/** What the list tells of notes that are withdrawn: who holds such a document can ask for its id, and nobody can read one. */
export function withdrawnOf({ withdrawn, sha256 }: SiteView): { readonly withdrawn: readonly string[] } {
  return { withdrawn: withdrawn.map((id) => sha256(id)).sort() };
}

type ListedDigest = Omit<PublicDigest, 'note'> & { readonly note: PublicNote };

type Name = keyof SiteDataTexts['digestColumns'];

/** The columns of the digests. */
export function digestColumns({ pdfs }: SiteView, link: Linker): readonly DataColumn<ListedDigest, Name>[] {
  return [
    { name: 'sha256', kind: 'text', value: ({ sha256 }) => sha256 },
    { name: 'state', kind: 'text', value: ({ state }) => state },
    { name: 'document', kind: 'text', value: ({ document }) => document },
    { name: 'code', kind: 'text', value: ({ code }) => code },
    { name: 'since', kind: 'date', value: ({ since }) => since },
    { name: 'replacement', kind: 'text', value: ({ replacement }) => replacement },
    { name: 'note.id', kind: 'text', value: ({ note }) => note.id },
    { name: 'note.title', kind: 'text', value: ({ note }) => note.data.title },
    { name: 'note.date', kind: 'date', value: ({ note }) => note.data.date },
    { name: 'url', kind: 'address', value: ({ note }) => link(addresses.note(note.id)) },
    { name: 'pdf', kind: 'address', value: ({ note: { id } }) => (pdfs.has(id) ? link(addresses.pdf(id)) : undefined) },
  ];
}
