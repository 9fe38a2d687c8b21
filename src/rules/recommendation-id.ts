import { finding } from '../diagnostics/diagnostic.ts';
import { itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';

const idPattern = /^R[1-9]\d*$/;

/** R1, R2 …: what letters, reports and other notes call a recommendation by. */
export const recommendationId: NoteRule = {
  code: 'recommendation-id',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - {id: R1, text: Menyerahkan data kerusakan jalan per ruas., owner: dinas-pupr, deadline: 2026-02-09}
  - {id: R01, text: Menyampaikan konfirmasi pagu pemeliharaan jalan., owner: bkad, deadline: 2026-01-30}`,
    at: 'R01',
  },
  right: {
    frontmatter: `recommendations:
  - {id: R1, text: Menyerahkan data kerusakan jalan per ruas., owner: dinas-pupr, deadline: 2026-02-09}
  - {id: R2, text: Menyampaikan konfirmasi pagu pemeliharaan jalan., owner: bkad, deadline: 2026-01-30}`,
  },
  *check(context) {
    const items = itemsOf(context);
    const taken = new Set(
      items.flatMap(({ data }) => (data.id !== undefined && idPattern.test(data.id) ? data.id : [])),
    );
    const seen = new Set<string>();
    for (const item of items) {
      const { id } = item.data;
      const problem = problemOf(id, seen);
      if (id !== undefined) seen.add(id);
      if (problem === undefined || item.isUnread('id')) continue;
      const next = freeId(id, taken);
      taken.add(next);
      yield finding('recommendation-id', context.note.file, item.at('id'), { problem, id: id ?? '', next });
    }
  },
};

function problemOf(
  id: string | undefined,
  seen: ReadonlySet<string>,
): 'missing' | 'malformed' | 'duplicate' | undefined {
  if (id === undefined) return 'missing';
  if (!idPattern.test(id)) return 'malformed';
  return seen.has(id) ? 'duplicate' : undefined;
}

/** The id that was probably meant, else the one after the highest. */
function freeId(id: string | undefined, taken: ReadonlySet<string>): string {
  const number = Number(/[1-9]\d{0,5}$/.exec(id ?? '')?.[0] ?? 0);
  if (number > 0 && !taken.has(`R${number}`)) return `R${number}`;
  const highest = Math.max(0, ...[...taken].map((other) => Number(other.slice(1))));
  return `R${highest + 1}`;
}
