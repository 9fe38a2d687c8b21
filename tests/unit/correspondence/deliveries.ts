import { WorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { resolveConfig } from '../../../src/config/config.ts';
import { configSchema, stakeholdersSchema } from '../../../src/config/schema.ts';
import type { DeliveryInput } from '../../../src/correspondence/delivery.ts';
import { type DocumentContent, renderDocument } from '../../../src/documents/frame.ts';
import { followUpsOf } from '../../../src/follow-ups/follow-up.ts';
import { catalogue } from '../../../src/i18n/id/index.ts';
import { Directory } from '../../../src/notes/directory.ts';
import type { Note } from '../../../src/notes/note.ts';
import { roleOf } from '../../../src/notes/receivers.ts';
import { assets, noteWith, templates } from '../documents/office.ts';

export const office = { name: 'Sekretariat DPRD Kabupaten Muara Tirta', city: 'Muara Tirta', address: 'Jalan Dermaga' };
export const council = resolveConfig(
  configSchema.parse({ office, mail: { from: 'setwan@contoh.example', host: 'surel.example' } }),
);

const directory = new Directory(
  stakeholdersSchema.parse([
    { id: 'komisi-2', name: 'Komisi II', position: 'Ketua Komisi II', channel: 'whatsapp' },
    { id: 'bkad', name: 'Badan Keuangan', short: 'BKAD', position: 'Kepala BKAD' },
    { id: 'camat', name: 'Kecamatan Sei Batu', position: 'Camat Sei Batu' },
    { id: 'luar', name: 'PT Luar', position: 'Direktur', external: true },
  ]),
);

export const item = (id: string, deadline: string | undefined, more: object = {}) => ({
  id,
  text: `Menyerahkan <data> ${id}.`,
  owner: 'bkad',
  deadline,
  ...more,
});
const moved = { from: '2026-02-02', to: '2026-02-20', date: '2026-02-01', reason: 'banjir', by: 'Ketua' };

/** Two recommendations of BKAD and one that it supports. */
export const usual = {
  body: 'komisi-2',
  number: '100.1.4/12/DPRD',
  recommendations: [
    item('R1', '2026-02-20', { extensions: [moved] }),
    item('R2', undefined, { status: 'usulan' }),
    item('R4', '2026-02-01', { owner: 'camat', supporting: ['bkad'] }),
  ],
};

/** A note on its way to a receiver on 22 January 2026. */
export function delivery(
  frontmatter: Record<string, unknown> = usual,
  more: Partial<DeliveryInput> & { readonly to?: string } = {},
): DeliveryInput {
  const { to = 'bkad', ...changes } = more;
  const note: Note = noteWith(frontmatter);
  const view = { today: '2026-01-22', directory, calendar: new WorkingCalendar([1, 2, 3, 4, 5], new Map()) };
  const open = followUpsOf([note], view);
  return {
    note,
    edition: 'internal',
    receiver: directory.party(to),
    role: roleOf(to, note.data),
    channel: 'email',
    items: open.filter(({ owner }) => owner?.id === to),
    supporting: open.filter(({ recommendation }) => recommendation.supporting.includes(to)),
    standing: 'first',
    previous: undefined,
    changes: undefined,
    copy: undefined,
    asOf: '2026-01-22',
    config: council,
    catalogue,
    ...changes,
  };
}

/** The HTML of a paper, and its words. */
export function printed(content: DocumentContent, { config, catalogue: { documents } }: DeliveryInput) {
  const html = renderDocument(content, { config, texts: documents, templates, assets });
  return { html, text: html.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
}

export const correction = {
  standing: 'correction',
  previous: '2026-01-21',
  changes: ['R1, isi: "A" menjadi "B".', 'Isi pembahasan.'],
} as const;
export const withdrawal = { ...correction, standing: 'withdrawal' } as const;

/** What somebody may paste into a title, or write into it to do harm. */
export const hostile = `{{#each this}}{{labels.own}}{{/each}} <b>"*tebal*"\r\nBcc: semua@x.example\u202e\u200b\u0007 _~\`${'panjang '.repeat(40)}`;
