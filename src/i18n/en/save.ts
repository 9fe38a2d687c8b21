import type { Catalogue } from '../catalogue.ts';

type Names = readonly string[];

const change: Catalogue['save']['change'] = {
  nothing: 'Small change',
  more: (count) => `${count} more`,
  noteAdded: (note) => `New note: ${note}`,
  noteRemoved: (note) => `Note removed: ${note}`,
  noteRenamed: (note, from) => `Renamed: ${note}${from === undefined ? '' : `, before ${from}`}`,
  noteStatus: {
    final: (note) => `Finalised: ${note}`,
    draf: (note) => `Back to draft: ${note}`,
    batal: (note) => `Meeting cancelled: ${note}`,
  },
  noteEdited: (note, fields) => `Corrected: ${note}${fields.length === 0 ? ' (wording)' : ` (${fields.join(', ')})`}`,
  noteUnreadable: (path) => `Changed: ${path}`,
  noteFields: {
    body: 'body',
    access: 'openness',
    number: 'letter number',
    chair: 'chair',
    follows: 'meeting before',
    signed: 'signed copy',
    ignore: 'accepted findings',
    text: 'proceedings',
  },
  item: {
    added: (item) => `${item} added`,
    removed: (item) => `${item} removed`,
    progress: (item) => `${item} has progress`,
    verified: (item) => `${item} verified`,
  },
  itemApproved: (item) => `${item} approved`,
  itemStatus: {
    usulan: (item) => `${item} a proposal again`,
    belum: (item) => `${item} not followed up again`,
    proses: (item) => `${item} in progress`,
    selesai: (item) => `${item} done`,
    'tidak-dapat': (item) => `${item} cannot be followed up`,
    dialihkan: (item) => `${item} carried into another note`,
  },
  itemDeadline: (item, from, to) => `${item} deadline ${from} → ${to}`,
  itemEdited: (item, fields) => `${item} corrected (${fields.join(', ')})`,
  itemFields: { public: 'openness', updates: 'progress' },
  counts: (added, changed, removed) =>
    [added > 0 ? `${added} new` : '', changed > 0 ? `${changed} changed` : '', removed > 0 ? `${removed} removed` : '']
      .filter((part) => part !== '')
      .join(', '),
  files: {
    settings: () => 'Settings of the office',
    stakeholders: () => 'Directory',
    holidays: (_counts, names) => `Holidays: ${names.map((it) => it.replace('.yaml', '')).join(', ')}`,
    attachments: (counts) => `Attachments: ${counts}`,
    templates: (counts) => `Templates: ${counts}`,
    ledger: () => 'Register of deliveries',
    other: (counts, names) => (names.length === 1 ? `File ${names[0]}: ${counts}` : `Other files: ${counts}`),
  },
};

const later = 'Saved on this computer, to be sent later';
/** Whether something saved waits to be sent. */
const state = (waiting: boolean) => (waiting ? later : 'What is on the server cannot be seen now');
const from = (people: Names) => (people.length === 0 ? 'a colleague' : people.join(', '));
const listed = (names: Names) => names.map((name) => `  ${name}`);

