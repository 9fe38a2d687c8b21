import type { Catalogue } from '../catalogue.ts';

const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`);

export const failures: Catalogue['failures'] = {
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
  'usage-option-missing-value': ({ option }) => `Option ${option} needs a value after it.`,
  'usage-option-missing': ({ option, command }) =>
    `${command} needs ${option}. See an example: catatan ${command} --help`,
  'usage-argument-missing': ({ argument }) => `Argument ${argument} is missing. See an example with --help`,
  'usage-argument-excess': ({ argument }) => `Argument "${argument}" is one too many. Quote it when it holds blanks.`,
  'usage-environment': ({ name, value }) =>
    `The environment variable ${name} is "${value}", which cannot be used. Correct or clear it.`,
  'notebook-missing': ({ from }) =>
    `There is no notebook (catatan.yaml) in ${from} or above it. Go to the notebook's folder, or name it: catatan -C FOLDER`,
  'config-invalid': () => 'catatan.yaml is not right yet; correct it first, then run this again.',
  'path-unknown': ({ path }) => `${path} is no note of this notebook. Check how it is written.`,
  'note-unknown': ({ ref, suggestion }) => `There is no note "${ref}".${meant(suggestion)}`,
  'note-ambiguous': ({ ref, matches }) => `"${ref}" fits several notes: ${matches.join(', ')}. Write more of it.`,
  'stakeholder-unknown': ({ id, suggestion }) =>
    `"${id}" is not in stakeholders.yaml.${meant(suggestion)} Add it to that file if it is new.`,
  'template-broken': ({ file, reason }) =>
    reason === 'missing' ? `Template ${file} was not found.` : `Template ${file} cannot be used: ${reason}`,
  'file-missing': ({ path }) => `There is no file ${path}.`,
  'file-denied': ({ path }) =>
    `${path} cannot be opened or written: permission denied. Choose another folder with -o, or ask who looks after the computer.`,
  'file-busy': ({ path }) => `Another program holds ${path} open. Close the file, then run this again.`,
  'file-exists': ({ path }) =>
    `${path} is there already and was not overwritten. Choose another title or date, or edit it.`,
  'file-other': ({ path, reason }) => `${path} cannot be opened or written (${reason}).`,
  'disk-full': ({ path }) => `The disk is full; ${path} was not written. Make room, then run this again.`,
  'folder-expected': ({ path }) => `${path} cannot serve as an output folder. Choose another with -o.`,
  'browser-missing': ({ tried }) =>
    `There is no browser to print PDFs${tried.length === 0 ? '' : ` (looked at: ${tried.join(', ')})`}. Install Google Chrome, Microsoft Edge or Chromium, or name one with --browser FILE; details: catatan doctor`,
  'browser-broken': ({ path, reason }) =>
    `The browser ${path} does not start: ${reason}. Try another with --browser FILE; details: catatan doctor`,
  'print-failed': ({ reason }) =>
    `Printing failed: ${reason}. Try again; if it is slow, give more time with --timeout 120.`,
};
