import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseNote } from '../../src/notes/parse.ts';
import { isLong } from '../support/long.ts';
import { note, notebookFiles, stakeholders, usualId } from '../support/notebook.ts';
import { createScratch } from '../support/scratch.ts';
import { inTurns, play, type Step } from './support/play.ts';
import { snapshot } from './support/snapshot.ts';
import { columns, noTerminal, openTerminal, type Terminal } from './support/terminal.ts';

const files = notebookFiles(
  {
    [usualId]: note({
      place: 'Ruang Rapat Komisi II',
      chair: '{name: Nurlaila, position: Ketua Komisi II}',
      secretary: '{name: Dedi Saputra, position: Kepala Subbagian Risalah, nip: "000000000000000002"}',
      attendees: `
  - {name: Taufik Ramadhan, position: Anggota, organization: komisi-2}
  - {name: Indah Permata, organization: bkad}
  - {organization: dinas-pupr, count: 3}`,
    }),
  },
  {
    'stakeholders.yaml': `${stakeholders}- {id: bappeda, name: Badan Perencanaan Pembangunan Daerah, short: Bappeda}\n`,
  },
);

const argv = ['--today', '2026-11-20', 'new'];

/** Every question of `catatan new`, with the keys that answer it. */
const steps: readonly Step[] = [
  [/Jenis rapat:[\s\S]*❯ rdp/, '<down><up>komisi<enter>'],
  ['Judul rapat', 'Jalan "rusak": Sei Batu #2<enter>'],
  ['Tanggal rapat: (Jumat, 20 November 2026)', '23/11/2026<enter>'],
  [/Alat kelengkapan[\s\S]*❯ Komisi II/, 'kom<enter>'],
  ['Jam mulai', '9.00<enter>'],
  ['Jam selesai', '8.00<enter>'],
  ['lebih awal', '<backspace><backspace><backspace><backspace>11.30<enter>'],
  ['Tempat rapat: (Ruang Rapat Komisi II)', '<enter>'],
  ['Pimpinan rapat', '<enter>'],
  ['Sekretaris rapat', 'Sari; Notulis<enter>'],
  [/diundang\?[\s\S]*◯ Badan Perencanaan/, '<down><down><down><down><space><enter>'],
  [/tidak hadir[\s\S]*Taufik/, '<space><enter>'],
  ['Kehadiran Taufik Ramadhan', '<down><enter>'],
  ['Berapa orang dari Dinas Pekerjaan Umum', '5<enter>'],
  ['Berapa orang dari Badan Keuangan', '2<enter>'],
  ['Peserta lain 1', 'Warga Sei Batu: 12<enter>'],
  ['Peserta lain 2', '<enter>'],
  ['Acara 1', 'Keadaan jalan<enter>'],
  ['Acara 2', '<enter>'],
  ['Rekomendasi 1', 'Menyerahkan data ruas.<enter>'],
  [/Penanggung jawab R1:[\s\S]*❯ belum/, 'pupr'],
  [/R1: pupr\n❯ Dinas Pekerjaan/, '<enter>'],
  ['Tenggat R1', '14 hari kerja<enter>'],
  ['Rekomendasi 2', 'Menyampaikan pagu.<enter>'],
  [/Penanggung jawab R2:[\s\S]*❯ belum/, 'keuangan'],
  [/R2: keuangan\n❯ Badan Keuangan/, '<enter>'],
  ['Tenggat R2', '24 Desember 2026<enter>'],
  ['Rekomendasi 3', '<enter>'],
  ['Simpan catatan ini', '<down><up>'],
];

let scratch = createScratch();
const opened: Terminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close();
  scratch.remove();
});

const english = /navigate|select|submit|No results|\bYes\b|invert|You must|\bspace\b|\(y\/n\)/i;

