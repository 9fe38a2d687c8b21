import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { createScratch } from '../support/scratch.ts';
import { play, type Step } from './support/play.ts';
import { snapshot } from './support/snapshot.ts';
import { noTerminal, openTerminal, type Terminal } from './support/terminal.ts';

const files = notebookFiles({
  [usualId]: note(),
  '2026-01-27-kedua': note({
    date: '2026-01-27',
    recommendations: '\n  - {id: R1, text: Menyerahkan pagu., owner: bkad, deadline: 2026-02-16}',
  }),
});

const steps: readonly Step[] = [
  [/Rekomendasi yang mana[\s\S]*❯ 2026-01-20-jalan-sei-batu#R1/, 'pagu'],
  [/❯ 2026-01-27-kedua#R1 {2}Menyerahkan pagu\.[\s\S]*belum ditindaklanjuti, tenggat 16 Februari 2026/, '<enter>'],
  [/2026-01-27-kedua#R1 – Menyerahkan pagu\. Benar yang ini\?/, '<enter>'],
  [/Apa yang terjadi\?[\s\S]*❯ Ada perkembangan/, '<down><down>'],
  [/❯ Tenggatnya dipindah/, '<enter>'],
  [/Tenggat baru/, '2 Maret 2026<enter>'],
  [/Alasannya/, 'Menunggu perubahan anggaran<enter>'],
  [/Siapa yang menyatakan ini\?/, 'Ketua Komisi<enter>'],
];

let scratch = createScratch();
const opened: Terminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close();
  scratch.remove();
});

describe.skipIf(noTerminal !== undefined)(
  `catatan update at a terminal${noTerminal ? ` (${noTerminal})` : ''}`,
  { timeout: 60_000 },
  () => {
    function open(): Terminal {
      const terminal = openTerminal(['--today', '2026-02-03', 'update'], scratch.path);
      opened.push(terminal);
      return terminal;
    }

    it('picks an open recommendation and asks what happened', async () => {
      scratch = createScratch(files);
      const terminal = open();
      await play(terminal, steps);
      expect(await terminal.finish()).toBe(0);
      expect(terminal.screen().join(' ').replace(/\s+/g, ' ')).toContain('Tercatat pada 2026-01-27-kedua#R1');
      expect(readFileSync(join(scratch.path, '2026/2026-01-27-kedua.md'), 'utf8')).toContain(
        'deadline: 2026-03-02, extensions: [{from: 2026-02-16, to: 2026-03-02, date: 2026-02-03, reason: Menunggu perubahan anggaran, by: Ketua Komisi}]}',
      );
    });

    it('leaves the folder as it was when Ctrl-C is pressed', async () => {
      scratch = createScratch(files);
      const before = snapshot(scratch.path);
      for (const count of [0, 2, 7]) {
        const terminal = open();
        await play(terminal, [...steps.slice(0, count), [steps[count]?.[0] ?? '', '<interrupt>']]);
        expect(await terminal.finish()).toBe(2);
      }
      expect(snapshot(scratch.path)).toEqual(before);
    });
  },
);
