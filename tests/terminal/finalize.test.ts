import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { createScratch } from '../support/scratch.ts';
import { play, type Step } from './support/play.ts';
import { snapshot } from './support/snapshot.ts';
import { noTerminal, openTerminal, type Terminal } from './support/terminal.ts';

const draft = note({ status: 'draf # menunggu koreksi' });
const files = notebookFiles({
  [usualId]: draft,
  '2026-01-27-kedua': note({ status: 'draf', date: '2026-01-27', title: 'Rapat kedua' }),
});

const steps: readonly Step[] = [
  [/Draf yang disahkan:[\s\S]*❯ 2026-01-27 {2}Rapat kedua/, '<down><enter>'],
  [/Sahkan catatan ini\?[\s\S]*❯ Tidak/, 'y'],
  [/Sahkan catatan ini\?[\s\S]*❯ Ya/, '<enter>'],
];

let scratch = createScratch();
const opened: Terminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close();
  scratch.remove();
});

describe.skipIf(noTerminal !== undefined)(
  `catatan finalize at a terminal${noTerminal ? ` (${noTerminal})` : ''}`,
  { timeout: 60_000 },
  () => {
    function open(): Terminal {
      const terminal = openTerminal(['--today', '2026-02-03', 'finalize'], scratch.path);
      opened.push(terminal);
      return terminal;
    }

    it('picks a draft, shows what follows on one screen, and asks', async () => {
      scratch = createScratch(files);
      const terminal = open();
      await play(terminal, steps.slice(0, 2));
      const screen = terminal.screen().join('\n');
      for (const part of [
        `✔ Draf yang disahkan: ${usualId}`,
        'Selasa, 20 Januari 2026',
        'Yang akan terbuka untuk umum',
        '1 rekomendasi ditampilkan',
        'Belum ada saluran: Komisi II, Dinas PUPR',
        'Yang tetap menjadi peringatan',
      ]) {
        expect(screen).toContain(part);
      }
      await play(terminal, steps.slice(2));
      expect(await terminal.finish()).toBe(0);
      expect(terminal.screen().join('')).toContain(`${usualId} sudah final.`);
      const text = readFileSync(join(scratch.path, '2026', `${usualId}.md`), 'utf8');
      expect(text).toBe(draft.replace('status: draf #', 'status: final #'));
    });

    it('takes no for the answer of Enter', async () => {
      scratch = createScratch(files);
      const before = snapshot(scratch.path);
      const terminal = open();
      await play(terminal, [...steps.slice(0, 1), [/❯ Tidak/, '<enter>']]);
      expect(await terminal.finish()).toBe(2);
      expect(snapshot(scratch.path)).toEqual(before);
    });

    it('leaves the folder as it was when Ctrl-C is pressed, at every question', async () => {
      scratch = createScratch(files);
      const before = snapshot(scratch.path);
      for (const [index, [question]] of steps.entries()) {
        const terminal = open();
        await play(terminal, [...steps.slice(0, index), [question, '<interrupt>']]);
        expect(await terminal.finish()).toBe(2);
        expect(terminal.screen().join('\n')).toContain('Dibatalkan. Tidak ada yang ditulis.');
      }
      expect(snapshot(scratch.path)).toEqual(before);
    });
  },
);
