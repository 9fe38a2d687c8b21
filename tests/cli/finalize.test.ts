import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Prompter } from '../../src/ports/prompter.ts';
import { config, note, notebookFiles, usualId } from '../support/notebook.ts';
import { type Answer, scriptedPrompter } from '../support/prompter.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch, type FileMap } from '../support/scratch.ts';

let scratch = createScratch();
afterEach(() => scratch.remove());

const file = `2026/${usualId}.md`;
const textOf = (path = file) => readFileSync(join(scratch.path, path), 'utf8');
const today = ['--today', '2026-02-10', 'finalize'] as const;

async function finalize(files: FileMap, argv: readonly string[], answers?: readonly Answer[]) {
  scratch.remove();
  scratch = createScratch(files);
  const prompter = answers && scriptedPrompter(answers);
  const run = await runInProcess([...today, ...argv], scratch.path, {}, prompter ? { prompter } : {});
  if (prompter !== undefined) expect(prompter.rest(), run.stderr).toBe(0);
  return run;
}

describe('the file after catatan finalize', () => {
  it.each([
    ['a comment', 'status: draf   # masa koreksi', 'status: final   # masa koreksi'],
    ['double quotes', 'status: "draf"', 'status: "final"'],
    ['single quotes', "status: 'draf'", "status: 'final'"],
    ['an empty value', 'status:  # nanti', 'status: final  # nanti'],
    ['no status', '# tanpa status', 'status: final\n# tanpa status'],
  ])('differs by its status alone: %s', async (_, before, after) => {
    for (const [mark, eol] of [
      ['', '\n'],
      ['\uFEFF', '\r\n'],
    ] as const) {
      const make = (line: string) =>
        mark + note({}, '## Pembahasan\n\nstatus: draf\n').replace('status: final', line).replaceAll('\n', eol);
      const { exitCode, stderr } = await finalize(notebookFiles({ [usualId]: make(before) }), [usualId, '--yes']);
      expect(exitCode, stderr).toBe(0);
      expect(textOf()).toBe(make(after));
    }
  });

  it('is untouched when the person says no, or cancels, or changed it meanwhile', async () => {
    const text = note({ status: 'draf' });
    const files = notebookFiles({ [usualId]: text });
    for (const answer of ['', false, undefined]) {
      expect((await finalize(files, [usualId], [['Sahkan', answer]])).exitCode).toBe(2);
      expect(textOf()).toBe(text);
    }
    const prompter: Prompter = {
      ...scriptedPrompter([]),
      confirm: async () => {
        writeFileSync(join(scratch.path, file), `${text}\nTambahan.\n`);
        return true;
      },
    };
    const { exitCode, stderr } = await runInProcess([...today, usualId], scratch.path, {}, { prompter });
    expect(exitCode).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain('berubah sewaktu Anda ditanya');
    expect(textOf()).toBe(`${text}\nTambahan.\n`);
  });

  it('is refused where it cannot be changed safely', async () => {
    const text = note({ status: '&s draf', place: '*s' });
    const { exitCode, stderr } = await finalize(notebookFiles({ [usualId]: text }), [usualId, '--yes']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('status: final');
    expect(textOf()).toBe(text);
  });
});

describe('which draft', () => {
  it('is picked among the drafts, the newest first', async () => {
    const files = notebookFiles({
      [usualId]: note({ status: 'draf' }),
      '2026-01-21-kedua': note({ status: 'draf', date: '2026-01-21', title: 'Kedua' }),
      '2026-01-22-final': note({ date: '2026-01-22' }),
    });
    const answers: Answer[] = [
      ['Draf yang disahkan', ''],
      ['Sahkan', true],
    ];
    const { exitCode, stdout } = await finalize(files, [], answers);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Kedua');
    expect(textOf('2026/2026-01-21-kedua.md')).toContain('status: final');
    expect(textOf()).toContain('status: draf');
  });

  it('is nobody where there is none', async () => {
    const { exitCode, stderr } = await finalize(notebookFiles({ [usualId]: note() }), [], []);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Tidak ada draf');
  });
});

describe('what a draft may still lack', () => {
  it.each([
    ['attendees', { attendees: '[]' }, 'field-required'],
    ['an owner', { recommendations: '\n  - {id: R1, text: A, deadline: 2026-02-09}' }, 'field-required'],
    ['a deadline', { recommendations: '\n  - {id: R1, text: A, owner: bkad}' }, 'deadline-missing'],
    ['a known owner', { recommendations: '\n  - {id: R1, text: A, owner: x, deadline: 2026-02-09}' }, 'owner-unknown'],
    ['a true count', { attendance: '9' }, 'attendance-mismatch'],
  ])('a final note may not: %s', async (_, changes, code) => {
    const text = note({ ...changes, status: 'draf' });
    const files = notebookFiles({ [usualId]: text });
    const { exitCode, stdout, stderr } = await finalize(files, [usualId, '--yes']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`[${code}]`);
    expect(stderr.replace(/\s+/g, ' ')).toContain(`catatan finalize ${usualId}`);
    expect(textOf()).toBe(text);
    expect((await runInProcess(['check'], scratch.path)).exitCode).toBe(0);
  });

  it('is told where it shows in another note', async () => {
    const files = notebookFiles({
      [usualId]: note({ status: 'draf', body: 'bkad' }),
      '2026-01-27-lanjutan': note({ date: '2026-01-27', body: 'bkad', recommendations: '[]' }),
    });
    const { exitCode, stdout } = await finalize(files, [usualId, '--yes']);
    expect(exitCode).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('2026/2026-01-27-lanjutan.md, baris 1: ');
    expect(stdout).toContain('[matters-arising]');
  });
});

describe('what follows', () => {
  const stakeholders = `- {id: komisi-2, name: Komisi II, channel: whatsapp}
- {id: dinas-pupr, name: Dinas PU, short: PUPR, channel: srikandi}
- {id: bkad, name: BKAD, channel: srikandi}
- {id: bappeda, name: Bappeda}
- {id: pt, name: PT Sawit, channel: email, external: true}
`;
  const rich = (changes: Readonly<Record<string, string>>) =>
    notebookFiles(
      {
        [usualId]: note({
          status: 'draf',
          place: 'Ruang Rapat, hubungi 0812-3456-7890',
          attendees: `
  - {name: Sari}
  - {name: Budi, organization: bkad}
  - {name: Tono, presence: izin}`,
          recommendations: `
  - {id: R1, text: Menyerahkan data., owner: dinas-pupr, supporting: [bkad], deadline: 2026-02-09}
  - {id: R2, text: Menyerahkan pagu., owner: pt, deadline: 2026-02-09, public: false}
  - {id: R3, text: Menyampaikan usul., owner: bkad, status: usulan}
  - {id: R4, text: Menyampaikan hasil., owner: bkad, deadline: 2026-02-16}`,
          distribution: '[bappeda]',
          attachments: '[{file: "https://contoh.example/peta.pdf", public: true}, stakeholders.yaml]',
          ...changes,
        }),
      },
      { 'catatan.yaml': config, 'stakeholders.yaml': stakeholders },
    );

  it('is said in plain words', async () => {
    const { stdout } = await finalize(rich({}), [usualId, '--yes']);
    for (const line of [
      'Kerusakan jalan Sei Batu',
      'Selasa, 20 Januari 2026',
      '2 rekomendasi ditampilkan; 1 tidak (public: false); 1 usulan hanya disebut',
      'tanpa instansi: Sari.',
      'Lampiran: 1 ditampilkan, 1 tidak.',
      '1 data pribadi disamarkan',
      'Lewat WhatsApp: Komisi II',
      'Lewat SRIKANDI: PUPR, BKAD',
      'Belum ada saluran: Bappeda',
      'Pihak luar, edisi publik saja: PT Sawit',
      '[deadline-holiday]',
    ]) {
      expect(stdout).toContain(line);
    }
  });

  it('says that secret meetings stay inside', async () => {
    const { stdout } = await finalize(rich({ access: 'rahasia' }), [usualId, '--yes']);
    expect(stdout).toContain('Tidak dipublikasikan: rapat rahasia.');
    expect(stdout).toContain('salinan bernomor');
    expect(stdout).toContain('Pihak luar, tidak menerima apa pun: PT Sawit');
    expect(stdout).not.toContain('rekomendasi ditampilkan');
  });

  it('says that a restricted record stays inside', async () => {
    const { stdout } = await finalize(rich({ archive: '{security: T}' }), [usualId, '--yes']);
    expect(stdout).toContain('keamanan arsipnya bukan B');
  });

  it('fits 80 columns', async () => {
    const { stdout } = await finalize(rich({}), [usualId, '--yes']);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
