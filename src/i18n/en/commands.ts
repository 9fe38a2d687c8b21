import type { Catalogue } from '../catalogue.ts';

const browser = 'browser to print with (program file)';
const timeout = 'limit of each printing step, in seconds';

export const commands: Catalogue['commands'] = {
  build: {
    summary: 'Check the notes, show the follow-up, print every PDF and build the site',
    argument: '',
    options: { output: 'output folder (default: out/)', browser, timeout },
    examples: [['catatan build', 'everything in out/']],
  },
  init: {
    summary: 'Start a new notebook: settings, directory, an example, git and CI',
    argument: 'folder of the notebook (default: this one)',
    options: {
      name: 'name of the office',
      kind: 'kind of office: dprd or setda (default: from the name)',
      city: 'place in the signature block (default: from the name)',
      zone: 'time zone: WIB (default), WITA, WIT, or an IANA name',
      paper: 'paper: F4 (default), folio or A4',
      git: 'begin a git history and check before each commit',
      'no-git': 'leave git alone',
      yes: 'ask nothing; take what is usual for what is not said',
    },
    examples: [
      ['catatan init catatan-rapat', 'asks, then writes the notebook in that folder'],
      [
        'catatan init --yes --name "Sekretariat DPRD Kabupaten Muara Tirta" --zone WITA',
        'in this folder, asking nothing',
      ],
    ],
  },
  new: {
    summary: 'Start the note of a meeting; what is not said is asked',
    argument: 'type of meeting, such as rdp, komisi, paripurna, koordinasi',
    options: {
      title: 'title of the meeting',
      date: 'day of the meeting, such as 2026-01-20 or 20/1/2026 (default: today)',
      body: 'the body that met, as in stakeholders.yaml',
      start: 'when it began',
      end: 'when it ended',
      place: "place of the meeting (default: that of the body's last meeting)",
      chair: 'chair: "name; position; rank; NIP" (default: from the last meeting)',
      secretary: 'secretary, written like the chair (default: from the last meeting)',
      session: 'session of the council',
      access: 'access: terbuka, tertutup or rahasia (default: by the type)',
      attendee: 'attendee: "name; position; office; presence" or "office: number"; may be repeated',
      agenda: 'item of the agenda; may be repeated',
      decision: 'decision; may be repeated',
      recommendation: 'recommendation: "text | owner | date or 14 hari kerja"; may be repeated',
      from: 'copy people, agenda, place and letterhead of this note, never its dates and recommendations',
      slug: 'end of the file name (default: from the title)',
      edit: 'open a text editor afterwards (default where a person sits at the terminal)',
      'no-edit': 'open no editor',
      yes: 'ask nothing: only what was said, and defaults',
    },
    examples: [
      ['catatan new', 'questions one by one'],
      ['catatan new rdp --title "Jalan rusak Sei Batu" --date 2026-01-20 --body komisi-2', 'a new note as a draft'],
      ['catatan new --title "Rapat lanjutan" --from 2026-01-20', 'type, people and agenda of that meeting'],
      [
        'catatan new komisi --title "Jalan" --recommendation "Menyerahkan data | dinas-pupr | 14 hari kerja"',
        'the deadline is counted from the meeting',
      ],
    ],
  },
  finalize: {
    summary: 'Finalise a draft: check it strictly, show what follows, then make it final',
    argument: 'note to finalise; without it one is picked from the drafts',
    options: { yes: 'finalise without asking' },
    examples: [
      ['catatan finalize', 'pick a draft, see what follows, then answer'],
      ['catatan finalize 2026-01-20 --yes', 'finalise one note without asking'],
    ],
  },
  check: {
    summary: 'Check the notes and show what to correct',
    argument: 'files or folders of notes; all without it',
    options: {
      format: 'form of the output: text, json, github, gitlab, sarif or junit',
      base: 'compare with this git revision: what changed in notes that were final',
      fix: 'mend what has one answer, such as the date 29/11/2022 or the field judul',
      'max-warnings': 'fail when there are more warnings than this',
      'no-cache': 'check everything anew, without remembering earlier results',
    },
    examples: [
      ['catatan check', 'the whole notebook'],
      ['catatan check notes/2026', 'the notes of that year'],
      ['catatan check --fix', 'mend what can be mended, then show the rest'],
      ['catatan check --format json', 'for other programs'],
    ],
  },
  explain: {
    summary: 'Explain a rule with a wrong and a right example, or list all rules',
    argument: 'code of a rule, as it stands in square brackets at the end of a finding',
    options: {},
    examples: [
      ['catatan explain', 'every rule'],
      ['catatan explain deadline-holiday', 'one rule: what it wants, why, examples, and how to accept it'],
    ],
  },
  save: {
    summary: "Check, save and send what changed, in a person's name",
    argument: '',
    options: {
      by: 'who saves: "Name" or "Name <mail>"',
      merged: "colleagues' changes are in the notes that differed now",
    },
    examples: [
      ['catatan save', 'save every change and send it where there is a server'],
      ['catatan save --by "Siti Aminah"', 'in the name of that person'],
      ['catatan save --merged', 'after two versions were brought together by hand'],
    ],
  },
  report: {
    summary: 'Follow-up report: who is late, what falls due soon',
    argument: '',
    options: {
      format: 'form of the output: text or json',
      output: 'write to this file',
      overdue: 'only what is late',
      'due-within': 'only what falls due within so many days',
      owner: 'only this owner',
      type: 'only this type of meeting',
      status: 'only this status; several with commas',
      since: 'meetings from this day on',
      until: 'meetings up to this day',
      'group-by': 'group by owner, type, body, note or program',
      'fail-on-overdue': 'exit code 1 when something is late',
    },
    examples: [
      ['catatan report', 'a table by owner'],
      ['catatan report --overdue --owner dinas-pupr', 'what one department is late with'],
      ['catatan report --due-within 7', 'what falls due within seven days'],
    ],
  },
  pdf: {
    summary: 'Print notes as PDFs',
    argument: 'notes to print; every final note without it',
    options: {
      edition: 'edition: internal (default) or public',
      output: 'output folder (default: out/pdf/, public edition out/pdf-public/)',
      browser,
      timeout,
    },
    examples: [
      ['catatan pdf', 'every final note'],
      ['catatan pdf 2026-01-20', 'one note, also while it is a draft'],
      ['catatan pdf --edition public', 'what anyone may see'],
    ],
  },
  site: {
    summary: 'Build the public site',
    argument: '',
    options: { output: 'output folder (default: out/site/)', 'base-url': 'address of the site', browser, timeout },
    examples: [['catatan site', 'the site in out/site/index.html']],
  },
  doctor: {
    summary: 'Check the computer and the notebook, and say what mends them',
    argument: '',
    options: { browser, timeout },
    examples: [['catatan doctor', 'what is there and what is missing']],
  },
  completion: {
    summary: 'Print a completion script for bash, zsh or fish',
    argument: 'bash, zsh or fish',
    options: { words: 'the words being typed (used by the script itself)' },
    examples: [['eval "$(catatan completion bash)"', 'put it in ~/.bashrc; the Tab key then completes commands']],
  },
};

export const help: Catalogue['help'] = {
  description: 'Meeting notes: checked, followed up, distributed and published.',
  usage: 'Usage:',
  commands: 'Commands:',
  options: 'Options:',
  arguments: 'Arguments:',
  globalOptions: 'Global options:',
  examples: 'Examples:',
  lang: 'language: id or en',
  directory: 'folder of the notebook',
  noColor: 'without colours',
  today: 'take this day for today',
  version: 'show the version',
  help: 'show help',
  helpCommand: 'show help of one command',
  command: 'COMMAND',
  optionWord: 'OPTIONS',
  bug: (version, node) =>
    `This is a bug in catatan ${version} (Node.js ${node}), not your mistake. Your notes were not changed.\nPlease report it with the text below and the command you ran:`,
};
