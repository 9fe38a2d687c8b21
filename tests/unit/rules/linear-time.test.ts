import { describe, expect, it, vi } from 'vitest';
import { loadNotebook } from '../../../src/notes/load.ts';
import type { NoteFile } from '../../../src/notes/note.ts';
import { parseNote } from '../../../src/notes/parse.ts';
import { maskPersonalData } from '../../../src/publication/personal-data.ts';
import { LineIndex } from '../../../src/reading/lines.ts';
import { officeContext } from '../../../src/rules/check.ts';
import { checkNote } from '../../../src/rules/check-note.ts';
import { announcedCount } from '../../../src/rules/text/announced-counts.ts';
import { proseOf } from '../../../src/rules/text/prose.ts';
import { actionsIn } from '../../../src/rules/vocabulary/actions.ts';
import { vagueAction } from '../../../src/rules/vocabulary/vague-actions.ts';
import { isVagueOwner } from '../../../src/rules/vocabulary/vague-owners.ts';
import { vagueTimes } from '../../../src/rules/vocabulary/vague-times.ts';
import { composeNotebook, templates } from './harness.ts';
import { MemoryFolder } from './memory-folder.ts';

// The parser of Markdown is no rule: it has a time limit of its own.
vi.mock(import('../../../src/notes/markdown.ts'), async (original) => ({
  ...(await original()),
  parseMarkdown: () => ({ type: 'root', children: [] }),
}));

/** What a pattern may stumble over when it is repeated: the beginnings of everything that the rules look for. */
const tokens = [
  ...['angka 1 ', 'huruf b ', 'angka ', 'pada ', 'sebagaimana ', 'Lampiran ', '1. a\n', '(1) ', '| 1 '],
  ...['Rabu, 29 ', 'Rabu ', 'Rabu|', '29 November 2022 ', '29 November 2022 (', '29/11/2022 ', 'tanggal '],
  ...['14 (', '14 (empat ', 'Rp1.234.567 ', '1.', '1', '12345678 ', '8 6 1 ', '0812 ', '08', '+62 ', '62', '0', '(0'],
  ...['a@', '@', 'a.', 'a', 'a ', '_', '%40', '&#64;', '(at)', 'é', '\u2028', '😀'],
  ...['[a](', '[a](b) ', '[a]: b\n', '[', '](', '![', '<a ', '<a "', '<a b="', '<!--', '<!-->', '<', '<?', 'a://'],
  ...['`', '` ', '```\n', '~~~\n', '> ', '- ', '- a\n', '# ', '## A\n', '===\n', '---\n', '*', 'a*_[', '~', '(((', '|'],
  ...[' ', '\t', '\n', '\r\n', '\r', '   \n', '. A', ', ', '; ', ': ', ':\n\n- a\n', '4 hal yaitu ', 'empat hal '],
  ...['yaitu: (1) ', 'Ada 3 kendala: (1) ', 'Ada 3 kendala:\na. ', '2026-01-06-rdp R1 ', '3 juta (dua ', '3 orang '],
  ...['menyusun ', 'menyusun a, ', 'agar ', 'dan ', 'secara a ', 'besok ', 'segera ', 'akhir tahun ', 'semua '],
];

const size = 60_000;

/** Milliseconds of this process that no linear look at 60 kB comes near, and no quadratic one stays below. */
const longest = 1000;

const { files } = composeNotebook({ config: 'types: {rdp: {sections: [Pembahasan, Kesimpulan]}}' });
const notebook = loadNotebook(new MemoryFolder(files), templates);
const office = officeContext(notebook);

/** What takes longer than it may, with how long. */
function slow(jobs: Readonly<Record<string, () => unknown>>): string[] {
  return Object.entries(jobs).flatMap(([name, job]) => {
    const start = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    return time > longest ? [`${name}: ${Math.round(time)} ms`] : [];
  });
}

/** The usual note with `text` for a body and in its head. */
function noteOf(text: string): NoteFile {
  const [noteFile] = notebook.noteFiles;
  if (noteFile?.note === undefined) throw new Error('the usual note cannot be read');
  const data = { ...noteFile.note.data, title: text, decisions: [text] };
  return { ...noteFile, note: { ...noteFile.note, data, body: text } };
}

describe('the time that 60 kB take', () => {
  it.each(tokens.map((token) => [JSON.stringify(token), token] as const))('is short for %s', (_, token) => {
    const text = token.repeat(Math.ceil(size / token.length));
    const note = noteOf(text);
    expect(
      slow({
        prose: () => proseOf(text),
        mask: () => maskPersonalData(text),
        parse: () => parseNote('2026/a.md', new TextEncoder().encode(`---\na: 1\n---\n${text}`)),
        announcedCount: () => announcedCount(`${text} yaitu:`),
        actions: () => actionsIn(`Menyusun ${text}`),
        vagueAction: () => vagueAction(`Dinas PUPR agar ${text}`),
        vagueTimes: () => vagueTimes(text),
        vagueOwner: () => isVagueOwner(text),
        rules: () => checkNote(note, office, () => 'missing'),
      }),
    ).toEqual([]);
  });

  it('is short for nesting that just stays below what is refused', () => {
    const body = `${'> '.repeat(99)}${'a'.repeat(1000)}\n`.repeat(20);
    expect(slow({ parse: () => parseNote('2026/a.md', new TextEncoder().encode(`---\na: 1\n---\n${body}`)) })).toEqual(
      [],
    );
  });

  it('is short for sixty thousand places in one line', () => {
    const lines = new LineIndex('angka 1 '.repeat(size));
    const places = () => Array.from({ length: size }, (_, index) => lines.place(index * 8, index * 8 + 7));
    expect(slow({ places })).toEqual([]);
  });
});
