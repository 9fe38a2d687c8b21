import type { followUp as findings } from '../../id/diagnostics/follow-up.ts';
import type { RuleTexts } from '../../id/rules/rule-text.ts';

export const followUp: RuleTexts<keyof typeof findings> = {
  'completed-missing': {
    title: 'No day of completion',
    wants: 'A recommendation with the status selesai names the day it was completed (completed).',
    why: 'That day shows whether it was done in time.',
  },
  'completed-before-meeting': {
    title: 'Completed before the meeting',
    wants: 'The day of completion is the day of the meeting or later.',
    why: 'What was done before it was asked for does not follow up this meeting; most often month or year is mistyped.',
  },
  'evidence-missing': {
    title: 'No evidence',
    wants:
      'A recommendation with the status selesai names at least one piece of evidence: a file of the notebook or a web address.',
    why: 'Done without evidence is a mere statement. The audit board too (Peraturan BPK 2/2017) wants answers to recommendations backed by documents.',
  },
  'evidence-not-found': {
    title: 'A file that is not there',
    wants: 'Every file named as evidence, attachment or signed copy stands inside the notebook.',
    why: 'Evidence on a personal computer can be opened by nobody else, and is lost with it.',
  },
  'reason-missing': {
    title: 'No reason',
    wants: 'A recommendation with the status tidak-dapat names its reason: a code and a short note (reason).',
    why: 'Under Peraturan BPK 2/2017 a recommendation can be declared impossible for a valid reason only. Delay is none.',
  },
  'acceptance-missing': {
    title: 'Nobody accepted the reason',
    wants: 'A recommendation with the status tidak-dapat names who accepted the reason, and when (accepted).',
    why: 'An owner cannot release itself from what the meeting asked.',
  },
  'successor-unknown': {
    title: 'The successor is not there',
    wants: 'A recommendation with the status dialihkan names its successor, which stands in another note.',
    why: 'Carried on to nowhere, it drops out of the follow-up without ever being done.',
  },
  'verification-missing': {
    title: 'Completion is not verified',
    wants:
      'Where the office asks for it (followUp.verification in catatan.yaml), everything completed is verified by somebody else (verified).',
    why: 'A completion rate can be trusted once somebody looked at the evidence.',
  },
  'verified-by-owner': {
    title: 'Verified by its own owner',
    wants: 'Who verifies a recommendation is not its owner.',
    why: 'Nobody examines their own work. For recommendations of the audit board it is the task of the internal auditor (Inspektorat).',
  },
  'extension-gap': {
    title: 'Extensions do not join up',
    wants: 'Every extension starts from the deadline before it, and the last one ends at the present deadline.',
    why: 'The chain tells the first deadline and how often it moved. A gap is a delay that nobody recorded.',
  },
};
