import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkExample } from './harness.ts';

const base = {
  id: 'R1',
  text: 'Menyerahkan data kerusakan jalan per ruas.',
  owner: 'dinas-pupr',
  deadline: '2026-02-09',
};

/** Findings of a note with these recommendations, each the plain one with fields replaced; undefined takes one out. */
function find(...items: readonly Record<string, unknown>[]): Diagnostic[] {
  return checkExample({
    frontmatter: `recommendations: ${JSON.stringify(items.map((item) => ({ ...base, ...item })))}`,
  });
}

const codes = (...items: readonly Record<string, unknown>[]) => find(...items).map(({ code }) => code);
const finished = { status: 'selesai', completed: '2026-02-06', evidence: ['attachments/surat.pdf'] };

describe('ids', () => {
  it.each([
    ['R01', 'malformed', 'R1'],
    ['r2', 'malformed', 'R2'],
    ['3', 'malformed', 'R3'],
    ['Rekomendasi', 'malformed', 'R1'],
    ['R0', 'malformed', 'R1'],
    [undefined, 'missing', 'R1'],
  ])('%s: %s', (id, problem, next) => {
    expect(find({ id })).toMatchObject([{ code: 'recommendation-id', params: { problem, next } }]);
  });

  it('offers the next free one', () => {
    const found = find({ id: 'R1' }, { id: 'R1' }, { id: undefined }, { id: 'R7' });
    expect(found.map(({ params }) => params)).toEqual([
      { problem: 'duplicate', id: 'R1', next: 'R8' },
      { problem: 'missing', id: '', next: 'R9' },
    ]);
  });
});

describe('owners', () => {
  it.each([
    ['Dinas PUPR', 'dinas-pupr'],
    ['dpu-tr', 'dinas-pupr'],
    ['Dinas Pekerjaan Umum dan Penataan Ruang', 'dinas-pupr'],
    ['Kepala Dinas PUPR', 'dinas-pupr'],
    ['bapeda', 'bappeda'],
    ['Badan Keuangan dan Aset', 'bkad'],
    ['PT Tirta Sawit', undefined],
  ])('%s may be %s', (owner, suggestion) => {
    expect(find({ owner })).toMatchObject([{ code: 'owner-unknown', params: { suggestion } }]);
  });

  it.each(['OPD terkait', 'Dinas PUPR dan BKAD', 'bkad, setda'])('%s is nobody in particular', (owner) => {
    expect(codes({ owner })).toEqual(['owner-vague']);
  });

  it('says nothing when the directory cannot be read', () => {
    const found = checkExample({ stakeholders: '- {id: bkad' });
    expect(found.map(({ code }) => code)).toEqual(['frontmatter-syntax']);
  });
});

describe('deadlines', () => {
  it.each(['belum', 'proses'])('is needed when %s', (status) => {
    expect(codes({ deadline: undefined, status })).toEqual(['deadline-missing']);
  });

  it('is not needed of a proposal, nor said twice of one that cannot be read or has another name', () => {
    expect(codes({ deadline: undefined, status: 'usulan' })).toEqual([]);
    expect(codes({ deadline: 'besok' })).toEqual(['date-invalid']);
    expect(codes({ deadline: undefined, tenggat: '2026-02-09' })).toEqual(['field-unknown']);
  });

  it('is a warning in a draft', () => {
    const found = checkExample({
      frontmatter: 'status: draf\nrecommendations: [{id: R1, text: Menyerahkan data., owner: bkad}]',
    });
    expect(found).toMatchObject([{ code: 'deadline-missing', severity: 'warning' }]);
  });

  it('names the holiday and the next working day', () => {
    expect(find({ deadline: '2026-03-20' })).toMatchObject([
      { code: 'deadline-holiday', params: { holiday: 'Cuti bersama Idul Fitri 1447 Hijriah', next: '2026-03-25' } },
    ]);
    expect(find({ deadline: '2026-02-14' })).toMatchObject([
      { code: 'deadline-holiday', params: { holiday: undefined, next: '2026-02-18' } },
    ]);
  });

  it('proposes no working day for one that lies before the meeting', () => {
    expect(codes({ deadline: '2026-01-17' })).toEqual(['deadline-before-meeting']);
  });

  it('also looks at the first one', () => {
    const extensions = [
      { from: '2026-01-12', to: '2026-02-09', date: '2026-01-30', reason: 'banjir', by: 'Komisi II' },
    ];
    expect(find({ extensions })).toMatchObject([
      { code: 'deadline-before-meeting', params: { deadline: '2026-01-12' } },
    ]);
  });
});

