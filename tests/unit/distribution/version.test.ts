import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { versionOf } from '../../../src/distribution/version.ts';
import { loadNotebook } from '../../../src/notes/load.ts';
import { type NoteParts, note, notebookFiles, usualId } from '../../support/notebook.ts';
import { templates } from '../rules/harness.ts';
import { MemoryFolder } from '../rules/memory-folder.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function versionFrom(text: string): string {
  const { notes } = loadNotebook(
    new MemoryFolder(notebookFiles({ [usualId]: text }) as Record<string, string>),
    templates,
  );
  const [only] = notes;
  if (only === undefined) throw new Error('the note cannot be read');
  return versionOf(only, sha256);
}

const item = (fields: string) => `\n  - {id: R1, text: Menyerahkan data., owner: dinas-pupr, ${fields}}`;
const usual: NoteParts = { recommendations: item('deadline: 2026-02-09') };
const version = (changes: NoteParts = {}, body?: string) => versionFrom(note({ ...usual, ...changes }, body));

describe('versionOf', () => {
  it('stays what it was when the register was written', () => {
    expect(version()).toBe('2ee33a2aad3a');
  });

  it.each<[string, NoteParts]>([
    [
      'progress',
      {
        recommendations: item(
          'deadline: 2026-02-09, status: proses, updates: [{date: 2026-02-01, by: A, note: Jalan}]',
        ),
      },
    ],
    [
      'completion',
      { recommendations: item('deadline: 2026-02-09, status: selesai, completed: 2026-02-01, evidence: [x.pdf]') },
    ],
    [
      'an extension',
      {
        recommendations: item(
          'deadline: 2026-03-09, extensions: [{from: 2026-02-09, to: 2026-03-09, date: 2026-02-01, reason: banjir, by: A}]',
        ),
      },
    ],
    ['what was achieved', { recommendations: item('deadline: 2026-02-09, impact: Jalan mulus') }],
    ['one more receiver', { distribution: '[bkad]' }],
    ['a finding that is accepted', { ignore: '[{rule: deadline-holiday, reason: disepakati}]' }],
    ['where the record is kept', { archive: '{classification: "170", location: Rak 3}' }],
    ['an empty list', { decisions: '[]' }],
    ['what is the default anyway', { status: 'final', access: 'terbuka' }],
  ])('is no new one for %s', (_, changes) => {
    expect(version(changes)).toBe(version());
  });

  it('is no new one for blank lines around the text, and for the order of the fields', () => {
    expect(version({}, '\n\n## Pembahasan\n\nRuas jalan dibahas.\n\n\n')).toBe(version());
    expect(versionFrom(note(usual).replace(/^(title: .*)\n(date: .*)$/m, '$2\n$1'))).toBe(version());
  });

  it.each<[string, NoteParts]>([
    ['the text of a recommendation', { recommendations: item('deadline: 2026-02-09').replace('data', 'semua data') }],
    ['an owner', { recommendations: item('deadline: 2026-02-09').replace('dinas-pupr', 'bkad') }],
    ['a deadline moved without saying so', { recommendations: item('deadline: 2026-02-10') }],
    ['an approval', { recommendations: item('deadline: 2026-02-09, approved: {by: Bupati, date: 2026-01-22}') }],
    ['a recommendation that is not public any more', { recommendations: item('deadline: 2026-02-09, public: false') }],
    ['a decision', { decisions: '[Disetujui.]' }],
    ['the title', { title: 'Jalan Sei Batu' }],
    ['a meeting that was called off', { status: 'batal' }],
    ['a meeting that was closed', { access: 'tertutup' }],
    ['a class of secrecy', { archive: '{security: R}' }],
    ['a signed copy', { signed: 'attachments/a.pdf' }],
    ['a correction', { corrections: '[{date: 2026-02-01, by: A, what: Judul, reason: keliru}]' }],
  ])('is a new one for %s', (_, changes) => {
    expect(version(changes)).not.toBe(version());
  });

  it('is a new one for the text of the discussion', () => {
    expect(version({}, '## Pembahasan\n\nRuas jalan diukur.\n')).not.toBe(version());
  });
});
