import { finding } from '../diagnostics/diagnostic.ts';
import type { NoteRule } from './rule.ts';
import { wordedNumbers } from './text/worded-numbers.ts';

/** Digits and the words behind them are the same number. */
export const numberWordsRule: NoteRule = {
  code: 'number-words',
  scope: 'note',
  wrong: {
    body: '## Pembahasan\n\nDari 14 (empat puluh) perjanjian baru 4 (empat) yang dilaksanakan.\n',
    at: '14 (empat puluh)',
  },
  right: { body: '## Pembahasan\n\nDari 14 (empat belas) perjanjian baru 4 (empat) yang dilaksanakan.\n' },
  *check(context) {
    for (const { text, at } of context.passages()) {
      if (!text.includes('(')) continue;
      for (const { start, end, ...params } of wordedNumbers(text)) {
        yield finding('number-words', context.note.file, at(start, end), params);
      }
    }
  },
};
