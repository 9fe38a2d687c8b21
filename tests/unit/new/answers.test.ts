import { describe, expect, it } from 'vitest';
import { WorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { isOpenAnswer, judgeDate, judgeTime, oneLine } from '../../../src/commands/new/answers.ts';
import { findParties, judgeParty } from '../../../src/commands/new/parties.ts';
import { judgeAttendee, judgePerson, personLine } from '../../../src/commands/new/people.ts';
import { judgeDeadline, judgeRecommendation } from '../../../src/commands/new/recommendation.ts';
import type { Stakeholder } from '../../../src/config/schema.ts';
import type { Judged } from '../../../src/diagnostics/answer.ts';
import { shippedHolidays } from '../calendar/holidays.ts';

const outcome = <T>(judged: Judged<T>) => (judged.ok ? judged.value : judged.problem.code);

const party = (id: string, name: string, short?: string, aliases: string[] = []): Stakeholder => ({
  ...{ id, name, aliases, external: false },
  ...(short === undefined ? {} : { short }),
});
const directory = [
  party('komisi-2', 'Komisi II (Perekonomian)', 'Komisi II'),
  party('komisi-3', 'Komisi III (Pembangunan)', 'Komisi III'),
  party('dinas-pupr', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'Dinas PUPR', ['PUPR', 'DPU-TR']),
  party('bkad', 'Badan Keuangan dan Aset Daerah', 'BKAD'),
  party('bkad-lain', 'Badan Keuangan', 'Keuangan', ['Kas']),
  party('kas-desa', 'Kas Desa', undefined, ['kas']),
];

describe('single answers', () => {
  it.each([
    ['2026-01-20', '2026-01-20'],
    [' 20/1/2026 ', '2026-01-20'],
    ['20 Januari 2026', '2026-01-20'],
    ['Selasa, 20 Januari 2026', '2026-01-20'],
    ['31/2/2026', 'date'],
    ['besok', 'date'],
    ['', 'missing'],
  ])('date %s', (text, value) => expect(outcome(judgeDate(text))).toBe(value));

  it.each([
    ['9.00', '09:00'],
    ['pukul 09.30 WIB', '09:30'],
    ['24:00', 'time'],
    ['9 pagi', 'time'],
  ])('time %s', (text, value) => expect(outcome(judgeTime(text))).toBe(value));

  it('makes one line of anything', () => {
    expect(oneLine(' a\n\tb\u0007\u2028c\uFEFF e\u0301 ')).toBe('a b c é');
    expect(['', ' - ', '–', 'a', '--'].map(isOpenAnswer)).toEqual([true, true, true, false, false]);
  });
});

describe('parties', () => {
  it.each([
    ['pupr', 'dinas-pupr'],
    ['PU', 'dinas-pupr'],
    ['dpu tr', 'dinas-pupr'],
    ['penataan ruang', 'dinas-pupr'],
    ['kom iii', 'komisi-3'],
    ['aset', 'bkad'],
  ])('letters %s find %s first', (letters, id) => expect(findParties(letters, directory)[0]?.id).toBe(id));

  it('finds everybody without letters and nobody by nonsense', () => {
    expect(findParties(' ', directory)).toEqual(directory);
    expect(findParties('xyz', directory)).toEqual([]);
  });

  it.each([
    ['Komisi ii', 'komisi-2'],
    ['DPU TR', 'dinas-pupr'],
    ['komisi', 'party-unknown'],
    ['kas', 'party-ambiguous'],
  ])('%s is %s', (text, value) => expect(outcome(judgeParty(text, directory))).toBe(value));
});

describe('people', () => {
  it.each([
    ['Budi', { name: 'Budi' }],
    ['Drs. H. Budi, S.H.; Ketua', { name: 'Drs. H. Budi, S.H.', position: 'Ketua' }],
    ['Budi; ; Penata; 1', { name: 'Budi', rank: 'Penata', nip: '1' }],
    ['; Ketua', 'name-missing'],
    ['a;b;c;d;e', 'parts'],
  ])('person %s', (text, value) => expect(outcome(judgePerson(text))).toEqual(value));

  it('writes a person as it is read', () => {
    for (const person of [{ name: 'B' }, { name: 'B', nip: '1' }, { name: 'B', position: 'K', rank: 'P', nip: '1' }]) {
      expect(outcome(judgePerson(personLine(person)))).toEqual(person);
    }
  });

  it.each([
    [
      'Budi; Anggota; komisi ii; IZIN',
      { name: 'Budi', position: 'Anggota', organization: 'komisi-2', presence: 'izin' },
    ],
    ['Budi; ; Warga Desa; hadir', { name: 'Budi', organization: 'Warga Desa' }],
    ['PUPR: 3 orang', { organization: 'dinas-pupr', count: 3 }],
    ['Warga: 12', { organization: 'Warga', count: 12 }],
    ['bkad', { organization: 'bkad' }],
    ['Budi', { name: 'Budi' }],
    ['PUPR: 0', 'count'],
    ['PUPR: banyak', 'count'],
    ['Budi; ; ; cuti', 'value-unknown'],
    ['; Anggota', 'name-missing'],
    ['a;b;c;hadir;e', 'parts'],
    ['', 'name-missing'],
  ])('attendee %s', (text, value) => expect(outcome(judgeAttendee(text, directory))).toEqual(value));
});

describe('deadlines', () => {
  const calendar = new WorkingCalendar([1, 2, 3, 4, 5], shippedHolidays(2026));

  it.each([
    ['14 hari kerja', { term: '14 hari kerja', deadline: '2026-04-07' }],
    ['14 HK', { term: '14 hari kerja', deadline: '2026-04-07' }],
    ['014  Hari', { term: '14 hari', deadline: '2026-03-24' }],
    ['24 Maret 2026', { term: undefined, deadline: '2026-03-24' }],
    ['2026-03-09', 'deadline-early'],
    ['365 hari kerja', 'term-uncountable'],
    ['0 hari', 'deadline'],
    ['segera', 'deadline'],
  ])('%s after 10 March 2026', (text, value) => {
    expect(outcome(judgeDeadline(text, '2026-03-10', calendar))).toEqual(value);
  });

  it.each([
    ['A. | pupr | 24/3/2026', { text: 'A.', owner: 'dinas-pupr', deadline: '2026-03-24', term: undefined }],
    ['A.', { text: 'A.', owner: undefined, deadline: undefined, term: undefined }],
    [' | pupr', 'missing'],
    ['A | siapa', 'party-unknown'],
    ['A | pupr | nanti', 'deadline'],
    ['A | b | c | d', 'parts'],
  ])('recommendation %s', (line, value) => {
    expect(outcome(judgeRecommendation(line, '2026-03-10', calendar, directory))).toEqual(value);
  });
});
