import type { reading as findings } from '../../id/diagnostics/reading.ts';
import type { RuleTexts } from '../../id/rules/rule-text.ts';

export const reading: RuleTexts<keyof typeof findings> = {
  'encoding-invalid': {
    title: 'File is not UTF-8 text',
    wants: 'Every note is saved as UTF-8 text.',
    why: 'In another encoding letters and marks change from one computer to the next, and the same note no longer reads the same.',
    told: {
      wrong: 'The file was saved from Notepad with the encoding "UTF-16 LE" or "ANSI".',
      right: 'The same file saved with the encoding "UTF-8".',
    },
  },
  'conflict-marker': {
    title: 'Two versions, none chosen',
    wants: 'Of two versions that met only one stays, and the marking lines (<<<<<<<, =======, >>>>>>>) are deleted.',
    why: 'While both stand there, nobody knows which of them the meeting decided.',
  },
  'file-unreadable': {
    title: 'File cannot be opened',
    wants: 'Every .md file in the folder of a year is a note that can be opened and is kept in this notebook itself.',
    why: 'A note that cannot be read vanishes from the follow-up unnoticed. A link out of the notebook is not kept with its history.',
    told: {
      wrong: 'A folder "2026/lampiran.md", or a link to a file on another computer.',
      right: 'Attachments in "attachments/", and the note itself in the folder of its year.',
    },
  },
  'frontmatter-missing': {
    title: 'The note has no head',
    wants:
      'A note begins with a line "---", then the fields of its head (type, title, date and so on), then another line "---".',
    why: 'Report, print and site are made from the head; without it nothing can be followed up.',
  },
  'frontmatter-unclosed': {
    title: 'The head is not closed',
    wants: 'The head ends with a line that holds three hyphens and nothing else: "---".',
    why: 'Without it the text of the meeting runs into the fields, and neither can be read.',
  },
  'frontmatter-language': {
    title: 'A word after the opening ---',
    wants: 'The first line of a note holds "---" and no other word.',
    why: 'In other programs a word there can make the note run as a program. That is why such a note is refused before it is read.',
  },
  'frontmatter-syntax': {
    title: 'The head is miswritten',
    wants:
      'Every field is written as its name, a colon, a blank and its value. Text with a colon or a special mark stands in quotes.',
    why: 'One wrong mark makes the whole head unreadable, with all its recommendations.',
  },
  'key-duplicate': {
    title: 'A field is written twice',
    wants: 'Every field is written once.',
    why: 'With two deadlines or two owners it is unclear which one holds. The clerk must decide that, not the program.',
  },
  'file-too-large': {
    title: 'File is too large or too intricate',
    wants:
      'A note is 1 MB at most, and simple enough to be read in 5 seconds. Long texts and large tables are attachments.',
    why: 'A concise note can be read, printed and compared with its earlier versions; a giant file cannot.',
    told: {
      wrong: 'A whole draft regulation (3 MB) is pasted into the note.',
      right: 'The draft is kept as "attachments/raperda.pdf" and named in the field attachments.',
    },
  },
  'file-name': {
    title: 'File name is out of form',
    wants:
      'A file is named by the day of the meeting and a short title in small letters, digits and hyphens. The day is that of the field date.',
    why: 'The name is how others refer to the note: links, recommendations carried on, the register of deliveries.',
  },
  'id-duplicate': {
    title: 'Two notes of one name',
    wants: 'Every note has a file name of its own, even in another folder.',
    why: 'A reference such as 2026-01-20-rapat-jalan#R1 must lead to exactly one recommendation.',
  },
};
