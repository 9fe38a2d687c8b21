import { finding } from '../diagnostics/diagnostic.ts';
import { itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';
import { vagueTimes } from './vocabulary/vague-times.ts';

/** "Segera" is no day: what is due stands in `deadline` alone. */
export const deadlineVague: NoteRule = {
  code: 'deadline-vague',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan secepatnya.
    owner: dinas-pupr
    deadline: 2026-02-09`,
    at: 'Menyerahkan data kerusakan jalan secepatnya.',
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan.
    owner: dinas-pupr
    deadline: 2026-02-09`,
  },
  *check(context) {
    for (const { data, at } of itemsOf(context)) {
      const words = vagueTimes(data.text ?? '').join(', ');
      if (words !== '') yield finding('deadline-vague', context.note.file, at('text'), { words });
    }
  },
};
