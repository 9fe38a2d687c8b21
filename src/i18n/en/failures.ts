import type { Catalogue } from '../catalogue.ts';
import { longDate } from './dates.ts';
import { answerSentence } from './new.ts';
import { updateProblem } from './update.ts';

const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`);

const unfinished = (task: string, way: string) =>
  `${task} that another program began is not finished. Nothing was saved and nothing was changed. Finish it with that program${way}, then run this again.`;
const backTo = (command: string) =>
  `, or first copy what you edited to another place and go back to the state before with: ${command}`;

/** Work of another program that must end before saving, with the way out. */
const saveUnderWay = {
  rebase: unfinished('A move of changes', backTo('git rebase --abort')),
  merge: unfinished('A joining of changes', backTo('git merge --abort')),
  'cherry-pick': unfinished('A copy of changes', backTo('git cherry-pick --abort')),
  revert: unfinished('An undoing of changes', backTo('git revert --abort')),
  unmerged: unfinished('A joining of two versions of a file', ' (see which one with: git status)'),
};

const templateReasons: Readonly<Record<string, (file: string) => string>> = {
  missing: (file) =>
    `Template ${file} was not found. Check the name that another template uses, or delete your own template.`,
  'no-subject': (file) =>
    `Template ${file} makes a mail without a subject. Its first line is the subject, then a blank line, then the text.`,
  'no-text': (file) =>
    `Template ${file} makes a mail without a text. Its first line is the subject, then a blank line, then the text.`,
};

const pdfUnreadable = {
  'no-pdf': 'This file is no PDF: it begins otherwise (%PDF- is missing). Choose the PDF.',
  damaged: 'This PDF is damaged, so it cannot be read. Ask for the file or download it once more.',
  locked: 'This PDF is locked with a password, so it cannot be read. Ask for a file that is not locked.',
};

export const failures: Catalogue['failures'] = {
  'revision-unknown': ({ revision, shallow }) =>
    shallow
      ? `There is no "${revision}" in this copy, which holds only part of the history. Get all of it: git fetch --unshallow (GitHub Actions: fetch-depth: 0).`
      : `There is no "${revision}" in the history. Check its name, such as origin/main.`,
  cancelled: () => 'Cancelled. Nothing was written.',
  'usage-unknown-command': ({ command, suggestion }) =>
    `There is no command "${command}".${meant(suggestion)} All commands: catatan --help`,
  'usage-unknown-option': ({ option, suggestion }) =>
    `This command has no option "${option}".${meant(suggestion)} Its options: --help`,
  'usage-option-value': ({ option, value, allowed, suggestion }) =>
    `"${value}" is no value for ${option}.${meant(suggestion)} It may be: ${allowed.join(', ')}.`,
  'usage-option-date': ({ option, value }) =>
    `"${value}" for ${option} is no date. Write year-month-day, such as 2026-01-20.`,
  'usage-option-time': ({ option, value }) => `"${value}" for ${option} is no clock time. Write it as 09:00.`,
  'usage-option-number': ({ option, value }) => `"${value}" for ${option} is no whole number. Write it as 7.`,
  'usage-option-conflict': ({ option, other, allowed }) =>
    `${option} cannot be used with ${other}. These can: ${allowed.join(', ')}.`,
  'usage-option-missing-value': ({ option }) => `Option ${option} needs a value after it.`,
  'usage-option-missing': ({ option, command }) =>
    `${command} needs ${option}. See an example: catatan ${command} --help`,
  'usage-argument-missing': ({ argument }) => `Argument ${argument} is missing. See an example with --help`,
  'usage-argument-excess': ({ argument }) => `Argument "${argument}" is one too many. Quote it when it holds blanks.`,
  'usage-environment': ({ name, value }) =>
    `The environment variable ${name} is "${value}", which cannot be used. Correct or clear it.`,
  'notebook-missing': ({ from }) =>
    `There is no notebook (catatan.yaml) in ${from} or above it. Go to the notebook's folder, name it: catatan -C FOLDER, or start a new one: catatan init`,
  'site-foreign': ({ path }) =>
    `The folder ${path} holds notes, or a page that this program did not make, so nothing is written over. Choose an empty folder with -o DIR.`,
  'notebook-exists': ({ path }) =>
    `There is a notebook (catatan.yaml) in ${path} already; nothing was changed. Choose another folder, or use that one.`,
  'config-invalid': () => 'catatan.yaml is not right yet; correct it first, then run this again.',
  'rule-unknown': ({ code, suggestion }) =>
    `There is no rule "${code}".${meant(suggestion)} All rules: catatan explain`,
  'path-unknown': ({ path }) => `${path} is no note of this notebook. Check how it is written.`,
  'note-unknown': ({ ref, suggestion }) => `There is no note "${ref}".${meant(suggestion)}`,
  'note-ambiguous': ({ ref, matches }) => `"${ref}" fits several notes: ${matches.join(', ')}. Write more of it.`,
  'note-unreadable': ({ path }) => `${path} cannot be read. See what is wrong with: catatan check`,
  'item-unknown': ({ ref, id, known, suggestion }) =>
    known.length === 0
      ? `There is no recommendation "${ref}": the note ${id} has none.`
      : `There is no recommendation "${ref}".${meant(suggestion)} There are: ${known.join(', ')}.`,
  'item-ambiguous': ({ ref, matches }) =>
    `"${ref}" matches several recommendations: ${matches.join(', ')}. Choose one.`,
  'update-unusable': ({ problem }) => updateProblem(problem),
  'update-half': ({ paths }) =>
    `Writing failed halfway, and these files had changed already: ${paths.join(', ')}. Undo or remove that change by hand, then run this again.`,
  'stakeholder-unknown': ({ id, suggestion }) =>
    `"${id}" is not in stakeholders.yaml.${meant(suggestion)} Add it to that file if it is new.`,
  'answer-unusable': ({ option, problem }) => `${option}: ${answerSentence(problem)}`,
  'note-exists': ({ path, slug }) =>
    `${path} is there already and was not overwritten. Choose another title or date, name it with --slug ${slug}, or edit it.`,
  'note-rejected': () =>
    'The note was not made: what it says would be wrong. Correct the answers, then run this again.',
  'note-not-held': ({ id }) =>
    `${id} is batal: the meeting was not held, so it cannot be finalised. If it was held after all, set its status to draf first.`,
  'confirmation-missing': ({ option }) =>
    `An answer is needed, but nobody sits at a terminal. Look at what is said above, then run this again with ${option}.`,
  'edit-refused': ({ path, line }) =>
    `${path} is written in a way that cannot be changed safely; nothing was changed. Write it yourself: ${line}`,
  'file-changed': ({ path }) => `${path} changed while you were asked; nothing was written. Run this again.`,
  'template-broken': ({ file, reason }) =>
    templateReasons[reason]?.(file) ??
    `Template ${file} cannot be used: ${reason}. Mend it, or delete it from the notebook's templates/ so that the shipped one is used.`,
  'file-missing': ({ path }) => `There is no file ${path}.`,
  'file-denied': ({ path }) =>
    `${path} cannot be opened or written: permission denied. See whether you may change the file and its folder, use another folder, or ask who looks after the computer.`,
  'file-busy': ({ path }) => `Another program holds ${path} open. Close the file, then run this again.`,
  'file-exists': ({ path }) =>
    `${path} is there already and was not overwritten. Choose another title or date, or edit it.`,
  'file-other': ({ path, reason }) => `${path} cannot be opened or written (${reason}).`,
  'disk-full': ({ path }) => `The disk is full; ${path} was not written. Make room, then run this again.`,
  'file-expected': ({ path }) => `${path} is a folder; name a file, such as ${path.replace(/[\\/]+$/, '')}/report.txt.`,
  'folder-expected': ({ path }) =>
    `${path} cannot serve as a folder, for a file has that name. Move the file, or choose another folder.`,
  'git-missing': () =>
    'git is not installed, and what you asked for needs it. Get it from https://git-scm.com and run this again; the command init works without git when told --no-git.',
  'git-failed': ({ reason }) => `git could not do it: ${reason}`,
  'git-repository-missing': () =>
    'This folder has no history (git) yet, and what you asked for needs it. Set it up once in the folder of the notebook with: git init, then run this again.',
  'git-ownership': ({ path }) =>
    `The folder ${path} belongs to another user of this computer, so its history may not be used yet. If it is the office's, allow it once with: git config --global --add safe.directory "${path}", then run this again.`,
  'git-busy': () =>
    'Another program is saving in the same folder. Nothing was changed. Wait a moment and close that program, then run this again.',
  'git-denied': ({ reason }) =>
    `The history cannot be written: permission denied (${reason}). Nothing was saved. Ask who looks after the computer, then run this again.`,
  'history-shallow': ({ date }) =>
    `The state of ${longDate(date)} is not in this copy, which holds only part of the history. Get all of it: git fetch --unshallow (on GitHub Actions: fetch-depth: 0).`,
  'history-starts-later': ({ date, since }) =>
    since === undefined
      ? `This notebook was not in the history yet on ${longDate(date)}. To see how things stand without history: catatan report`
      : `This notebook was not in the history yet on ${longDate(date)}; its history starts on ${longDate(since)}. Choose that day or a later one.`,
  'history-empty': ({ ref }) =>
    `${ref} was never saved in the history, so there is nothing to tell yet. Save it with: catatan save`,
  'history-config-invalid': ({ date }) =>
    `The catatan.yaml that stood on ${longDate(date)} is not right, so the state of that day cannot be read. Choose another day.`,
  'save-under-way': ({ what }) => saveUnderWay[what],
  'save-old-version': () =>
    'What is open is an old version, not the notebook in use. Nothing was saved. First copy what you edited to another place, go back with: git switch main (or the name of the branch of the office), then run this again.',
  'save-person-missing': () => 'It is not known who saves. Name the person with: catatan save --by "Full Name"',
  'save-person-invalid': ({ value }) =>
    `"${value}" is no person's name. Write for example: catatan save --by "Siti Aminah"`,
  'search-missing': ({ reason }) =>
    `Pagefind, which makes the search, cannot run on this computer: ${reason}. Install catatan again with its optional packages (npm without --omit=optional), or build the site on another computer.`,
  'browser-missing': ({ tried }) =>
    `There is no browser to print PDFs${tried.length === 0 ? '' : ` (looked at: ${tried.join(', ')})`}. Install Google Chrome, Microsoft Edge or Chromium, or name one with --browser FILE; details: catatan doctor`,
  'browser-broken': ({ path, reason }) =>
    `The browser ${path} does not start: ${reason}. Try another with --browser FILE; details: catatan doctor`,
  'edition-unknown': ({ document, edition }) =>
    edition === 'public'
      ? `The document "${document}" exists for internal use only. Try again without --edition public.`
      : `The document "${document}" exists for the public only. Try again with --edition public.`,
  'edition-mixed': ({ path }) =>
    `${path} is the other edition of the same document and is not written over: internal and public must not be mistaken. Choose another folder with -o DIR.`,
  'signed-copy': ({ path }) => `${path} is a signed copy and is not written over. Choose another folder with -o DIR.`,
  'print-leak': ({ texts }) =>
    `The public PDF holds what must not be published (${texts.map((text) => `"${text}"`).join(', ')}), so it was not written. Look at templates/documents of this notebook, then try again.`,
  'print-failed': ({ reason }) =>
    `Printing failed: ${reason}. Try again; if it is slow, give more time with --timeout 120.`,
  'lock-held': ({ path, holder }) =>
    `Another distribution is running on the computer ${holder}. Wait until it has finished, then try again. If you are sure that none is running, delete the file ${path}.`,
  'ledger-damaged': ({ path, lines }) =>
    `The register ${path} is damaged at line ${lines.join(', ')}, so it is not known what was sent. Nothing was sent or recorded. Mend that line (compare with an earlier version: git log -p), then try again.`,
  'note-not-final': ({ id, status }) =>
    `${id} has the status ${status}; only final notes are sent. Finalise it first: catatan finalize ${id}`,
  'mail-missing': () =>
    'There are mails to send, but catatan.yaml names no mail server (mail: from and host). Fill it in first, or have the mails written as files to send yourself: add --outbox FOLDER. Nothing was sent.',
  'mail-address': ({ address }) =>
    `mail.from in catatan.yaml does not hold one mail address: "${address}". Write for example: Council Secretariat <secretariat@example.org>. Nothing was sent.`,
  'mail-password': ({ user }) =>
    `The mail password for ${user} was not given. Give it in this terminal, then try again: on Linux and macOS with read -rs CATATAN_SMTP_PASSWORD && export CATATAN_SMTP_PASSWORD, on Windows (PowerShell) with $env:CATATAN_SMTP_PASSWORD = Read-Host. Nothing was sent.`,
  'delivery-missing': ({ id, receiver }) =>
    `According to the register ${id} was never sent to ${receiver}, so it is not known which version was received. Send it first: catatan distribute ${id} --to ${receiver}`,
  'receipt-future': ({ date, today }) =>
    `The day of receipt, ${longDate(date)}, is yet to come; today is ${longDate(today)}. Nothing was written.`,
  'receipt-early': ({ date, sent }) =>
    `The day of receipt, ${longDate(date)}, is before that of sending, ${longDate(sent)}. Check the day; nothing was written.`,
  'pdf-unreadable': ({ problem }) => pdfUnreadable[problem],
};
