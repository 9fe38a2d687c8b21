import { describe, expect, it } from 'vitest';
import { type ItemVersion, type LifePart, type LifeStep, lifeOf } from '../../../src/follow-ups/life.ts';
import type { Recommendation } from '../../../src/notes/schema.ts';

const item = (changes: Partial<Recommendation> = {}): Recommendation => ({
  id: 'R1',
  text: 'Menyerahkan data.',
  owner: 'bkad',
  deadline: '2026-02-09',
  status: 'belum',
  supporting: [],
  evidence: [],
  updates: [],
  extensions: [],
  public: true,
  ...changes,
});
const final = (changes?: Partial<Recommendation>): ItemVersion => ({ item: item(changes), isFinal: true });

/** Steps as `[before, after]` by names of versions. */
function part(
  versions: Readonly<Record<string, ItemVersion | undefined>>,
  steps: readonly (readonly [before: readonly string[], after: string | undefined])[],
  [ref, first, ...carriedFrom]: readonly [string, number, ...string[]] = ['X#R1', 0],
): LifePart {
  return {
    ref,
    carriedFrom,
    steps: steps.map(
      ([before, after], index): LifeStep => ({
        order: first + index,
        commit: `c${first + index}`,
        seconds: index,
        person: 'Siti',
        before,
        after,
      }),
    ),
    read: (id) => versions[id],
  };
}
const kinds = (parts: readonly LifePart[]) => lifeOf(parts).events.map(({ kind, ref }) => `${ref} ${kind}`);

describe('the life of a recommendation', () => {
  it('takes a join for what it changed against its nearest side', () => {
    const versions = {
      a: final(),
      main: final({ status: 'proses' }),
      side: final({ deadline: '2026-02-20', owner: 'dinas-pupr' }),
      join: final({ deadline: '2026-02-25', owner: 'dinas-pupr' }),
    };
    const events = lifeOf([
      part(versions, [
        [[], 'a'],
        [['a'], 'main'],
        [['a'], 'side'],
        [['main', 'side'], 'join'],
      ]),
    ]).events.filter(({ step }) => step.order === 3);
    expect(events).toMatchObject([{ kind: 'deadline', from: '2026-02-20', to: '2026-02-25' }]);
  });

  it('does not bring back what another branch put on record too', () => {
    const versions = { draft: { item: undefined, isFinal: false }, a: final(), b: final({ status: 'proses' }) };
    const steps = [
      [[], 'draft'],
      [['draft'], 'a'],
      [['draft'], 'b'],
    ] as const;
    expect(kinds([part(versions, steps)])).toEqual(['X#R1 recorded']);
  });

  it('tells every move that was written down, once', () => {
    const extensions = [
      { from: '2026-02-09', to: '2026-02-20', date: '2026-02-01', reason: 'hujan', by: 'Ketua' },
      { from: '2026-02-20', to: '2026-03-01', date: '2026-02-10', reason: 'anggaran', by: 'Ketua' },
    ];
    const versions = {
      a: final(),
      b: final({ deadline: '2026-03-01', extensions }),
      c: final({ deadline: '2026-03-01', extensions, impact: 'x' }),
    };
    const steps = [
      [[], 'a'],
      [['a'], 'b'],
      [['b'], 'c'],
    ] as const;
    const life = lifeOf([part(versions, steps)]);
    expect(life.events.flatMap((it) => (it.kind === 'deadline' ? [[it.from, it.to, it.reason]] : []))).toEqual([
      ['2026-02-09', '2026-02-20', 'hujan'],
      ['2026-02-20', '2026-03-01', 'anggaran'],
    ]);
    expect(life.moves).toBe(2);
  });

  it('does not count as a move what was carried with its deadline', () => {
    const versions = { a: final(), b: final({ status: 'dialihkan', successor: 'Y#R1' }), y: final() };
    const first = part(versions, [
      [[], 'a'],
      [['a'], 'b'],
    ]);
    const second = part(versions, [[[], 'y']], ['Y#R1', 1, 'X#R1']);
    const life = lifeOf([first, second]);
    expect(life.events.map(({ kind, ref }) => `${ref} ${kind}`)).toEqual([
      'X#R1 recorded',
      'X#R1 status',
      'Y#R1 carried',
    ]);
    expect([life.moves, life.firstPromise]).toEqual([0, '2026-02-09']);
  });

  it('never was on record while the note was a draft', () => {
    const versions = {
      a: { item: item(), isFinal: false },
      b: { item: item({ deadline: '2026-03-01' }), isFinal: false },
    };
    const steps = [
      [[], 'a'],
      [['a'], 'b'],
    ] as const;
    expect(lifeOf([part(versions, steps)])).toMatchObject({ events: [], last: undefined, moves: 0 });
  });
});
