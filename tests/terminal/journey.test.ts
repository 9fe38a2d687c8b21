import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { binary } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import { play, type Step } from './support/play.ts';
import { noTerminal, openTerminal } from './support/terminal.ts';

/** The commands of the README's block "From an empty folder", in order. */
const commands = [
  ...(/## From an empty folder[\s\S]*?```sh\n([\s\S]*?)```/
    .exec(readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8'))?.[1]
    ?.matchAll(/^catatan ?([^#\n]*)/gm) ?? []),
].map(([, words = '']) => words.trim().split(/\s+/).filter(Boolean));

/** What a clerk answers, by command. */
const answers: Readonly<Record<string, readonly Step[]>> = {
  init: [
    ['Nama kantor', 'Sekretariat DPRD Kabupaten Muara Tirta<enter>'],
    ['Kantor apa', '<enter>'],
    ['Tempat pada blok', '<enter>'],
    ['Zona waktu', '<enter>'],
    ['Kertas', '<enter>'],
    [/git|riwayat/i, 'y<enter>'],
  ],
  new: [
    [/Jenis rapat:[\s\S]*❯ rdp/, '<enter>'],
    ['Judul rapat', 'Kerusakan jalan Sei Batu<enter>'],
    ['Tanggal rapat', '<enter>'],
    [/Alat kelengkapan[\s\S]*❯ Komisi/, '<enter>'],
    ['Jam mulai', '9.00<enter>'],
    ['Jam selesai', '11.00<enter>'],
    ['Tempat rapat', 'Ruang Rapat Komisi<enter>'],
    ['Pimpinan rapat', 'Siti Aminah; Ketua Komisi<enter>'],
    ['Sekretaris rapat', 'Dedi Saputra; Notulis<enter>'],
    ['diundang?', '<enter>'],
    ['tidak hadir', '<enter>'],
    ['Berapa orang dari Komisi III', '<enter>'],
    ['Berapa orang dari Dinas Pekerjaan Umum', '<enter>'],
    [/Berapa orang dari (?!Komisi III|Dinas Pekerjaan)/, '<enter>'],
    ['Peserta lain 1', '<enter>'],
    ['Acara 1', 'Keadaan jalan<enter>'],
    ['Acara 2', '<enter>'],
    ['Rekomendasi 1', 'Menyerahkan data kerusakan jalan per ruas.<enter>'],
    [/Penanggung jawab R1:[\s\S]*❯ belum/, 'pupr'],
    [/R1: pupr\n❯ Dinas/, '<enter>'],
    ['Tenggat R1', '14 hari kerja<enter>'],
    ['Rekomendasi 2', '<enter>'],
    ['Simpan catatan ini', '<enter>'],
  ],
  finalize: [
    [/Draf yang disahkan:[\s\S]*❯ [^\n]*Kerusakan/, '<enter>'],
    ['Sahkan catatan ini?', 'y'],
    [/❯ Ya/, '<enter>'],
  ],
  save: [
    ['Nama lengkap Anda', 'Dedi Saputra<enter>'],
    ['Surel', '<enter>'],
  ],
  report: [],
};

describe.skipIf(noTerminal !== undefined)(
  `from an empty folder to a note on record${noTerminal ? ` (${noTerminal})` : ''}`,
  { timeout: 90_000 },
  () => {
    const scratch = createScratch();
    const office = join(scratch.path, 'kantor');
    const bin = join(scratch.path, 'bin');
    const env = {
      CATATAN_TODAY: '2026-11-20',
      HOME: scratch.path,
      GIT_CONFIG_GLOBAL: join(scratch.path, 'gitconfig'),
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    };
    afterAll(() => scratch.remove());

    it('takes at most six commands, all of them in the README', () => {
      expect(commands.length).toBeGreaterThan(3);
      expect(commands.length).toBeLessThanOrEqual(6);
    });

    it('asks in words and ends with the recommendation on record', async () => {
      mkdirSync(office);
      mkdirSync(bin);
      symlinkSync(binary, join(bin, 'catatan'));
      let told = '';
      for (const words of commands) {
        const terminal = openTerminal(words, office, env);
        try {
          await play(terminal, answers[words[0] ?? ''] ?? []);
          expect(await terminal.finish(), `catatan ${words.join(' ')}\n${terminal.history().join('\n')}`).toBe(0);
          told = terminal.history().join('\n');
        } finally {
          terminal.close();
        }
      }
      expect(told).toContain('2026-11-20-kerusakan-jalan-sei-batu#R1');
      expect(told).toContain('10 Des 2026');
      const log = execFileSync('git', ['log', '--format=%an %s%n%b'], { cwd: office, encoding: 'utf8' });
      expect(log).toContain('Dedi Saputra');
      expect(log).toContain('Kerusakan jalan Sei Batu');
      expect(execFileSync('git', ['status', '--porcelain'], { cwd: office, encoding: 'utf8' })).toBe('');
    });
  },
);
