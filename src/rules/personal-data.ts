import { finding } from '../diagnostics/diagnostic.ts';
import type { NoteRule } from './rule.ts';
import { findPersonalData } from './text/personal-data.ts';

/** Numbers and private addresses of persons do not belong in what everybody may read (UU 27/2022, UU 14/2008 Article 17). */
export const personalData: NoteRule = {
  code: 'personal-data',
  scope: 'note',
  wrong: {
    frontmatter: 'access: terbuka',
    body: '## Pembahasan\n\nWarga dapat menghubungi Camat Tanjung di 0812-5555-0123.\n',
    at: '0812-5555-0123',
  },
  right: {
    frontmatter: 'access: terbuka',
    body: '## Pembahasan\n\nWarga dapat menghubungi kantor Camat Tanjung.\n',
  },
  *check(context) {
    const { note } = context;
    if (note.data.access !== 'terbuka') return;
    for (const { text, at } of context.passages()) {
      if (!/\d{3}|@/.test(text)) continue;
      for (const { start, end, kind, masked } of findPersonalData(text)) {
        yield finding('personal-data', note.file, at(start, end), { kind, text: masked });
      }
    }
  },
};