describe('terms', () => {
  it.each([
    ['14 hari kerja', '2026-02-09', undefined],
    ['20 hari', '2026-02-09', undefined],
    ['14 hari', '2026-02-09', '2026-02-03'],
    ['10 hari kerja', '2026-02-09', '2026-02-03'],
  ])('%s gives %s', (term, deadline, expected) => {
    const found = find({ term, deadline });
    expect(found.map(({ params }) => params)).toEqual(expected === undefined ? [] : [{ term, expected, deadline }]);
  });

  it('runs from the approval, to the first deadline', () => {
    const approved = { by: 'Sekretaris Daerah', date: '2026-01-26' };
    expect(codes({ term: '14 hari', approved })).toEqual([]);
    const extensions = [
      { from: '2026-02-09', to: '2026-03-02', date: '2026-02-06', reason: 'banjir', by: 'Komisi II' },
    ];
    expect(codes({ term: '14 hari', approved, deadline: '2026-03-02', extensions })).toEqual([]);
  });

  it('is not judged where the holidays are unknown: that is told once', () => {
    const found = find({ term: '500 hari kerja', deadline: '2031-01-13' }, { id: 'R2', deadline: '2031-01-14' });
    expect(found.map(({ code, params }) => [code, params])).toEqual([
      ['holidays-missing', { year: 2031, isIncomplete: false }],
      ['holidays-missing', { year: 2027, isIncomplete: false }],
      ['holidays-missing', { year: 2028, isIncomplete: false }],
    ]);
  });
});

describe('what a status needs', () => {
  it.each([
    [{ status: 'selesai' }, ['completed-missing', 'evidence-missing']],
    [finished, []],
    [{ ...finished, evidence: 'attachments/surat.pdf' }, ['field-type']],
    [{ ...finished, evidence: ['https://contoh.id/bukti'] }, []],
    [{ status: 'tidak-dapat' }, ['acceptance-missing', 'reason-missing']],
    [{ status: 'proses' }, []],
    [{ status: 'dialihkan' }, ['successor-unknown']],
    [{ status: 'rampung' }, ['value-unknown']],
  ])('%j', (item, expected) => {
    expect(codes(item)).toEqual(expected);
  });

  it.each(['dinas-pupr', 'DINAS PUPR', 'DPU-TR', 'kepala dinas pupr'])('is not verified by %s', (by) => {
    expect(codes({ ...finished, verified: { by, date: '2026-02-11' } })).toEqual(['verified-by-owner']);
  });
});

describe('successors', () => {
  const self = '2026-01-20-rapat-dengar-pendapat#R1';
  it.each([
    [{ successor: self }, undefined],
    [{ status: 'dialihkan', successor: self }, undefined],
    [{ successor: '2026-01-20#R2' }, '2026-01-20-rapat-dengar-pendapat#R2'],
    [{ successor: 'entah' }, undefined],
  ])('%j', (item, suggestion) => {
    expect(find(item, { id: 'R2' })).toMatchObject([{ code: 'successor-unknown', params: { suggestion } }]);
  });

  it('may stand in the same note', () => {
    expect(codes({ status: 'dialihkan', successor: '2026-01-20-rapat-dengar-pendapat#R2' }, { id: 'R2' })).toEqual([]);
  });
});

describe('extensions', () => {
  const step = (from: string, to: string) => ({ from, to, date: '2026-02-06', reason: 'banjir', by: 'Komisi II' });

  it('chain from the first deadline to the last', () => {
    const chain = [step('2026-02-09', '2026-03-02'), step('2026-03-02', '2026-04-01')];
    expect(codes({ deadline: '2026-04-01', extensions: chain })).toEqual([]);
    expect(codes({ deadline: '2026-04-01', extensions: [chain[0], step('2026-03-03', '2026-04-01')] })).toEqual([
      'extension-gap',
    ]);
    expect(codes({ deadline: '2026-04-02', extensions: chain })).toEqual(['extension-gap']);
  });

  it('are not judged when one of them cannot be read', () => {
    const broken = { from: '2026-03-02', to: '2026-04-01', date: '2026-03-01', reason: 'banjir' };
    expect(codes({ deadline: '2026-04-01', extensions: [step('2026-02-09', '2026-03-02'), broken] })).toEqual([
      'field-required',
    ]);
  });
});
