import { describe, expect, it } from 'vitest';
import type { Grouping } from '../../../src/follow-ups/group.ts';
import type { Style } from '../../../src/ports/output.ts';
import { renderReportText } from '../../../src/render/report-text.ts';
import { displayWidth } from '../../../src/shared/wrap.ts';
import { note, notebookFiles, stakeholders, usualId } from '../../support/notebook.ts';
import { contentOf, hostile } from '../../support/report.ts';

const same = (text: string) => text;
const plain: Style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };
const today = '2026-11-22';

async function textOf(files: Record<string, string | Uint8Array>, columns = 80, grouping?: Grouping, style = plain) {
  const content = await contentOf(files, today, { grouping, listFinished: false });
  return renderReportText(content, { style, columns });
}

const item = (id: string, keys: string) => `\n  - {id: ${id}, ${keys}}`;
const usual = notebookFiles({
  [usualId]: note({
    recommendations: [
      item('R1', 'text: Terlambat lama., owner: dinas-pupr, deadline: 2026-09-30'),
      item('R2', 'text: Terlambat sebentar., owner: dinas-pupr, deadline: 2026-11-18, status: proses'),
      item('R3', 'text: Paling lama terlambat., owner: bkad, deadline: 2026-03-02'),
      item('R4', 'text: Lusa., owner: bkad, deadline: 2026-11-24'),
      item('R5', 'text: Besok., owner: dinas-pupr, deadline: 2026-11-23'),
      item('R6', 'text: Tahun depan., owner: bkad, deadline: 2027-01-04'),
      item('R7', 'text: Usul lama., owner: bkad, status: usulan'),
      item('R8', 'text: Tepat janji., owner: bkad, deadline: 2026-02-09, status: selesai, completed: 2026-02-09'),
      item(
        'R9',
        'text: Molor dua kali., owner: bkad, deadline: 2026-03-31, status: selesai, completed: 2026-03-30, verified: {by: Inspektorat, date: 2026-04-01}, extensions: [{from: 2026-02-09, to: 2026-03-02, date: 2026-02-01, reason: x, by: y}, {from: 2026-03-02, to: 2026-03-31, date: 2026-03-01, reason: x, by: y}]',
      ),
      item(
        'R10',
        'text: Diteruskan., owner: bkad, deadline: 2026-02-09, status: dialihkan, successor: 2026-10-20-lanjutan#R1',
      ),
    ].join(''),
  }),
  '2026-10-20-lanjutan': note({
    date: '2026-10-20',
    access: 'tertutup',
    recommendations: item('R1', 'text: Lanjutan., owner: bkad, deadline: 2026-11-20'),
  }),
});

