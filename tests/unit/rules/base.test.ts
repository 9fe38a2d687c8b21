import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../../src/config/config.ts';
import { configSchema } from '../../../src/config/schema.ts';
import type { Note, Notebook } from '../../../src/notes/note.ts';
import { parseNote } from '../../../src/notes/parse.ts';
import { validateNote } from '../../../src/notes/validate.ts';
import { compareWithBase } from '../../../src/rules/base/compare.ts';
import { note } from '../../support/notebook.ts';

const config = resolveConfig(configSchema.parse({ office: { name: 'Setwan' } }));

function notebook(notes: Readonly<Record<string, string>>): Notebook {
  const noteFiles = Object.entries(notes).map(([id, text]) => {
    const file = `2026/${id}.md`;
    return validateNote(file, id, parseNote(file, new TextEncoder().encode(text)), config);
  });
  const read = noteFiles.flatMap((it): Note[] => (it.note === undefined ? [] : [it.note]));
  return { config, stakeholders: [], holidays: new Map(), noteFiles, notes: read, findings: [] };
}

const item = (changes = '', deadline = '2026-02-09') =>
  `\n  - {id: R1, text: Menyerahkan data., owner: bkad, deadline: ${deadline}${changes}}`;
const id = '2026-01-20-x';
const before = { [id]: note({ recommendations: item() }) };
const extension = '{from: 2026-02-09, to: 2026-02-27, date: 2026-02-05, reason: banjir, by: Ketua}';

/** Codes of what the change from one notebook to the other does to the record. */
const codes = (from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>) =>
  compareWithBase(notebook(from), notebook(to), new Map()).map(({ code }) => code);

describe('what was on record of a promise', () => {
  const moved = (extensions: string) => ({
    [id]: note({ recommendations: item(`, extensions: [${extensions}]`, '2026-02-27') }),
  });
  it.each<[string, string, string[]]>([
    ['stays', extension, []],
    ['is not taken away', '', ['deadline-moved']],
    ['is not dated back', extension.replace('from: 2026-02-09', 'from: 2026-02-20'), ['deadline-moved']],
  ])('%s', (_, extensions, expected) => {
    expect(codes(moved(extension), moved(extensions))).toEqual(expected);
  });

  it('holds for the day of completion, unless a correction says why', () => {
    const done = (day: string, corrections = '[]') => ({
      [id]: note({ recommendations: item(`, status: selesai, completed: ${day}`), corrections }),
    });
    expect(codes(done('2026-02-20'), done('2026-02-09'))).toEqual(['recommendation-rewritten']);
    const why = '[{date: 2026-02-21, by: Ketua, what: tanggal selesai R1, reason: salah tulis}]';
    expect(codes(done('2026-02-20'), done('2026-02-09', why))).toEqual([]);
  });
});

describe('compareWithBase', () => {
  it.each<[string, string, string[]]>([
    ['nothing', note({ recommendations: item() }), []],
    ['progress', note({ recommendations: item(', status: proses') }), []],
    ['a moved deadline', note({ recommendations: item('', '2026-02-27') }), ['deadline-moved']],
    [
      'a dropped deadline',
      note({ recommendations: '\n  - {id: R1, text: Menyerahkan data., owner: bkad}' }),
      ['deadline-moved'],
    ],
    ['an extended deadline', note({ recommendations: item(`, extensions: [${extension}]`, '2026-02-27') }), []],
    [
      'an extension to another day',
      note({ recommendations: item(`, extensions: [${extension}]`, '2026-03-02') }),
      ['deadline-moved'],
    ],
    ['a removed recommendation', note({ recommendations: '[]' }), ['recommendation-removed']],
    ['another owner', note({ recommendations: item().replace('bkad', 'dinas-pupr') }), ['recommendation-rewritten']],
    ['another text', note({ recommendations: item().replace('data', 'laporan') }), ['recommendation-rewritten']],
    [
      'another text with a correction',
      note({
        recommendations: item().replace('data', 'laporan'),
        corrections: '[{date: 2026-01-26, by: Ketua, what: isi R1, reason: salah dengar}]',
      }),
      [],
    ],
    ['a return to draft', note({ status: 'draf', recommendations: item() }), ['final-reverted']],
    ['a status that cannot be read', note({ status: 'Final', recommendations: item() }), []],
    ['a deadline that cannot be read', note({ recommendations: item('', '31 Februari') }), []],
    ['a note that cannot be read', `<<<<<<< HEAD\n${note({ recommendations: item() })}`, []],
  ])('%s', (_, text, expected) => {
    expect(codes(before, { [id]: text })).toEqual(expected);
  });

  it('tells a reopened recommendation', () => {
    const done = { [id]: note({ recommendations: item(', status: selesai') }) };
    expect(codes(done, before)).toEqual(['status-reopened']);
  });

  it('lets a draft change freely', () => {
    expect(codes({ [id]: note({ status: 'draf', recommendations: item() }) }, {})).toEqual([]);
  });

  it('follows a renamed note, and misses one that is gone', () => {
    expect(codes(before, { '2026-01-20-nama-baru': note({ recommendations: item() }) })).toEqual([]);
    expect(codes(before, {})).toEqual(['recommendation-removed']);
  });
});
