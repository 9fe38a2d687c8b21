import type { DiagnosticParams, YamlProblem } from '../../../diagnostics/codes.ts';
import type { Sentences, SentencesOf } from '../../id/diagnostics/sentences.ts';

/** Mistakes that keep a file, or its head, from being read. */
export const reading: SentencesOf<
  | 'encoding-invalid'
  | 'conflict-marker'
  | 'file-unreadable'
  | 'frontmatter-missing'
  | 'frontmatter-unclosed'
  | 'frontmatter-language'
  | 'frontmatter-syntax'
  | 'key-duplicate'
  | 'file-too-large'
  | 'file-name'
  | 'id-duplicate'
> = {
  'encoding-invalid': ({ encoding }) => ({
    message: {
      'utf-16': 'This file is saved as Unicode (UTF-16), not as UTF-8.',
      binary: 'This file holds what is no text, as a Word or PDF file does.',
      unknown: 'This file is not UTF-8 text, so its letters cannot be read.',
    }[encoding],
    hint:
      encoding === 'binary'
        ? 'If it is some other document, move it to the folder attachments; if it is a note, take it from a backup or from git.'
        : 'Open it in a text editor, choose Save As, and choose the encoding UTF-8.',
  }),
  'conflict-marker': ({ marker }) => ({
    message: `There is a conflict marker "${marker}": two people changed the same part and both versions still stand here.`,
    hint: 'Keep what is right, then delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }),
  'file-unreadable': ({ reason }) => unreadable[reason],
  'frontmatter-missing': () => ({
    message: 'The note has no head.',
    hint: 'Begin the file with a line "---", then fields such as "title: Rapat Kerja Komisi II", then another line "---".',
  }),
  'frontmatter-unclosed': ({ found }) => ({
    message:
      found === undefined
        ? 'The head of the note is opened with "---" but not closed.'
        : `The head of the note must be closed with "---" alone, not with "${found}".`,
    hint: 'Write a line "---" right below the last field, before the text of the note begins.',
  }),
  'frontmatter-language': ({ language }) => ({
    message: `The word "${language}" stands after "---" on the first line.`,
    hint: 'Delete that word: the first line holds "---" alone.',
  }),
  'frontmatter-syntax': ({ problem }, file) => {
    const [message, hint] = (file === 'settings' ? settingsSyntax[problem] : undefined) ?? syntax[problem];
    return { message, hint };
  },
  'key-duplicate': ({ key }) => ({
    message: `The field "${key}" is written twice.`,
    hint: 'Delete one of them and keep the right one.',
  }),
  'file-too-large': ({ limit }) => ({
    message:
      limit === 'size'
        ? 'This file is larger than 1 MB.'
        : 'The text of this note is too intricate to be read in 5 seconds.',
    hint: 'Move long tables or texts to the folder attachments and name them in the field attachments.',
  }),
  'file-name': ({ name, expected }) => ({
    message: `The file name "${name}" does not fit the date of the meeting or the usual form.`,
    hint:
      expected === undefined
        ? 'Name the file by the date of the meeting and a short title in small letters, such as "2026-01-20-rapat-kerja-komisi-ii.md".'
        : `Rename the file to "${expected}", or correct the field date if that is what is wrong.`,
  }),
  'id-duplicate': ({ id, other }) => ({
    message: `The note name "${id}" is already used by ${other}.`,
    hint: 'Rename one of the files, for instance with another word in its short title.',
  }),
};

const unreadable: Readonly<Record<DiagnosticParams['file-unreadable']['reason'], Sentences>> = {
  outside: {
    message: 'This file points out of the notebook.',
    hint: 'Replace the link by the note itself.',
  },
  folder: {
    message: 'This is a folder and no note, although its name ends in ".md".',
    hint: 'Rename the folder, or move it out of the folder of the year.',
  },
  denied: {
    message: 'Your account may not open this file.',
    hint: 'Ask whoever runs the computer for permission to read it, then check again.',
  },
  busy: {
    message: 'This file is open in another program.',
    hint: 'Close it there, then check again.',
  },
  missing: {
    message: 'The file that this points to does not exist.',
    hint: 'Put the file back, or delete the link.',
  },
  other: {
    message: 'This file cannot be read.',
    hint: 'Try to copy it to another folder; if that fails too, take it from a backup or from git.',
  },
};

const syntax: Readonly<Record<YamlProblem, readonly [message: string, hint: string]>> = {
  indent: [
    'This line is indented too much or too little.',
    'Give it as many blanks as the lines of the same level, such as two before "- id: R1".',
  ],
  tab: [
    'There is a Tab at the beginning of the line.',
    'Replace the Tab by blanks; the head of a note takes blanks only.',
  ],
  quote: [
    'A quotation mark here has no partner or stands in the wrong place.',
    'Put the same mark before and after the whole text, such as title: "Rapat \'Jalan Rusak\'".',
  ],
  colon: [
    'A colon here makes the line unreadable.',
    'Put one blank after the colon, and quotation marks around a text that holds one, such as title: "Rapat: Jalan Rusak".',
  ],
  bracket: [
    'The brackets [ ] or { } are not paired.',
    'Close every bracket that is opened, such as distribution: [setda, bappeda].',
  ],
  alias: [
    '* or & at the beginning of a text has a special meaning here.',
    'Put the text in quotation marks, such as place: "* Ruang Rapat".',
  ],
  nesting: ['The fields are nested too deeply.', 'Make it simpler: fields of a note have four levels at most.'],
  'not-a-map': [
    'The head of the note holds no fields.',
    'Write each field as name, colon, blank and value, such as "title: Rapat Kerja Komisi II".',
  ],
  other: [
    'The head of the note cannot be read from here on.',
    'Compare this line with another note; a text with special signs needs quotation marks, such as title: "Rapat #1".',
  ],
};

/** The same, where there is no head of a note to speak of. */
const settingsSyntax: Partial<typeof syntax> = {
  tab: ['There is a Tab at the beginning of the line.', 'Replace the Tab by blanks; this file takes blanks only.'],
  nesting: ['The fields are nested too deeply.', 'Make it simpler, as the example of this file in the handbook shows.'],
  other: [
    'This file cannot be read from here on.',
    'Compare this line with the others; a text with special signs needs quotation marks, such as name: "Bagian #1".',
  ],
};