describe.skipIf(noTerminal !== undefined)(
  `catatan new at a terminal${noTerminal ? ` (${noTerminal})` : ''}`,
  { timeout: 120_000 },
  () => {
    function open(more: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Terminal {
      const terminal = openTerminal([...argv, ...more], scratch.path, env);
      opened.push(terminal);
      return terminal;
    }

    it('makes a note of what is answered by keys', async () => {
      scratch = createScratch(files);
      const terminal = open();
      await play(terminal, steps);
      expect(terminal.screen()).toContain('Catatan baru: 2026/2026-11-23-jalan-rusak-sei-batu-2.md');
      await play(terminal, [[/❯ Simpan/, '<enter>']]);
      expect(await terminal.finish()).toBe(0);

      const path = join(scratch.path, '2026', '2026-11-23-jalan-rusak-sei-batu-2.md');
      const { data } = parseNote(path, readFileSync(path));
      expect(data).toMatchObject({
        type: 'komisi',
        title: 'Jalan "rusak": Sei Batu #2',
        date: '2026-11-23',
        body: 'komisi-2',
        time: { start: '09:00', end: '11:30' },
        place: 'Ruang Rapat Komisi II',
        chair: { name: 'Nurlaila', position: 'Ketua Komisi II' },
        secretary: { name: 'Sari', position: 'Notulis' },
        attendees: [
          { name: 'Taufik Ramadhan', position: 'Anggota', organization: 'komisi-2', presence: 'izin' },
          { name: 'Indah Permata', organization: 'bkad' },
          { organization: 'dinas-pupr', count: 5 },
          { organization: 'bkad', count: 2 },
          { organization: 'Warga Sei Batu', count: 12 },
        ],
        agenda: ['Keadaan jalan'],
        recommendations: [
          { text: 'Menyerahkan data ruas.', owner: 'dinas-pupr', deadline: '2026-12-11', term: '14 hari kerja' },
          { text: 'Menyampaikan pagu.', owner: 'bkad', deadline: '2026-12-24' },
        ],
      });

      const told = terminal.history().join('\n');
      expect(told).toContain('✔ Tanggal rapat: Senin, 23 November 2026');
      expect(told).toContain('✔ Tenggat R1: Jumat, 11 Desember 2026 (14 hari kerja)');
      expect(told.replace(/\s+/g, ' ')).toContain('Kamis, 24 Desember 2026 – hari libur: Cuti bersama');
      expect(told).not.toMatch(english);
      expect(terminal.history().filter((line) => line.length > columns)).toEqual([]);
    });

    it('opens $EDITOR on the note', async () => {
      scratch = createScratch({ ...files, 'editor.sh': '#!/bin/sh\necho "disunting" >> "$1"\n' });
      chmodSync(join(scratch.path, 'editor.sh'), 0o755);
      const said = [
        'rdp',
        '--title',
        'X',
        '--body',
        'bkad',
        '--date',
        '2026-11-20',
        '--attendee',
        'B',
        '--agenda',
        'a',
      ];
      const more = ['--place', 'P', '--chair', 'C', '--secretary', 'S', '--start', '9.00', '--end', '10.00'];
      const terminal = open([...said, ...more, '--recommendation', 'A'], { EDITOR: './editor.sh' });
      await play(terminal, [
        [/❯ Simpan/, '<down>'],
        [/❯ Sunting dulu/, '<enter>'],
        [/❯ Simpan/, '<enter>'],
      ]);
      expect(await terminal.finish()).toBe(0);
      const text = readFileSync(join(scratch.path, '2026', '2026-11-20-x.md'), 'utf8');
      expect(text.match(/disunting/g)).toHaveLength(1);
    });

    it('says so when no letters fit', async () => {
      scratch = createScratch(files);
      const terminal = open(['komisi', '--title', 'X', '--date', '2026-11-20']);
      await play(terminal, [[/❯ Komisi II/, 'xyz']]);
      await play(terminal, [['tidak ada yang cocok', '<interrupt>']]);
      expect(await terminal.finish()).toBe(2);
    });

    it('leaves the folder as it was when Ctrl-C is pressed, at every question', async () => {
      scratch = createScratch(files);
      const before = snapshot(scratch.path);
      await inTurns(
        steps.map((_, index) => index).filter((index) => isLong || index % 4 === 0),
        async (index) => {
          const terminal = open();
          const [question] = steps[index] ?? [''];
          await play(terminal, steps.slice(0, index));
          await terminal.asks(question);
          expect(terminal.screen().join('\n')).not.toMatch(english);
          terminal.press('interrupt');
          expect(await terminal.finish()).toBe(2);
          expect(terminal.screen().join('\n')).toContain('Dibatalkan. Tidak ada yang ditulis.');
        },
      );
      expect(snapshot(scratch.path)).toEqual(before);
    });
  },
);
