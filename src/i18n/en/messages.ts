import type { Catalogue } from '../catalogue.ts';

export const check: Catalogue['check'] = {
  severity: { error: 'error', warning: 'warning' },
  summary: (notes, errors, warnings) =>
    errors + warnings === 0
      ? `${notes} notes checked: nothing found.`
      : `${notes} notes checked: ${errors} errors, ${warnings} warnings.`,
  strayNotes: (files, others) =>
    `Not read as notes, because they do not stand in a folder of a year: ${files.join(', ')}${others === 0 ? '' : `, and ${others} more`}. Move them into the folder of their year.`,
  noNotes: (paths) =>
    `There is no note in ${paths.join(', ')}: only .md files in the folder of a year are read, such as 2026/.`,
  tooManyWarnings: (warnings, limit) =>
    `There are ${warnings} warnings, more than the limit of ${limit} (--max-warnings).`,
};

const finalizing = (ids: readonly string[]) => ids.map((id) => `catatan finalize ${id}`).join('; ');

export const build: Catalogue['build'] = {
  stopped: 'There are errors in final notes, so nothing was written. Correct them first, then run this again.',
  drafts: (ids) =>
    `Drafts were left out: ${ids.join(', ')}. Once complete and agreed, finalise them: ${finalizing(ids)}`,
  done: (folder) => `Done. The results are in ${folder}`,
};

export const pdf: Catalogue['pdf'] = {
  progress: 'Printing PDFs',
  publicProgress: 'Printing public PDFs',
  printed: (count, unchanged, folder) =>
    unchanged === 0
      ? `${count} PDFs printed to ${folder}`
      : `${count} PDFs printed, ${unchanged} unchanged, in ${folder}`,
  noneInShard: 'There is no document in this part.',
  failed: (id, reason) => `${id} was not printed: ${reason}`,
  unsound: (files) => `Left out because their content is not right yet: ${files.join(', ')}. Run: catatan check`,
  notPublic: (ids) =>
    `Not printed because they may not be published (not final, not an open meeting, or of a security other than B): ${ids.join(', ')}`,
  none: 'There is nothing to print.',
};

export const site: Catalogue['site'] = {
  progress: 'Building the site',
  written: (pages, folder) => `Site written: ${pages} files in ${folder}`,
  open: (file) => `Open in a browser: ${file}`,
  withoutSearch: (reason) => `The site was built without search: ${reason}`,
  mistaken: (count) =>
    `The last check found errors in ${count === 1 ? 'a final note' : `${count} final notes`} not changed since; what they say was used as it is. Run: catatan check`,
  refused: (paths: readonly string[]): string =>
    `Left out, because a browser might run what they hold (make a PNG or a PDF of them): ${paths.join(', ')}`,
  withoutPdf: (reason) => `The site was built without PDFs: ${reason}`,
};

export const doctor: Catalogue['doctor'] = {
  heading: 'Check of the computer and the notebook',
  node: (version) => `Node.js ${version}`,
  git: (version) => (version === undefined ? 'git is not installed' : `git ${version}`),
  gitRemedy: 'Install git from https://git-scm.com so that the history of notes is kept.',
  notebook: (path, notes) => `Notebook ${path}: ${notes} notes`,
  noNotebook: 'No notebook was found from this folder',
  noNotebookRemedy: "Go to the notebook's folder, or name it: catatan -C FOLDER doctor",
  configInvalid: 'catatan.yaml is not right yet',
  configRemedy: 'See where with: catatan check',
  sound: 'Every note passes the check',
  findings: (errors) => `There are ${errors} errors in the notebook`,
  noHistory: 'The notebook is not kept in git, so it has no history',
  noHistoryRemedy: (path) => `Start one: git -C "${path}" init`,
  saved: 'Every change is saved',
  unsaved: (files) => `Changes not saved: ${files} files`,
  unsavedRemedy: 'Save them with: catatan save',
  zone: (zone, today) => `Time zone ${zone}: today is ${today}`,
  holidays: (years) => `Holidays are known for ${years.join(', ')}`,
  holidaysMissing: (year) => `The holidays of ${year} are missing`,
  holidaysRemedy: (year) => `Write holidays/${year}.yaml from that year's joint decree.`,
  output: (path) => `The output folder ${path} can be written`,
  outputBlocked: (path) => `The output folder ${path} cannot be written`,
  outputRemedy: 'Choose another with -o FOLDER in build, pdf or site.',
  browser: (version, path) => `Browser for PDFs: ${version} (${path})`,
  noBrowser: 'No browser can print PDFs',
  trouble: {
    none: () => 'No browser can print PDFs. Install one:',
    asked: (path) => `The browser asked for is not there: ${path}. Use one that is:`,
    address: (address) => `The browser at ${address} does not answer. Use one of this computer:`,
    broken: (path) => `The browser asked for does not start: ${path}. Use another one:`,
    library: (name) => `The browser does not start because the library ${name} is not installed. Install it:`,
    snap: (path) => `The browser of a snap does not start here: ${path}. Install another one:`,
    forbidden: (path) => `The browser may not be run: ${path}. Allow it:`,
    full: (path) =>
      `There is no room, or no right to write, for running the browser ${path}. Use a folder on another disk:`,
    open: (path) => `Others can change the folder ${path}, so it is not used. Make it yours alone:`,
    loader: () => 'The browser that comes along does not suit this system (not glibc). Install the one of the system:',
    silent: (path) => `The browser did not answer in time: ${path}. Give it longer:`,
    mended: (what) =>
      `The browser that comes along was damaged (${what}) and has been unpacked again; nothing is left to do`,
    'no-cache': (home) =>
      `The folder ${home === '' ? 'of your own' : home} cannot be written to, so the browser is unpacked every time. Name another one:`,
  },
  tried: (origin, path, problem) => {
    if (problem === undefined) return `there (${origin}): ${path}`;
    return `tried (${origin}): ${path} – ${problem.startsWith('ENOENT: no such') ? 'not there' : problem}`;
  },
  sandbox: {
    on: "The browser's sandbox is on",
    'off-root': "The browser's sandbox is off because it runs as root",
    'off-kernel': "The browser's sandbox is off because the system forbids it (kernel or AppArmor)",
  },
};

export const home: Catalogue['home'] = {
  drafts: (count) => `Drafts waiting: ${count}`,
  late: (count) => `Recommendations late: ${count}`,
  dueSoon: (count, days) => `Due within ${days} days: ${count}`,
  errors: (count) => `Notes with errors: ${count}`,
  lateItem: (ref, owner, days) => `${ref} – ${owner}, ${days} days late`,
  behind: (names, others) =>
    `Owners without the current version: ${names.join(', ')}${others > 0 ? `, and ${others} more` : ''}`,
  unsaved: (files, saved) =>
    [
      ...(files > 0 ? [`Changes not saved: ${files} files`] : []),
      ...(saved > 0 ? [`not sent to the server: ${saved}`] : []),
    ].join('; '),
  next: (command) => `Next step: ${command}`,
};

export const prompter: Catalogue['prompter'] = {
  choose: '↑↓ move · Enter choose',
  search: 'type a few letters · ↑↓ move · Enter choose',
  pick: '↑↓ move · space mark or unmark · a all · Enter done',
  yes: 'Yes',
  no: 'No',
  nothingFound: 'nothing fits',
  picked: (count) => (count === 0 ? 'none' : `${count} chosen`),
};
