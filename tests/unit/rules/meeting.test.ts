import { describe, expect, it } from 'vitest';
import { neededPresent } from '../../../src/rules/quorum-not-met.ts';
import { checkExample } from './harness.ts';

const find = (frontmatter: string, today?: string) =>
  checkExample({ frontmatter: `recommendations: []\n${frontmatter}` }, today);
const codes = (frontmatter: string) => find(frontmatter).map(({ code }) => code);

describe('quorum (UU 23/2014, Article 183)', () => {
  it.each([
    [25, 13, 17, 19],
    [30, 16, 20, 23],
    [35, 18, 24, 27],
    [40, 21, 27, 30],
    [45, 23, 30, 34],
    [50, 26, 34, 38],
  ])('of %i members', (members, half, twoThirds, threeQuarters) => {
    expect(neededPresent({ members, rule: '1/2' })).toBe(half);
    expect(neededPresent({ members, rule: '2/3' })).toBe(twoThirds);
    expect(neededPresent({ members, rule: '3/4' })).toBe(threeQuarters);
  });

  it('is met by 34 of 50 for two thirds, not by 20 of 45 for more than half', () => {
    const hall = (count: number) => `attendees: [{organization: dprd, count: ${count}}]`;
    expect(codes(`${hall(34)}\nquorum: {members: 50, rule: 2/3}\ndecisions: [Menyetujui.]`)).toEqual([]);
    expect(find(`${hall(20)}\nquorum: {members: 45, rule: 1/2}`)).toMatchObject([
      { code: 'quorum-not-met', severity: 'warning', params: { present: 20, needed: 23 } },
    ]);
    expect(find(`${hall(20)}\nquorum: {members: 45, rule: 1/2}\ndecisions: [Menyetujui.]`)).toMatchObject([
      { code: 'quorum-not-met', severity: 'error' },
    ]);
  });

  it('says nothing of a cancelled meeting, nor where the number is unknown', () => {
    const attendees = 'attendees: [{organization: dprd}]';
    expect(codes(`${attendees}\nquorum: {members: 25, rule: 1/2}`)).toEqual([]);
    expect(
      codes(`status: batal\nattendees: [{organization: dprd, count: 2}]\nquorum: {members: 25, rule: 1/2}`),
    ).toEqual([]);
  });
});

describe('attendance', () => {
  const people = `attendees:
  - {name: Nurlaila}
  - {name: Taufik, presence: daring}
  - {name: Rahmat, presence: sakit}
  - {organization: bkad, count: 3}`;

  it.each([
    [people, 5, []],
    [people, 6, ['attendance-mismatch']],
    [`${people}\n  - {organization: setda}`, 6, []],
    [`${people}\n  - {organization: setda}`, 40, []],
    [`${people}\n  - {organization: setda}`, 5, ['attendance-mismatch']],
    [`${people}\nstatus: batal`, 9, []],
    ['attendees: []', 9, ['field-required']],
    [`${people}\n  - {position: Camat}`, 9, ['field-required']],
  ])('%s declared %i', (attendees, declared, expected) => {
    expect(codes(`${attendees}\nattendance: ${declared}`)).toEqual(expected);
  });

  it('is a warning in a draft', () => {
    expect(find(`${people}\nattendance: 9\nstatus: draf`)).toMatchObject([
      { code: 'attendance-mismatch', severity: 'warning' },
    ]);
  });
});

describe('other fields of the meeting', () => {
  it('points at the type where that makes the meeting closed', () => {
    const found = checkExample({ config: 'types: {rdpu: {access: tertutup}}', frontmatter: 'type: rdpu' });
    expect(found).toMatchObject([{ code: 'meeting-must-be-open', place: { line: 2, column: 7 } }]);
  });

  it('lets a draft lie in the future, and today be today', () => {
    const date = 'date: 2026-03-10\nrecommendations: []';
    expect(checkExample({ frontmatter: `${date}\nstatus: draf` })).toEqual([]);
    expect(checkExample({ frontmatter: date }, '2026-03-10')).toEqual([]);
    expect(checkExample({ frontmatter: date }, '2026-03-09').map(({ code }) => code)).toEqual(['date-in-future']);
  });

  it('asks a cancelled meeting for no sections', () => {
    const config = 'types: {rdp: {sections: [Pembahasan]}}';
    const example = { config, body: 'Rapat dibatalkan.\n' };
    expect(checkExample(example).map(({ code }) => code)).toEqual(['section-missing']);
    expect(checkExample({ ...example, frontmatter: 'status: batal' })).toEqual([]);
  });

  it('gives a number again in another year', () => {
    const other = { file: '2025/2025-12-09-rapat.md', frontmatter: 'number: 100.1.4/7/DPRD\nrecommendations: []' };
    expect(checkExample({ frontmatter: 'number: 100.1.4/7/DPRD', other })).toEqual([]);
  });

  it('follows a note that cannot be read, too', () => {
    const other = { file: '2025/2025-12-09-rapat.md', frontmatter: 'recommendations: [' };
    const found = checkExample({ frontmatter: 'follows: 2025-12-09-rapat', other });
    expect(found.map(({ code }) => code)).not.toContain('follows-unknown');
  });

  it.each(['100', '100.1', '100.1.4', '000.8.3.3'])('knows the shape of %s', (classification) => {
    expect(codes(`archive: {classification: "${classification}"}`)).toEqual([]);
  });
});
