import { acceptanceMissing } from './acceptance-missing.ts';
import { actionCompound } from './action-compound.ts';
import { actionVague } from './action-vague.ts';
import { attendanceMismatch } from './attendance-mismatch.ts';
import { classificationUnknown } from './classification-unknown.ts';
import { completedBeforeMeeting } from './completed-before-meeting.ts';
import { completedMissing } from './completed-missing.ts';
import { countMismatch } from './count-mismatch.ts';
import { dateInFuture } from './date-in-future.ts';
import { deadlineBeforeMeeting } from './deadline-before-meeting.ts';
import { deadlineHoliday } from './deadline-holiday.ts';
import { deadlineMissing } from './deadline-missing.ts';
import { deadlineVague } from './deadline-vague.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { evidenceNotFound } from './evidence-not-found.ts';
import { extensionGap } from './extension-gap.ts';
import { followsUnknown } from './follows-unknown.ts';
import { headingLevel } from './heading-level.ts';
import { holidaysMissing } from './holidays-missing.ts';
import { htmlUnsafe } from './html-unsafe.ts';
import { ignoreUnused } from './ignore-unused.ts';
import { linkBroken } from './link-broken.ts';
import { mattersArising } from './matters-arising.ts';
import { meetingMustBeOpen } from './meeting-must-be-open.ts';
import { numberDuplicate } from './number-duplicate.ts';
import { numberShape } from './number-shape.ts';
import { numberWordsRule } from './number-words.ts';
import { ownerUnknown } from './owner-unknown.ts';
import { ownerVague } from './owner-vague.ts';
import { personalData } from './personal-data.ts';
import { quorumNotMet } from './quorum-not-met.ts';
import { reasonMissing } from './reason-missing.ts';
import { recommendationId } from './recommendation-id.ts';
import { referenceDangling } from './reference-dangling.ts';
import type { Rule } from './rule.ts';
import { secretInPublic } from './secret-in-public.ts';
import { sectionMissing } from './section-missing.ts';
import { stakeholderDuplicate } from './stakeholder-duplicate.ts';
import { stakeholderUnknown } from './stakeholder-unknown.ts';
import { successorUnknown } from './successor-unknown.ts';
import { termMismatch } from './term-mismatch.ts';
import { verificationMissing } from './verification-missing.ts';
import { verifiedByOwner } from './verified-by-owner.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** Every rule, in the order of the handbook. A new rule is a line here. */
export const rules: readonly Rule[] = [
  sectionMissing,
  headingLevel,

  weekdayMismatch,
  meetingMustBeOpen,
  attendanceMismatch,
  quorumNotMet,
  dateInFuture,
  followsUnknown,
  numberDuplicate,
  numberShape,

  recommendationId,
  stakeholderUnknown,
  ownerUnknown,
  ownerVague,
  deadlineMissing,
  deadlineBeforeMeeting,
  deadlineHoliday,
  deadlineVague,
  termMismatch,
  actionVague,
  actionCompound,
  completedMissing,
  completedBeforeMeeting,
  evidenceMissing,
  evidenceNotFound,
  reasonMissing,
  acceptanceMissing,
  successorUnknown,
  verificationMissing,
  verifiedByOwner,
  extensionGap,

  countMismatch,
  numberWordsRule,
  referenceDangling,
  personalData,
  linkBroken,
  htmlUnsafe,

  mattersArising,
  secretInPublic,
  classificationUnknown,
  stakeholderDuplicate,
  holidaysMissing,
  ignoreUnused,
];
