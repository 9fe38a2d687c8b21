import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolveConfig } from '../../../src/config/config.ts';
import { configSchema, stakeholdersSchema } from '../../../src/config/schema.ts';
import type { NoteEdition } from '../../../src/documents/edition.ts';
import type { DocumentAssets } from '../../../src/documents/frame.ts';
import type { NoteDocumentName } from '../../../src/documents/note-documents.ts';
import { renderNoteDocument } from '../../../src/documents/render-note.ts';
import { documents as texts } from '../../../src/i18n/id/documents.ts';
import { createTemplates } from '../../../src/markup/templates.ts';
import { Directory } from '../../../src/notes/directory.ts';
import type { Note } from '../../../src/notes/note.ts';
import { noteSchema } from '../../../src/notes/schema.ts';
import { openGate } from '../../../src/publication/gate.ts';

/** A small office, for the tests of documents. */
export const config = resolveConfig(
  configSchema.parse({
    office: {
      name: 'Sekretariat DPRD Kabupaten Muara Tirta',
      city: 'Muara Tirta',
      address: 'Jalan Dermaga Raya Nomor 1',
      logo: 'attachments/logo.svg',
      letterhead: ['PEMERINTAH KABUPATEN MUARA TIRTA', 'SEKRETARIAT DPRD'],
    },
    letterheads: { dprd: { lines: ['DEWAN PERWAKILAN RAKYAT DAERAH', 'KABUPATEN MUARA TIRTA'] } },
    types: { paripurna: { letterhead: 'dprd' } },
  }),
);

const stakeholders = stakeholdersSchema.parse([
  { id: 'komisi-2', name: 'Komisi II', email: 'komisi2@contoh.example' },
  { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' },
  { id: 'bkad', name: 'Badan Keuangan dan Aset Daerah' },
  { id: 'setda', name: 'Sekretariat Daerah' },
]);

export const directory = new Directory(stakeholders);

const root = new URL('../../../', import.meta.url);

export const templates = createTemplates((path) => {
  const file = new URL(`templates/${path}`, root);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
});

/** A note as it is after reading, with the frontmatter given. */
export function noteWith(frontmatter: Record<string, unknown>, body = '', id = '2026-01-20-rapat'): Note {
  const data = noteSchema.parse({
    type: 'rdp',
    title: 'Jalan Sei Batu',
    date: '2026-01-20',
    status: 'final',
    attendees: [{ name: 'Budi', organization: 'setda' }],
    recommendations: [],
    ...frontmatter,
  });
  const { attendees = [], recommendations = [], access = 'terbuka' } = data;
  const complete = { ...data, attendees, recommendations, access };
  return { id, file: `2026/${id}.md`, data: complete, body, bodyStart: 0, dropped: [] };
}

export function internal(note: Note): NoteEdition {
  return { kind: 'internal', note };
}

/** The public edition as the gate gives it; fails when the note does not pass. */
export function publicEdition(note: Note, others: readonly Note[] = []): NoteEdition {
  const noteFiles = [note, ...others].map((it) => ({ file: it.file, id: it.id, note: it, findings: [] }));
  const edition = openGate({ noteFiles, stakeholders }).find((it) => it.note.id === note.id);
  if (edition === undefined) throw new Error(`${note.id} does not pass the gate`);
  return { kind: 'public', edition };
}

export const view = { config, directory, texts };

export const assets: DocumentAssets = {
  fontFaces: '',
  image: (path) => `data:image/png;base64,${btoa(path)}`,
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};

/** The document with an image at every path that is asked for. */
export function render(edition: NoteEdition, name: NoteDocumentName = 'catatan'): string {
  return renderNoteDocument(name, { edition, ...view, templates, assets });
}
