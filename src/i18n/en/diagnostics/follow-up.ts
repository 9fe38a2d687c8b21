import type { SentencesOf } from '../../id/diagnostics/sentences.ts';
import { longDate } from '../dates.ts';

/** How recommendations go on after the meeting. */
export const followUp: SentencesOf<
  | 'completed-missing'
  | 'completed-before-meeting'
  | 'evidence-missing'
  | 'evidence-not-found'
  | 'reason-missing'
  | 'acceptance-missing'
  | 'successor-unknown'
  | 'verification-missing'
  | 'verified-by-owner'
  | 'extension-gap'
> = {
  'completed-missing': ({ id }) => ({
    message: `Recommendation ${id} is finished, but not dated.`,
    hint: 'Add the day, such as "completed: 2026-02-06".',
  }),
  'completed-before-meeting': ({ completed, date }) => ({
    message: `The day of completion ${longDate(completed)} is before the meeting on ${longDate(date)}.`,
    hint: 'Correct the field completed, most often its year or month.',
  }),
  'evidence-missing': ({ id }) => ({
    message: `Recommendation ${id} is finished, but there is no evidence.`,
    hint: 'Put the file into the folder attachments and write, for instance, "evidence: [attachments/data-jalan.pdf]".',
  }),
  'evidence-not-found': ({ path, problem }) => ({
    message: {
      missing: `The file "${path}" is not in the notebook.`,
      outside: `The file "${path}" is outside the notebook.`,
      folder: `"${path}" is a folder, not a file.`,
    }[problem],
    hint: 'Put the file into the folder attachments and write its path from the notebook, such as "attachments/data-jalan.pdf".',
  }),
  'reason-missing': ({ id }) => ({
    message: `Recommendation ${id} cannot be carried out, but no reason is given.`,
    hint: 'Add the reason, such as "reason: {code: perubahan-regulasi, note: Perda sudah dicabut.}".',
  }),
  'acceptance-missing': ({ id, by }) => ({
    message:
      by === undefined
        ? `It is not said who accepted that recommendation ${id} cannot be carried out.`
        : `${by} owns recommendation ${id} and cannot release itself from it.`,
    hint: 'Add who and when, such as "accepted: {by: Ketua Komisi II, date: 2026-02-10}".',
  }),
  'successor-unknown': ({ successor, suggestion }) => ({
    message:
      successor === undefined
        ? 'This recommendation was carried on, but it is not said where to.'
        : `The succeeding recommendation "${successor}" is not in another note that counts.`,
    hint:
      suggestion === undefined
        ? 'Write the name of the note and the number of the recommendation, such as "successor: 2026-03-10-rapat-kerja-komisi-ii#R2".'
        : `Write "successor: ${suggestion}", if that is meant.`,
  }),
  'verification-missing': ({ id }) => ({
    message: `Recommendation ${id} is finished, but not verified.`,
    hint: 'Have somebody other than its owner look at the evidence, and write, for instance, "verified: {by: Inspektorat, date: 2026-02-11}".',
  }),
  'verified-by-owner': ({ by }) => ({
    message: `"${by}" verifies its own work.`,
    hint: 'Have somebody else look at the evidence, such as "verified: {by: Inspektorat, date: 2026-02-11}".',
  }),
  'extension-gap': ({ expected, found }) => ({
    message: `The chain of extensions is broken: ${longDate(found)} stands here, ${longDate(expected)} is expected.`,
    hint: `Record every extension in order: from is the deadline before it, and the last to is the deadline (here ${expected}).`,
  }),
};
