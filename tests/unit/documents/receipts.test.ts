import { describe, expect, it } from 'vitest';
import { stakeholdersSchema } from '../../../src/config/schema.ts';
import { receiptsView } from '../../../src/documents/distribusi.ts';
import { renderNoteDocument } from '../../../src/documents/render-note.ts';
import { Directory } from '../../../src/notes/directory.ts';
import { assets, internal, noteWith, templates, view } from './office.ts';

const directory = new Directory(
  stakeholdersSchema.parse([
    { id: 'komisi-2', name: 'Komisi II', position: 'Ketua Komisi II', channel: 'whatsapp' },
    { id: 'dinas-pupr', name: 'Dinas PUPR', channel: 'srikandi' },
    { id: 'setda', name: 'Sekretariat Daerah', channel: 'email' },
    { id: 'pt-sawit', name: 'PT Sawit', channel: 'email', external: true },
  ]),
);
const frontmatter = {
  number: '100/1/DPRD',
  body: 'komisi-2',
  recommendations: [{ id: 'R1', text: 'A', owner: 'dinas-pupr', supporting: ['komisi-2'], deadline: '2026-02-01' }],
  distribution: ['pt-sawit', 'dinas-pupr', 'setda', 'Forum Warga'],
};
const viewOf = (changes: Record<string, unknown> = {}) =>
  receiptsView({ ...view, directory, edition: internal(noteWith({ ...frontmatter, ...changes })) });

describe('the distribution list', () => {
  it('names the body, owners and supporters, then the others, each once, with channel and edition', () => {
    expect(viewOf().rows.map(({ name, position, channel, edition }) => [name, position, channel, edition])).toEqual([
      ['Komisi II', 'Ketua Komisi II', 'WhatsApp', 'Internal'],
      ['Dinas PUPR', undefined, 'SRIKANDI', 'Internal'],
      ['PT Sawit', undefined, 'Surel', 'Publik'],
      ['Sekretariat Daerah', undefined, 'Surel', 'Internal'],
      ['Forum Warga', undefined, 'Langsung', 'Internal'],
    ]);
  });

  it('says what it is about', () => {
    expect(viewOf().head.map(({ label, value }) => [label, value])).toEqual([
      ['Nomor', '100/1/DPRD'],
      ['Penyelenggara', 'Komisi II'],
      ['Hari, tanggal', 'Selasa, 20 Januari 2026'],
      ['Kode catatan', '2026-01-20-rapat'],
    ]);
  });

  it.each([{ status: 'draf' }, { access: 'tertutup' }, { access: 'rahasia' }, { archive: { security: 'T' } }])(
    'gives nothing outside the office of a note with %o',
    (changes) => {
      const outside = viewOf(changes).rows.filter(({ edition }) => edition === undefined);
      expect(outside.map(({ name }) => name)).toEqual(['PT Sawit']);
    },
  );

  it.each([{ access: 'rahasia' }, { archive: { security: 'R' } }, { archive: { security: 'SR' } }])(
    'numbers the copies of a note with %o, of which none goes by mail or chat',
    (changes) => {
      const { rows, numbering } = viewOf(changes);
      expect(numbering).toContain('4 salinan bernomor');
      expect(rows.flatMap(({ copy }) => copy ?? [])).toEqual([1, 2, 3, 4].map((copy) => `Salinan ${copy} dari 4`));
      expect(rows.map(({ channel }) => channel)).not.toContain('WhatsApp');
      expect(rows.find(({ name }) => name === 'Sekretariat Daerah')?.channel).toBe('Langsung');
    },
  );

  it('numbers no copies of what is not secret', () => {
    const { rows, numbering } = viewOf({ access: 'tertutup' });
    expect([numbering, ...rows.map(({ copy }) => copy)]).toEqual(Array(6).fill(undefined));
  });

  it('leaves cells to sign in to those alone who get something', () => {
    const html = (changes: Record<string, unknown>) => {
      const edition = internal(noteWith({ ...frontmatter, ...changes }));
      return renderNoteDocument('distribusi', { ...view, directory, edition, templates, assets });
    };
    const signed = (page: string) => page.match(/<td><\/td><td><\/td><\/tr>/g)?.length ?? 0;
    expect(signed(html({}))).toBe(5);
    expect(signed(html({ access: 'tertutup' }))).toBe(4);
    expect(html({ access: 'tertutup' })).toContain('tidak mempunyai edisi publik');
    const nobody = html({ body: undefined, recommendations: [], distribution: [] });
    expect(nobody).toContain('Belum ada penerima');
    expect(nobody).not.toContain('<thead>');
  });
});
