import { weekdayDate as indonesianDate } from '../../id/dates.ts';
import type { SentencesOf } from '../../id/diagnostics/sentences.ts';
import { longDate, weekdayName } from '../dates.ts';

export const meeting: SentencesOf<
  | 'weekday-mismatch'
  | 'meeting-must-be-open'
  | 'attendance-mismatch'
  | 'quorum-not-met'
  | 'date-in-future'
  | 'follows-unknown'
  | 'number-duplicate'
  | 'number-shape'
> = {
  'weekday-mismatch': ({ written, truth }) => ({
    message:
      truth === undefined
        ? `It says "${written}", but there is no such date.`
        : `It says "${written}", but ${longDate(truth.date)} is a ${weekdayName(truth.weekday)}.`,
    hint:
      truth === undefined
        ? 'Look at the invitation, and correct the date.'
        : `Look at the invitation: write "${indonesianDate(truth.date)}", or correct the date.`,
  }),
  'meeting-must-be-open': ({ type, access }) => ({
    message: `${type} must be open, but this note is ${access}.`,
    hint: 'Write "access: terbuka" (PP 12/2018, Article 90), or correct the type of the meeting.',
  }),
  'attendance-mismatch': ({ declared, counted, atLeast }) => ({
    message: `The total present is given as ${declared}, while the attendees add up to ${atLeast ? 'at least ' : ''}${counted}.`,
    hint: atLeast
      ? 'Compare with the attendance sheet, and give each delegation its number, such as "{organization: dinas-pupr, count: 3}".'
      : `Compare with the attendance sheet, then correct the attendees or write "attendance: ${counted}".`,
  }),
  'quorum-not-met': ({ present, needed, members, rule }) => ({
    message: `${present} of ${members} members were present, while a quorum of ${rule === '1/2' ? 'more than 1/2' : rule} needs ${needed}.`,
    hint: 'Compare with the attendance sheet; if there was no quorum the meeting could decide nothing (empty decisions).',
  }),
  'date-in-future': ({ date, today }) => ({
    message: `The note is final, but the meeting is on ${longDate(date)}, still to come (today is ${longDate(today)}).`,
    hint: 'Correct the year in the field date, or write "status: draf" until the meeting has been held.',
  }),
  'follows-unknown': ({ id, suggestion }) => ({
    message: `The earlier meeting "${id}" is not in this notebook.`,
    hint:
      suggestion === undefined
        ? 'Write the file name of its note without ".md", such as "follows: 2026-01-20-rdp-jalan-rusak".'
        : `Write "follows: ${suggestion}", if that is meant.`,
  }),
  'number-duplicate': ({ number, other }) => ({
    message: `The number "${number}" is already used this year by ${other}.`,
    hint: 'Look it up in the register of letters, and give this note a number of its own.',
  }),
  'number-shape': ({ number, pattern }) => ({
    message: `The number "${number}" does not have the form of this office's numbers.`,
    hint: `Write it like those of other notes, such as "100.1.4/18/DPRD"; the form is set in catatan.yaml (${pattern}).`,
  }),
};
