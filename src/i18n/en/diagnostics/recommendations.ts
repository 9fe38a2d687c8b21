import type { SentencesOf } from '../../id/diagnostics/sentences.ts';
import { longDate, weekdayDate } from '../dates.ts';
import { followUp } from './follow-up.ts';

const emptyDirectory =
  'The list stakeholders.yaml is missing or empty: make it first, one line for each, such as "- {id: dinas-pupr, name: Dinas Pekerjaan Umum}".';

/** How recommendations are written; how they go on stands in `follow-up.ts`. */
export const recommendations: SentencesOf<
  | keyof typeof followUp
  | 'recommendation-id'
  | 'stakeholder-unknown'
  | 'owner-unknown'
  | 'owner-vague'
  | 'deadline-missing'
  | 'deadline-before-meeting'
  | 'deadline-holiday'
  | 'deadline-vague'
  | 'term-mismatch'
  | 'action-vague'
  | 'action-compound'
> = {
  ...followUp,
  'recommendation-id': ({ problem, id, next }) => ({
    message: {
      missing: 'This recommendation has no number.',
      malformed: `The number "${id}" of this recommendation is not R and digits.`,
      duplicate: `The number "${id}" is already used above.`,
    }[problem],
    hint: `Write "id: ${next}"; a number that was handed out is not changed any more.`,
  }),
  'stakeholder-unknown': ({ id, suggestion, isDirectoryEmpty }) => ({
    message: `"${id}" is not in stakeholders.yaml.`,
    hint: isDirectoryEmpty
      ? emptyDirectory
      : suggestion === undefined
        ? 'Write a key (id) of that list, such as "dinas-pupr", or add it to the list first.'
        : `Write "${suggestion}", if that is meant, or add it to the list first.`,
  }),
  'owner-unknown': ({ id, suggestion, isDirectoryEmpty }) => ({
    message: `The owner "${id}" is not in stakeholders.yaml.`,
    hint: isDirectoryEmpty
      ? emptyDirectory
      : suggestion === undefined
        ? 'Write a key (id) of that list, such as "owner: dinas-pupr", or add it to the list first.'
        : `Write "owner: ${suggestion}", if that is meant, or add it to the list first.`,
  }),
  'owner-vague': ({ owner }) => ({
    message: `"${owner}" is no single owner: there is nobody to be asked.`,
    hint: 'Choose one office as owner, such as "owner: dinas-pupr", and write the others in the field supporting.',
  }),
  'deadline-missing': ({ id }) => ({
    message: `Recommendation ${id} has no deadline.`,
    hint: 'Add the date that the meeting agreed on, such as "deadline: 2026-02-09"; if it is not approved yet write "status: usulan".',
  }),
  'deadline-before-meeting': ({ deadline, date }) => ({
    message: `The deadline ${longDate(deadline)} is before the meeting on ${longDate(date)}.`,
    hint: 'Correct the deadline, most often its year, or the day of the meeting in the field date.',
  }),
  'deadline-holiday': ({ deadline, holiday, next }) => ({
    message: `The deadline ${weekdayDate(deadline)} is not a working day${holiday === undefined ? '' : ` (${holiday})`}.`,
    hint:
      next === undefined
        ? 'Move it to the nearest working day after the meeting.'
        : `Move it to a working day, such as "deadline: ${next}" (${weekdayDate(next)}).`,
  }),
  'deadline-vague': ({ words }) => ({
    message: `The time in this recommendation is vague: "${words}".`,
    hint: 'Take the words out of text and write the date in the field deadline, such as "deadline: 2026-02-09".',
  }),
  'term-mismatch': ({ term, expected, deadline }) => ({
    message: `The term "${term}" ends on ${weekdayDate(expected)}, but the first deadline is ${longDate(deadline)}.`,
    hint: `Write "deadline: ${expected}", or correct the term; it is counted from the day after the meeting or the approval.`,
  }),
  'action-vague': ({ word }) => ({
    message: `"${word}" alone can never be shown to be done.`,
    hint: 'Name a result that can be handed in, such as "Menyusun jadwal pemeliharaan jalan per ruas".',
  }),
  'action-compound': ({ words }) => ({
    message: `This recommendation holds more than one action: ${words}.`,
    hint: 'Split it into recommendations (R1, R2, …) of one action each, with a deadline of its own.',
  }),
};
