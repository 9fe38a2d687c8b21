import type { SentencesOf } from '../../id/diagnostics/sentences.ts';
import { longDate } from '../dates.ts';

const day = (date: string) => (date === '–' ? 'none' : longDate(date));

/** What a change does to the record. */
export const base: SentencesOf<
  'deadline-moved' | 'recommendation-removed' | 'recommendation-rewritten' | 'status-reopened' | 'final-reverted'
> = {
  'deadline-moved': ({ ref, from, to }) => ({
    message: `The deadline of ${ref} moved from ${day(from)} to ${day(to)} without an extension on record.`,
    hint: `Put it back, or say why in extensions: {from: ${from}, to: ${to}, date: …, reason: …, by: …}.`,
  }),
  'recommendation-removed': ({ ref }) => ({
    message: `${ref} is gone from a note that was final.`,
    hint: 'Put it back. What cannot be done gets the status tidak-dapat with its reason; what another meeting took over, dialihkan.',
  }),
  'recommendation-rewritten': ({ ref, field, before }) => ({
    message: `The ${field === 'completed' ? 'day of completion' : field} of ${ref} changed after the note was final; it was "${before}".`,
    hint: 'Put it back, or record the change in corrections: {date: …, by: …, what: …, reason: …}.',
  }),
  'status-reopened': ({ ref, from, to }) => ({
    message: `The status of ${ref} went back from ${from} to ${to}.`,
    hint: 'Make sure that it was reopened, and say why in updates.',
  }),
  'final-reverted': ({ id, status }) => ({
    message: `The note ${id} was final and is now ${status}.`,
    hint: 'Put status: final back. Changes of substance after that are recorded in corrections.',
  }),
};
