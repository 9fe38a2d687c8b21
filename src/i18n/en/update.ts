import type { UpdateProblem } from '../../diagnostics/update-problem.ts';
import type { RecommendationStatus } from '../../notes/vocabulary/values.ts';
import type { update as indonesian } from '../id/update.ts';
import { longDate } from './dates.ts';

type Problems = {
  readonly [C in UpdateProblem['code']]: (problem: Extract<UpdateProblem, { code: C }>) => string;
};

const problems: Problems = {
  nothing: () =>
    'Nothing was said of what happened. What can be recorded: --status, --note, --evidence, --completed, --verified-by, --deadline with --reason, --approved-by, --reason-code with --reason, --carry-to, --impact. See examples: catatan update --help',
  'needs-all': ({ what, options }) => `${what} needs ${options.join(' and ')}. Nothing was written.`,
  'needs-one': ({ what, options }) => `${what} needs ${options.join(' or ')}. Nothing was written.`,
  conflict: ({ option, other }) => `${option} does not go with ${other}. Nothing was written.`,
  empty: ({ option }) => `${option} holds nothing.`,
  'without-id': ({ ref }) => `Recommendation ${ref} has no id yet. Give it one first: catatan check`,
  'not-held': ({ id }) => `${id} is batal: the meeting did not take place, so nothing is recorded in it.`,
  carried: ({ ref, successor }) =>
    `${ref} was carried${successor === undefined ? '' : ` into ${successor}. Record it there: catatan update ${successor}`}`,
  'completed-future': ({ completed, today }) =>
    `The day of completion, ${longDate(completed)}, is still to come; today is ${longDate(today)}.`,
  'completed-early': ({ completed, date }) =>
    `The day of completion, ${longDate(completed)}, is before the meeting, ${longDate(date)}.`,
  'deadline-same': ({ deadline }) => `The deadline is ${longDate(deadline)} already; nothing moves.`,
  'target-same': ({ id }) =>
    `A recommendation cannot be carried into its own note, ${id}. Choose the note of another meeting.`,
  'no-target': ({ id }) =>
    `There is no meeting after ${id} yet. Make its note first with: catatan new, then run this again.`,
  'target-earlier': ({ id, date }) =>
    `${id} is before the meeting that holds this recommendation, ${longDate(date)}. Choose a meeting of that day or later.`,
  'evidence-missing': ({ path }) =>
    `There is no evidence ${path}. Check the spelling, or give an address with https://`,
  'evidence-folder': ({ path }) => `The evidence ${path} is a folder. Name its files one by one.`,
  'evidence-outside': ({ path }) =>
    `The evidence ${path} is a link to elsewhere. Name the file itself, so that it is clear what is copied.`,
  'evidence-large': ({ path }) =>
    `The evidence ${path} is larger than 25 MB. Make it smaller, or keep it elsewhere and give its address.`,
  'evidence-other': ({ path }) => `The evidence ${path} cannot be read: permission denied, or no ordinary file.`,
};

/** Why nothing was recorded, and what to give. */
export function updateProblem(problem: UpdateProblem): string {
  return (problems[problem.code] as (problem: UpdateProblem) => string)(problem);
}

const fields: Readonly<Record<string, string>> = {
  approved: 'approval',
  completed: 'day of completion',
  evidence: 'evidence',
  verified: 'verification',
  reason: 'reason',
  accepted: 'acceptance of the reason',
  successor: 'successor',
  impact: 'impact',
  updates: 'progress',
  extensions: 'extension',
};

const statuses: Readonly<Record<RecommendationStatus, string>> = {
  usulan: 'still a proposal',
  belum: 'not followed up yet',
  proses: 'under way',
  selesai: 'finished',
  'tidak-dapat': 'cannot be followed up',
  dialihkan: 'carried elsewhere',
};

/** What `catatan update` says. */
export const update: typeof indonesian = {
  isMeant: (ref: string, text: string) => `${ref} – ${text} Is this the one?`,
  which: 'Which recommendation? (type a few letters)',
  noneOpen: 'No recommendation is open.',
  standing: ({ status, deadline }) =>
    `${statuses[status]}${deadline === undefined ? '' : `, deadline ${longDate(deadline)}`}`,
  happened: {
    note: 'There is progress',
    finished: 'It is finished',
    moved: 'The deadline moves',
    impossible: 'It cannot be followed up',
    carried: 'It is carried into the note of another meeting',
    approved: 'This proposal is approved',
    verified: 'Its completion was verified',
  },
  ask: {
    what: 'What happened?',
    note: 'The progress',
    completed: 'Finished on',
    evidence: 'The evidence',
    evidenceHint: 'a file, or an address with https://',
    deadline: 'New deadline',
    reason: 'The reason',
    reasonCode: 'The cause',
    reasonCodes: {
      kahar: 'force majeure',
      'proses-hukum': 'legal proceedings under way',
      'perubahan-organisasi': 'change of organisation',
      'perubahan-regulasi': 'change of regulations',
      'tidak-efektif': 'no longer effective or efficient',
      lainnya: 'other',
    },
    acceptedBy: 'Who accepted that reason?',
    approvedBy: 'Who approved it?',
    verifiedBy: 'Who verified it? (not its owner)',
    carryTo: 'Into which note?',
    newDeadline: 'Its deadline there',
    correction: 'That note is final. The reason for the correction',
    by: 'Who says so?',
  },
  refused: (ref) =>
    `${ref} was not changed: the change would cause the errors above. Give what is missing, then run this again.`,
  unchanged: (ref) => `${ref} is so already; nothing was changed.`,
  wouldCopy: (path) => `Would be copied: ${path}`,
  dryRun: 'Only shown; nothing was written.',
  recorded: (field, value) =>
    field === 'status' || field === 'deadline'
      ? `${field} ${field === 'deadline' ? longDate(value) : value}`
      : (fields[field] ?? field),
  done: (ref, recorded) => `Recorded in ${ref}: ${recorded.join(', ')}.`,
  carried: (ref) => `It became ${ref}.`,
  copied: (path) => `Evidence copied to ${path}.`,
  refreshed: (file) => `The table of matters arising in the draft ${file} was brought up to date.`,
  next: 'Next: catatan save',
  nextWithoutGit: 'Check with: catatan check',
  carriedIn: (id, ref) => `Added ${id}, carried from ${ref}.`,
};
