import { finding } from '../diagnostics/diagnostic.ts';
import { itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';
import { vagueAction } from './vocabulary/vague-actions.ts';

/** An action that leaves nothing behind can never be shown to be done. */
export const actionVague: NoteRule = {
  code: 'action-vague',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Mengoptimalkan pemeliharaan jalan.
    owner: dinas-pupr
    deadline: 2026-02-09`,
    at: 'Mengoptimalkan pemeliharaan jalan.',
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyusun jadwal pemeliharaan jalan per ruas tahun 2026.
    owner: dinas-pupr
    deadline: 2026-02-09`,
  },
  *check(context) {
    for (const { data, at } of itemsOf(context)) {
      const word = vagueAction(data.text ?? '');
      if (word !== undefined) yield finding('action-vague', context.note.file, at('text'), { word });
    }
  },
};
