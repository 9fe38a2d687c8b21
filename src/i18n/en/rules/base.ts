import type { base as findings } from '../../id/diagnostics/base.ts';
import type { RuleTexts } from '../../id/rules/rule-text.ts';

export const base: RuleTexts<keyof typeof findings> = {
  'deadline-moved': {
    title: 'A deadline moved without extension',
    wants:
      'A deadline in a final note changes only together with an item of extensions that says from, to, when, why and by whom.',
    why: 'A deadline moved in silence makes the late look punctual.',
  },
  'recommendation-removed': {
    title: 'Recommendation gone from a final note',
    wants:
      'Recommendations of a final note are not deleted. What cannot be done gets the status tidak-dapat and its reason; what another meeting carries on gets dialihkan.',
    why: 'A final note is a promise to those who were there and to the public; deleting from it deletes the promise.',
  },
  'recommendation-rewritten': {
    title: 'A final recommendation was rewritten',
    wants: 'Text and owner in a final note change only together with a new item of corrections.',
    why: 'Its receivers hold the earlier version; they may know what changed, why, and by whom.',
  },
  'status-reopened': {
    title: 'A recommendation was reopened',
    wants:
      'The status selesai, tidak-dapat or dialihkan does not turn open again by accident. Where it is meant, give the cause in updates; the warning stays, so that reviewers see it.',
    why: 'Completion rates that were already reported change with it.',
  },
  'final-reverted': {
    title: 'A final note made draft or cancelled',
    wants: 'A final note stays final. Changes of its content are recorded in corrections.',
    why: 'A note that is not final drops out of report and site, although people have received and used it.',
  },
};
