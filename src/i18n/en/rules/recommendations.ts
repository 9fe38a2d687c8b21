import type { recommendations as findings } from '../../id/diagnostics/recommendations.ts';
import type { RuleTexts } from '../../id/rules/rule-text.ts';
import { followUp } from './follow-up.ts';

export const recommendations: RuleTexts<keyof typeof findings> = {
  'recommendation-id': {
    title: 'Recommendation number out of form',
    wants: 'Recommendations are numbered R1, R2 and so on, each number once in a note.',
    why: 'Letters, reminders and reports name that number. Once handed out it does not change.',
  },
  'stakeholder-unknown': {
    title: 'A party that the directory lacks',
    wants:
      'The fields body, supporting and distribution, and copies of followUp.escalation in catatan.yaml, hold keys (id) of stakeholders.yaml.',
    why: 'An unknown name receives nothing: the note is not sent to that party.',
  },
  'owner-unknown': {
    title: 'An owner that the directory lacks',
    wants: 'The owner is written with a key of stakeholders.yaml.',
    why: 'One office under three names makes three rows in the report, and its reminders do not arrive.',
  },
  'owner-vague': {
    title: 'Nobody in particular is the owner',
    wants: 'Every recommendation has exactly one owner. Others who help stand in the field supporting.',
    why: 'What is left to "the offices concerned" or "all parties" is done by none of them, and nobody can be asked.',
  },
  'deadline-missing': {
    title: 'No deadline',
    wants: 'Every recommendation has a deadline with a date, unless it is still proposed (usulan).',
    why: 'Without one it is never late and nobody is reminded. Regulations as a rule set no deadline for what a meeting asks; the meeting has to.',
  },
  'deadline-before-meeting': {
    title: 'Deadline before the meeting',
    wants: 'The deadline is the day of the meeting or later.',
    why: 'Nothing can fall due before it is asked for; most often the year is still the last one.',
  },
  'deadline-holiday': {
    title: 'Deadline on a day off',
    wants: 'The deadline is a working day: no weekend, public holiday or collective leave.',
    why: 'Nobody is there to receive the papers. Working days follow Presidential Regulation Perpres 21/2023 and the holiday decree (SKB) of the year; an office with six working days says so in catatan.yaml (workdays).',
  },
  'deadline-vague': {
    title: 'A time in vague words',
    wants:
      'A recommendation names no time in words such as "segera", "secepatnya" or "akhir tahun". The date stands in the field deadline.',
    why: '"Soon" means something else to everyone, and cannot tell who is late.',
  },
  'term-mismatch': {
    title: 'Deadline and term disagree',
    wants:
      'The first deadline is what its term amounts to. It is counted from the day after the approval, or after the meeting where there is none.',
    why: 'The meeting decided "14 hari kerja", the letter names a date. Where they differ, the owner may choose the later one.',
  },
  'action-vague': {
    title: 'An action that cannot be proved',
    wants: 'A recommendation names a result that can be handed over: data, a schedule, a letter, a report, a draft.',
    why: 'When is "optimising" done? What cannot be proved can never be closed.',
  },
  'action-compound': {
    title: 'Several actions in one item',
    wants: 'One recommendation holds one action. The others become R2, R3 and so on.',
    why: 'With two of three actions done, its status is neither right nor wrong. Each needs a deadline and evidence of its own.',
  },
  ...followUp,
};
