import { finding } from '../diagnostics/diagnostic.ts';
import { itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';
import { actionsIn } from './vocabulary/actions.ts';

/** One recommendation, one action: else "half done" has no status. */
export const actionCompound: NoteRule = {
  code: 'action-compound',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Membahas penamaan kerja sama, rencana pertemuan, dan menentukan sekretariat.
    owner: dinas-pupr
    deadline: 2026-02-09`,
    at: 'Membahas penamaan kerja sama, rencana pertemuan, dan menentukan sekretariat.',
  },
  right: {
    frontmatter: `recommendations:
  - {id: R1, text: Menyusun usulan nama kerja sama., owner: dinas-pupr, deadline: 2026-02-09}
  - {id: R2, text: Menentukan sekretariat kerja sama., owner: dinas-pupr, deadline: 2026-02-09}`,
  },
  *check(context) {
    for (const { data, at } of itemsOf(context)) {
      const actions = actionsIn(data.text ?? '');
      if (actions.length < 2) continue;
      yield finding('action-compound', context.note.file, at('text'), { words: actions.join(', ') });
    }
  },
};
