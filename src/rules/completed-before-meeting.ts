import { finding } from '../diagnostics/diagnostic.ts';
import { itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';

/** What the meeting asked for was not finished before it. */
export const completedBeforeMeeting: NoteRule = {
  code: 'completed-before-meeting',
  scope: 'note',
  wrong: {
    frontmatter: `date: 2026-01-20
recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    completed: 2026-01-06
    evidence: [attachments/surat.pdf]`,
    at: '2026-01-06',
  },
  right: {
    frontmatter: `date: 2026-01-20
recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    completed: 2026-02-06
    evidence: [attachments/surat.pdf]`,
  },
  *check(context) {
    const { file, data: note } = context.note;
    for (const { data, at } of itemsOf(context)) {
      const { completed } = data;
      if (completed === undefined || completed >= note.date) continue;
      yield finding('completed-before-meeting', file, at('completed'), { completed, date: note.date });
    }
  },
};
