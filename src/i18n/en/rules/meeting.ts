import type { meeting as findings } from '../../id/diagnostics/meeting.ts';
import type { RuleTexts } from '../../id/rules/rule-text.ts';

export const meeting: RuleTexts<keyof typeof findings> = {
  'weekday-mismatch': {
    title: 'Weekday and date disagree',
    wants: 'A weekday and a date that stand together agree with the calendar.',
    why: 'One of them is wrong, and the reader cannot tell which. It is the first thing looked at when a note is disputed.',
  },
  'meeting-must-be-open': {
    title: 'A public meeting marked as closed',
    wants: 'Plenary meetings (paripurna) and public hearings (rapat dengar pendapat umum) are open.',
    why: 'Government Regulation PP 12/2018, Article 90, demands it. A note marked as closed by mistake never reaches the public.',
  },
  'attendance-mismatch': {
    title: 'The number present does not add up',
    wants:
      'The number present (attendance) equals the people present in the list plus the counts of the delegations. Where a delegation has no count, it is no less than what is known.',
    why: 'The number decides the quorum and is compared with the signed attendance list.',
  },
  'quorum-not-met': {
    title: 'No quorum',
    wants:
      'Where the field quorum stands, enough members are present. This is an error where the meeting took decisions, else a warning.',
    why: 'A decision without a quorum is void. For plenary meetings of regency and city councils it is set by Law UU 23/2014, Article 183.',
  },
  'date-in-future': {
    title: 'The meeting has not taken place yet',
    wants: 'A final note bears the date of today or an earlier day.',
    why: 'A meeting that has not been held has no results; most often the year is mistyped. A planned meeting is a draft.',
  },
  'follows-unknown': {
    title: 'The earlier meeting is not here',
    wants: 'The field follows holds the name of a note of this notebook, without ".md".',
    why: 'It ties a continued meeting to the first one, so that a matter can be traced from its beginning.',
  },
  'number-duplicate': {
    title: 'A letter number is used twice',
    wants: 'A letter number belongs to one note within a year.',
    why: 'Letters are looked up and filed by number; a doubled one puts one letter in the place of another.',
  },
  'number-shape': {
    title: 'A letter number out of form',
    wants: 'Letter numbers have the form that the office sets in catatan.yaml (number.pattern).',
    why: 'Uniform numbers are easily found and show the classification of the record.',
  },
};