describe('the report as text', () => {
  it('begins with every rate, its numerator and denominator, and the day', async () => {
    const lines = (await textOf(usual)).split('\n');
    expect(lines.slice(0, 10)).toEqual([
      'TINDAK LANJUT REKOMENDASI RAPAT',
      'Sekretariat DPRD Kabupaten Muara Tirta',
      'Keadaan per Minggu, 22 November 2026',
      '',
      'Catatan ditindaklanjuti  0 dari 2 = 0,0%',
      'Rekomendasi selesai      2 dari 9 = 22,2%, 1 belum diverifikasi',
      'Sesuai janji pertama     1 dari 2 yang selesai = 50,0%',
      'Terlambat                4 dari 7 yang belum selesai = 57,1%',
      'Semua rekomendasi        11: 1 usulan, 6 belum ditindaklanjuti, 1 dalam proses,',
      '                         2 selesai, 1 dialihkan',
    ]);
  });

  it('tells what is late by owner, the longest first, then what is due by date, then the rest', async () => {
    const text = await textOf(usual);
    const places = [
      'TERLAMBAT: 4',
      'Badan Keuangan dan Aset Daerah – 2 terlambat',
      'Paling lama terlambat.',
      'Lanjutan.',
      'Dinas Pekerjaan Umum dan Penataan Ruang – 2 terlambat',
      'Terlambat lama.',
      'Terlambat sebentar.',
      'JATUH TEMPO DALAM 7 HARI: 2',
      'Besok.',
      'Lusa.',
      'BERJALAN: 1',
      'Tahun depan.',
      'USULAN, BELUM DISETUJUI: 1',
      'Usul lama.',
      'Tidak dirinci: 2 selesai, 1 dialihkan.',
      'YANG PERLU DICERMATI',
    ].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('counts a carried item from its own deadline and tells how far beyond the first promise it is', async () => {
    const text = await textOf(usual);
    expect(text).toContain(`  2 hari        Lanjutan.
                lewat tenggat 20 Nov 2026 (0 hari kerja) · belum ditindaklanjuti
                rapat tertutup
                286 hari sejak janji pertama 9 Feb 2026
                2026-10-20-lanjutan#R1`);
  });

  it('lists what could hide behind good numbers', async () => {
    const attention = (await textOf(usual)).split('YANG PERLU DICERMATI')[1];
    expect(attention).toContain('Dialihkan dari rapat sebelumnya dan belum selesai: 1\n  - Lanjutan.');
    expect(attention).toContain('Usulan yang menunggu lebih dari 14 hari kerja: 1\n  - Usul lama.');
    expect(attention).toContain('Selesai, tetapi belum diverifikasi: 1\n  - Tepat janji.');
    expect(attention).toContain('Tenggatnya digeser lebih dari sekali: 1\n  - Molor dua kali.');
  });

  it('cuts long lists and names the command that shows them all', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      item(`R${index + 1}`, 'text: Usul., owner: bkad, status: usulan'),
    );
    const text = await textOf(notebookFiles({ [usualId]: note({ recommendations: many.join('') }) }));
    expect(text).toContain('… dan 4 lagi: catatan report --status usulan');
  });

  it('has nothing to dwell on where nothing is recommended', async () => {
    const text = await textOf(notebookFiles({ [usualId]: note({ recommendations: '[]' }) }));
    expect(text).toContain('Rekomendasi selesai      belum ada yang mengikat');
    expect(text).toContain('Tidak ada rekomendasi yang menunggu tindak lanjut.');
    expect(text).not.toContain('YANG PERLU DICERMATI');
  });

  it('says so where everything is closed', async () => {
    const done = item(
      'R1',
      'text: Selesai., owner: bkad, deadline: 2026-02-09, status: selesai, completed: 2026-02-09',
    );
    const files = notebookFiles({ [usualId]: note({ recommendations: done }) });
    const told = 'Tidak ada rekomendasi yang menunggu tindak lanjut.';
    expect(await textOf(files)).toContain(`${told}\n\nTidak dirinci: 1 selesai.`);
    const listed = renderReportText(await contentOf(files, today, { grouping: undefined, listFinished: true }), {
      style: plain,
      columns: 80,
    });
    expect(listed).not.toContain(told);
    expect(listed).toContain(
      'SUDAH DITUTUP: 1\n  - Selesai.\n    tenggat 9 Feb 2026 · selesai 9 Feb 2026 · belum diverifikasi · BKAD',
    );
  });

  it('shows of a programme what was achieved, and that no impact is recorded', async () => {
    const done = 'owner: bkad, deadline: 2026-02-09, status: selesai, completed: 2026-02-09';
    const text = await textOf(
      notebookFiles({
        [usualId]: note({
          recommendations: [
            item('R1', `text: Jalan diperbaiki., program: Jalan, impact: 12 km jalan mantap., ${done}`),
            item('R2', `text: Data diserahkan., program: Jalan, ${done}`),
            item('R3', 'text: Tanpa., owner: bkad, deadline: 2026-03-02'),
          ].join(''),
        }),
      }),
      80,
      'program',
    );
    expect(text).toContain(
      'Jalan – 2 rekomendasi mengikat, 2 selesai\n  Yang dicapai:\n  - Jalan diperbaiki.\n    Dampak: 12 km jalan mantap.',
    );
    expect(text).toContain('  - Data diserahkan.\n    Dampak belum dicatat.');
    expect(text.indexOf('Tanpa program – 1 rekomendasi mengikat, 1 terlambat')).toBeGreaterThan(
      text.indexOf('Data diserahkan.'),
    );
  });

  const long = `${hostile} ${'Menyerahkan laporan pelaksanaan kegiatan beserta lampirannya. '.repeat(10)}${'x'.repeat(150)} ${'会'.repeat(150)}`;
  const extreme = notebookFiles(
    {
      [usualId]: note({
        recommendations: Array.from({ length: 60 }, (_, index) => {
          const owner = index % 2 === 0 ? 'bkad' : 'panjang';
          const deadline = `2026-${index % 3 === 0 ? '09' : index % 3 === 1 ? '11' : '12'}-28`;
          return item(
            `R${index + 1}`,
            `text: ${JSON.stringify(long)}, owner: ${owner}, deadline: ${deadline}, program: ${JSON.stringify(long)}`,
          );
        }).join(''),
      }),
    },
    { 'stakeholders.yaml': `${stakeholders}- {id: panjang, name: ${'Dinas Panjang '.repeat(9)}}\n` },
  );

  it.each([40, 80, 120])('keeps within %i columns whatever the notes hold', async (columns) => {
    for (const grouping of [undefined, 'owner', 'program', 'note'] as const) {
      const text = await textOf(extreme, columns, grouping);
      const tooLong = text.split('\n').filter((line) => displayWidth(line) > columns);
      expect(tooLong).toEqual([]);
      expect(text).not.toMatch(/[\u001b\u202e]/);
      expect(text).toContain(`${usualId}#R60`);
    }
  });

  it('colours through the style alone', async () => {
    const mark = (text: string) => `<${text}>`;
    const marked: Style = { bold: mark, dim: mark, red: mark, yellow: mark, green: mark, cyan: mark };
    const colourful = await textOf(usual, 80, undefined, marked);
    expect(colourful.replace(/[<>]/g, '')).toBe(await textOf(usual));
  });
});
