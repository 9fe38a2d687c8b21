import { describe, expect, it } from 'vitest';
import { attendanceFormView } from '../../../src/documents/daftar-hadir.ts';
import { internal, noteWith, render, view } from './office.ts';

const viewOf = (frontmatter: Record<string, unknown>) =>
  attendanceFormView({ ...view, edition: internal(noteWith(frontmatter)) });
const filled = (frontmatter: Record<string, unknown>) =>
  viewOf(frontmatter)
    .rows.map(({ name, position, organization }) => [name, position, organization])
    .filter((row) => row.some((cell) => cell !== undefined));

describe('the attendance form', () => {
  it('leaves what is not known to be written by hand', () => {
    expect(viewOf({ time: { start: '09:00' } }).head.map(({ label, value }) => [label, value])).toEqual([
      ['Hari, tanggal', 'Selasa, 20 Januari 2026'],
      ['Waktu', 'Pukul 09.00 WIB'],
      ['Tempat', undefined],
      ['Pimpinan rapat', undefined],
    ]);
    expect(viewOf({}).signatures).toEqual({
      placeAndDate: 'Muara Tirta, 20 Januari 2026',
      chair: undefined,
      secretary: { role: 'Sekretaris Rapat,', person: undefined },
    });
  });

  it('names the chair first, the attendees, and the secretary last, each once', () => {
    const attendees = [{ name: 'Budi', position: 'Staf', organization: 'setda' }, { name: 'Dedi' }];
    expect(filled({ chair: { name: 'Nurlaila', position: 'Ketua' }, secretary: 'Rina', attendees })).toEqual([
      ['Nurlaila', 'Ketua', undefined],
      ['Budi', 'Staf', 'Sekretariat Daerah'],
      ['Dedi', undefined, undefined],
      ['Rina', undefined, undefined],
    ]);
    expect(filled({ chair: 'Budi', secretary: { name: 'Dedi', position: 'Kepala Bagian' }, attendees })).toEqual([
      ['Budi', 'Staf', 'Sekretariat Daerah'],
      ['Dedi', 'Kepala Bagian', undefined],
    ]);
  });

  it('gives a delegation a row for each of its people, a hundred at most', () => {
    const bkad = [undefined, undefined, 'Badan Keuangan dan Aset Daerah'];
    expect(filled({ attendees: [{ organization: 'bkad', count: 3 }] })).toEqual([bkad, bkad, bkad]);
    expect(filled({ attendees: [{ organization: 'bkad' }] })).toEqual([bkad]);
    expect(filled({ attendees: [{ organization: 'bkad', count: 5000 }] })).toHaveLength(100);
  });

  it('has ten rows to spare, all rows numbered in one run', () => {
    const { rows } = viewOf({ attendees: [{ organization: 'bkad', count: 3 }] });
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  });

  it('is no draft where the note is one, but keeps every other mark', () => {
    const draft = render(internal(noteWith({ status: 'draf', access: 'tertutup' })), 'daftar-hadir');
    expect(draft).not.toMatch(/DRAF|class="watermark"/);
    expect(draft).toContain('RAPAT TERTUTUP');
    expect(render(internal(noteWith({ status: 'batal' })), 'daftar-hadir')).toContain('BATAL');
  });
});
