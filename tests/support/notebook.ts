import type { FileMap } from './scratch.ts';

/** A small correct notebook that tests change in one point. */
export const config = `office: {name: Sekretariat DPRD Kabupaten Muara Tirta, city: Muara Tirta}
`;

export const stakeholders = `- {id: komisi-2, name: Komisi II, short: Komisi II}
- {id: dinas-pupr, name: Dinas Pekerjaan Umum dan Penataan Ruang, short: Dinas PUPR, aliases: [PUPR]}
- {id: bkad, name: Badan Keuangan dan Aset Daerah, short: BKAD}
`;

export interface NoteParts {
  /** Top-level YAML that replaces keys of the usual note. */
  readonly [key: string]: string | undefined;
}

const usual: Readonly<Record<string, string>> = {
  type: 'rdp',
  title: 'Kerusakan jalan Sei Batu',
  date: '2026-01-20',
  body: 'komisi-2',
  status: 'final',
  access: 'terbuka',
  attendees: '\n  - {name: Ketua Komisi, organization: komisi-2}\n  - {organization: dinas-pupr, count: 3}',
  recommendations: `
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09`,
};

/** Text of a note: the usual one with other keys or without some. */
export function note(changes: NoteParts = {}, body = '## Pembahasan\n\nRuas jalan dibahas.\n'): string {
  const keys = Object.entries({ ...usual, ...changes }).filter(([, value]) => value !== undefined);
  return `---\n${keys.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n${body}`;
}

/** The files of a notebook with these notes, by id. */
export function notebookFiles(notes: Readonly<Record<string, string>>, extra: FileMap = {}): FileMap {
  const files = Object.entries(notes).map(([id, text]) => [`${id.slice(0, 4)}/${id}.md`, text] as const);
  return { 'catatan.yaml': config, 'stakeholders.yaml': stakeholders, ...Object.fromEntries(files), ...extra };
}

export const usualId = '2026-01-20-jalan-sei-batu';
