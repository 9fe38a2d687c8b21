import { describe, expect, it } from 'vitest';
import { planChange, type Settled } from '../../../src/commands/update/plan.ts';
import { isFailure } from '../../../src/diagnostics/failure.ts';
import { noteSchema, type Recommendation } from '../../../src/notes/schema.ts';

const context = {
  today: '2026-02-16',
  meeting: '2026-01-20',
  deadlineOf: (term: string) => (term === '14 hari kerja' ? '2026-03-10' : undefined),
};

function item(fields: object): Recommendation {
  const recommendations = [{ id: 'R1', text: 'A', owner: 'bkad', deadline: '2026-02-09', ...fields }];
  const head = { type: 'rdp', title: 'T', date: '2026-01-20' };
  return noteSchema.parse({ ...head, recommendations }).recommendations?.[0] as Recommendation;
}

const plan = (fields: object, said: Partial<Settled>) =>
  planChange(item(fields), { evidence: [], successor: undefined, by: 'Siti', ...said }, context);

const by = (name: string) => ({ by: name, date: '2026-02-16' });
const finished = { status: 'selesai', completed: '2026-02-06', evidence: ['a.pdf'] };

describe('planChange', () => {
  it.each<[string, object, Partial<Settled>, object, object[]]>([
    ['progress', {}, { note: 'B' }, {}, [['updates', { ...by('Siti'), note: 'B' }]]],
    [
      'progress with its evidence',
      {},
      { status: 'proses', note: 'B', evidence: ['b.pdf'] },
      { status: 'proses' },
      [['updates', { ...by('Siti'), note: 'B', evidence: ['b.pdf'] }]],
    ],
    [
      'completion today',
      {},
      { status: 'selesai', evidence: ['b.pdf'], note: 'C' },
      { status: 'selesai', completed: '2026-02-16' },
      [
        ['evidence', 'b.pdf'],
        ['updates', { ...by('Siti'), note: 'C' }],
      ],
    ],
    [
      'completion by its day',
      { evidence: ['a.pdf'] },
      { completed: '2026-02-03' },
      { status: 'selesai', completed: '2026-02-03' },
      [],
    ],
    ['more evidence of what is finished', finished, { evidence: ['a.pdf', 'b.pdf'] }, {}, [['evidence', 'b.pdf']]],
    ['verification', finished, { verifiedBy: 'Inspektorat' }, { verified: by('Inspektorat') }, []],
    [
      'a moved deadline',
      {},
      { deadline: '2026-03-02', reason: 'Banjir' },
      { deadline: '2026-03-02' },
      [['extensions', { from: '2026-02-09', to: '2026-03-02', date: '2026-02-16', reason: 'Banjir', by: 'Siti' }]],
    ],
    ['a first deadline', { deadline: undefined }, { deadline: '2026-03-02' }, { deadline: '2026-03-02' }, []],
    [
      'giving up',
      {},
      { reasonCode: 'kahar', reason: 'Banjir', approvedBy: 'Ketua' },
      { status: 'tidak-dapat', accepted: by('Ketua'), reason: { code: 'kahar', note: 'Banjir' } },
      [],
    ],
    ['approval', { status: 'usulan' }, { approvedBy: 'Ketua' }, { status: 'belum', approved: by('Ketua') }, []],
    [
      'approval, with the end of the term',
      { status: 'usulan', deadline: undefined, term: '14 hari kerja' },
      { approvedBy: 'Ketua', status: 'proses' },
      { status: 'proses', approved: by('Ketua'), deadline: '2026-03-10' },
      [],
    ],
    [
      'carrying',
      {},
      { carryTo: '2026-02-24', successor: '2026-02-24-x#R2', deadline: '2026-03-02' },
      { status: 'dialihkan', successor: '2026-02-24-x#R2' },
      [],
    ],
    ['impact', finished, { impact: 'Ruas dilalui' }, { impact: 'Ruas dilalui' }, []],
    ['what is so already', { status: 'proses' }, { status: 'proses' }, {}, []],
  ])('records %s', (_, fields, said, set, append) => {
    const change = plan(fields, said);
    expect(Object.fromEntries(change.set)).toEqual(set);
    expect(change.append).toEqual(append);
  });

  it.each<[string, object, Partial<Settled>, object]>([
    ['completion without evidence', {}, { status: 'selesai' }, { code: 'needs-all', options: ['--evidence'] }],
    ['completion to come', { evidence: ['a'] }, { completed: '2026-02-17' }, { code: 'completed-future' }],
    ['completion before the meeting', { evidence: ['a'] }, { completed: '2026-01-19' }, { code: 'completed-early' }],
    [
      'two outcomes',
      {},
      { completed: '2026-02-03', reasonCode: 'kahar' },
      { code: 'conflict', option: '--reason-code' },
    ],
    ['an outcome and another status', {}, { completed: '2026-02-03', status: 'proses' }, { code: 'conflict' }],
    ['evidence of nothing', {}, { evidence: ['a'] }, { code: 'needs-one', options: ['--note', '--status selesai'] }],
    ['verification of what is open', {}, { verifiedBy: 'X' }, { code: 'needs-all', options: ['--status selesai'] }],
    ['a moved deadline without a reason', {}, { deadline: '2026-03-02' }, { code: 'needs-all', options: ['--reason'] }],
    ['the same deadline', {}, { deadline: '2026-02-09', reason: 'X' }, { code: 'deadline-same' }],
    [
      'a deadline of what is finished',
      finished,
      { deadline: '2026-03-02', reason: 'X' },
      { code: 'conflict', other: 'status selesai' },
    ],
    ['a reason of nothing', {}, { reason: 'X', note: 'B' }, { code: 'needs-one', what: '--reason' }],
    [
      'giving up without a reason',
      {},
      { status: 'tidak-dapat', approvedBy: 'K' },
      { options: ['--reason-code', '--reason'] },
    ],
    ['giving up without words', {}, { reasonCode: 'kahar', approvedBy: 'K' }, { options: ['--reason'] }],
    ['giving up without acceptance', {}, { reasonCode: 'kahar', reason: 'X' }, { options: ['--approved-by'] }],
    ['a proposal without approval', { status: 'usulan' }, { status: 'proses' }, { options: ['--approved-by'] }],
    ['approval of what binds', {}, { approvedBy: 'K' }, { code: 'conflict', option: '--approved-by' }],
    ['carrying without a target', {}, { status: 'dialihkan' }, { options: ['--carry-to'] }],
  ])('refuses %s', (_, fields, said, problem) => {
    try {
      plan(fields, said);
      expect.unreachable();
    } catch (error) {
      if (!isFailure(error, 'update-unusable')) throw error;
      expect(error.params.problem).toMatchObject(problem);
    }
  });
});
