import type { SentencesOf } from '../../id/diagnostics/sentences.ts';

/** What stands in sentences. */
export const text: SentencesOf<
  'count-mismatch' | 'number-words' | 'reference-dangling' | 'personal-data' | 'link-broken' | 'html-unsafe'
> = {
  'count-mismatch': ({ written, counted }) => ({
    message: `The text says "${written}", but the list below it has ${counted} items.`,
    hint: 'Make them agree: correct the number, or complete the list.',
  }),
  'number-words': ({ digits, words, expected }) => ({
    message: `The number ${digits} and its words, "${words}", are not the same.`,
    hint: `Write "${digits} (${expected})", or correct the digits.`,
  }),
  'reference-dangling': ({ reference }) => ({
    message: `"${reference}" points at nothing: this note has no such item.`,
    hint: 'Number the list that is meant, such as "1. …" and "2. …", or say what it is.',
  }),
  'personal-data': ({ kind, text: found }) => ({
    message: `${personal[kind]} (${found}) stands in an open note.`,
    hint: 'Delete it, or name the post or office, such as "Camat Sei Batu"; if it is needed, keep it in an attachment that is not published.',
  }),
  'link-broken': ({ target, problem }) => ({
    message:
      problem === 'outside'
        ? `The link "${target}" leaves the notebook.`
        : `The link "${target}" goes to a file that does not exist.`,
    hint: 'Put the file into the folder attachments and write its path as seen from this note, such as "../attachments/peta-ruas.pdf".',
  }),
  'html-unsafe': ({ tag }) => ({
    message: `The HTML <${tag}> will be left out of print and publication.`,
    hint: 'Delete it; for bold letters write **text**, for a list "- item".',
  }),
};

const personal = {
  nik: 'A national identity or family card number',
  nip: 'A civil servant number (NIP)',
  phone: 'A telephone number',
  mail: 'A private mail address',
};