export const save: Catalogue['save'] = {
  change,
  joined: 'Bring our changes and those of colleagues together',
  copyNames: { own: 'punya-kita', theirs: 'punya-rekan' },
  person: {
    who: 'Who is saving?',
    somebodyElse: 'Somebody else …',
    name: 'Your full name (asked once on this computer):',
    nameWanted: "Write a person's name.",
    mail: 'Office mail address (may be left empty):',
    mailWanted: 'Write a mail address, such as siti@office.go.id, or leave it empty.',
  },
  ask: {
    settled: (files) => `Does ${files.join(', ')} hold what is right of both sides now?`,
    giveUp: 'Save without those lines?',
  },
  stops: {
    heading: 'Nothing was saved, because there are files that must not be:',
    'secret-name': (path) => `${path}: named like a file of passwords or keys`,
    'secret-content': (path) => `${path}: holds a password or a private key`,
    'too-large': (path) => `${path}: larger than 20 MB`,
    'conflict-marker': (path) => `${path}: holds the marks of two versions (<<<<<<< and >>>>>>>)`,
    secretWay:
      'Move secret files out of the notebook: what was sent cannot be called back. If it is no secret, give the file another name. The password of the mail server belongs in CATATAN_SMTP_PASSWORD alone. Then run again: catatan save',
    largeWay:
      'Make large files smaller (scan again at 150 dpi), or keep them elsewhere and write their address as evidence. Then run again: catatan save',
    markerWay: 'Choose what is right in that file and delete the lines of the marks. Then run again: catatan save',
  },
  errors:
    'Nothing was saved: there are errors in what you changed. Correct what is shown above, then run again: catatan save',
  elsewhere: (files) =>
    `There are errors in files that you did not change, too: ${files.join(', ')}. See them with: catatan check`,
  refused: 'Nothing was saved: an automatic check on this computer refused it with these words.',
  refusedWay: 'Correct what they say, or show them to who looks after the computer, then run again: catatan save',
  nothing: 'There is nothing to save.',
  saved: (name) => `Saved in the name of ${name}:`,
  news: (people, files) => `Changes of ${from(people)} are here now: ${files} ${files === 1 ? 'file' : 'files'}.`,
  sent: 'Sent to the server. Colleagues get it with: catatan save',
  upToDate: 'Everything is on the server. Next step: catatan',
  noServer:
    'Saved on this computer only, for there is no server yet. To have a copy and work together, ask who looks after the computers to set one up, then name it with: git remote add origin ADDRESS',
  severalServers: (names, branch) =>
    `${later}: there are several servers (${names.join(', ')}) and it is not clear which one is meant. Choose once with: git push -u ${names[0] ?? 'SERVER'} ${branch}`,
  outrun: `${later}: colleagues are sending again and again at this moment. Run again soon: catatan save`,
  unreachable: {
    offline: (waiting) =>
      `${state(waiting)}: the server cannot be reached. Check the connection; when it is back, run: catatan save`,
    slow: (waiting) =>
      `${state(waiting)}: the server took too long to answer. When the network is better, run: catatan save`,
    login: (waiting) =>
      `${state(waiting)}: the server turned the user of this computer away. Ask who looks after it for access, then run: catatan save`,
    missing: (waiting) =>
      `${state(waiting)}: there is no notebook at the server's address. Show the address (git remote -v) to who looks after it, then run: catatan save`,
  },
  reason: (text) => `The system says: ${text}`,
  sendRefused: 'Saved on this computer, but sending was refused with these words.',
  sendRefusedWay: 'Show them to who looks after the server. When it is settled, send with: catatan save',
  unrelated:
    'Saved on this computer but not sent: what is on the server comes from another notebook. Show the address of the server (git remote -v) to who looks after it; nothing was overwritten.',
  brokenSettings:
    "Saved on this computer but not sent yet: a colleague's catatan.yaml on the server is not right, so those changes were not taken in. Ask the colleague to correct it, then run: catatan save",
  blocked: (files) => [
    'Saved on this computer but not sent yet: a colleague changed files that hold unsaved edits here. The files here were not touched:',
    ...listed(files),
  ],
  blockedWay:
    'Move those files elsewhere for the moment, or ask who looks after the computer to save them, then run again: catatan save',
  sendErrors:
    'Saved on this computer but not sent yet: together with what is on the server there are errors that are not there so far. Correct what is shown above, then run again: catatan save',
  conflict: {
    heading: (people) =>
      `Not sent yet: our changes and those of ${from(people)} meet in the same place. Both are safe: ours are saved on this computer, theirs are on the server. Your notes were not changed.`,
    own: 'Ours',
    theirs: 'Theirs',
    file: 'file changed',
    copies: (folder) => `Both versions are in the folder ${folder}:`,
    removed: (side) => (side === 'own' ? 'removed by us' : 'removed by them'),
    next: 'Next steps:',
    edit: (files) => `Compare both versions, then edit ${files.join(', ')} until it holds what is right of both sides.`,
    check: 'Check: catatan check',
    again: 'Save the result: catatan save --merged',
    outside: (files) =>
      `These files are outside the notebook, so this command cannot bring them together: ${files.join(', ')}. Ask who looks after the computer for help; meanwhile you can go on working and saving.`,
    unedited:
      'The note was not edited since the difference was shown, and what is listed above of theirs is not in it.',
  },
  missing: (files) => [
    'What they wrote and the result does not hold (it stays in the history):',
    ...files.flatMap(({ path, missing }) => [
      `  ${path}`,
      ...(missing === 'whole-file' ? ['    the whole file'] : missing.map((line) => `    ${line}`)),
    ]),
  ],
};
