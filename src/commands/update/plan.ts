import { isOpen } from '../../follow-ups/follow-up.ts';
import type { ItemChange } from '../../notes/edit-item.ts';
import type { Entry } from '../../notes/edit-within.ts';
import type { Recommendation } from '../../notes/schema.ts';
import type { RecommendationStatus } from '../../notes/vocabulary/values.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import { type Said, unusable } from './said.ts';

/** What was said, with evidence as the note refers to it. */
export interface Settled extends Said {
  readonly evidence: readonly string[];
  /** Ref of the recommendation that this one is carried into. */
  readonly successor: string | undefined;
}

export interface PlanContext {
  readonly today: IsoDate;
  /** Day of the meeting. */
  readonly meeting: IsoDate;
  /** The day on which a term ends that begins today. */
  deadlineOf(term: string): IsoDate | undefined;
}

type Fields = readonly (readonly [field: string, value: Entry])[];

/**
 * What becomes of the recommendation. Throws `Failure` `update-unusable` where something is missing, contradicts itself or
 * cannot be; what the rules have to say of the result is asked later.
 */
export function planChange(item: Recommendation, said: Settled, context: PlanContext): ItemChange {
  const status = statusAfter(item, said);
  const isReopened = (item.status === 'selesai' || item.status === 'tidak-dapat') && isOpen(status);
  if (isReopened && said.note === undefined) needs(`--status ${status}`, '--note');
  return {
    set: [
      ...(status === item.status ? [] : [['status', status] as const]),
      ...approval(item, status, said, context),
      ...completion(item, status, said, context),
      ...verification(status, said, context),
      ...givingUp(item, status, said),
      ...(said.successor === undefined ? [] : [['successor', said.successor] as const]),
      ...promise(item, status, said, context),
      ...(said.impact === undefined ? [] : [['impact', said.impact] as const]),
    ],
    append: [
      ...finishedWith(item, status, said),
      ...log(status, said, context),
      ...extension(item, status, said, context),
    ],
  };
}

/** The option by which a person says what is recorded with a name; undefined where no name is. */
export function namedOption(item: Recommendation, said: Said, isIntoFinal: boolean): string | undefined {
  if (said.note !== undefined) return '--note';
  if (isIntoFinal) return '--carry-to';
  const moves = said.deadline !== undefined && item.deadline !== undefined && said.carryTo === undefined;
  return moves ? '--deadline' : undefined;
}

/** The status that was told, or that follows from what was told. */
export function statusAfter({ status, approved }: Recommendation, said: Said): RecommendationStatus {
  const implied = (
    [
      ['--carry-to', 'dialihkan', said.carryTo],
      ['--reason-code', 'tidak-dapat', said.reasonCode],
      ['--completed', 'selesai', said.completed],
    ] as const
  ).filter(([, , value]) => value !== undefined);
  const [first, second] = implied;
  if (first !== undefined && second !== undefined) unusable({ code: 'conflict', option: first[0], other: second[0] });
  if (first !== undefined && said.status !== undefined && said.status !== first[1]) {
    unusable({ code: 'conflict', option: first[0], other: `--status ${said.status}` });
  }
  const told = first?.[1] ?? said.status ?? (status === 'usulan' && said.approvedBy !== undefined ? 'belum' : status);
  if (told === 'dialihkan' && said.carryTo === undefined) needs('--status dialihkan', '--carry-to');
  const becomesBinding = status === 'usulan' && told !== 'usulan' && told !== 'dialihkan';
  if (becomesBinding && said.approvedBy === undefined && approved === undefined)
    needs(`--status ${told}`, '--approved-by');
  return told;
}

function approval(item: Recommendation, status: RecommendationStatus, said: Said, { today }: PlanContext): Fields {
  if (said.approvedBy === undefined) return [];
  const by = { by: said.approvedBy, date: today };
  const binds = item.status === 'usulan' && status !== 'dialihkan';
  const accepts = status === 'tidak-dapat';
  if (accepts && item.status === 'tidak-dapat' && item.accepted !== undefined) {
    unusable({ code: 'conflict', option: '--approved-by', other: `accepted ${item.accepted.by}` });
  }
  if (!binds && !accepts) unusable({ code: 'conflict', option: '--approved-by', other: `status ${status}` });
  return [...(binds ? [['approved', by] as const] : []), ...(accepts ? [['accepted', by] as const] : [])];
}

function completion(item: Recommendation, status: RecommendationStatus, said: Settled, context: PlanContext): Fields {
  if (status !== 'selesai') return [];
  const { today, meeting } = context;
  const completed = said.completed ?? (item.status === 'selesai' ? item.completed : undefined) ?? today;
  if (completed > today) unusable({ code: 'completed-future', completed, today });
  if (completed < meeting) unusable({ code: 'completed-early', completed, date: meeting });
  // A verification of the first completion says nothing about the second.
  const isDoneAgain = item.status !== 'selesai' && item.verified !== undefined;
  if (isDoneAgain && said.verifiedBy === undefined) needs('--status selesai', '--verified-by');
  if (item.evidence.length + said.evidence.length === 0) needs('--status selesai', '--evidence');
  // What is on record as done stays done on that day: a slip is corrected in the note, with its reason.
  if (item.status === 'selesai' && item.completed !== undefined && completed !== item.completed) {
    unusable({ code: 'conflict', option: '--completed', other: `completed ${item.completed}` });
  }
  return completed === item.completed ? [] : [['completed', completed]];
}

function verification(status: RecommendationStatus, { verifiedBy }: Said, { today }: PlanContext): Fields {
  if (verifiedBy === undefined) return [];
  if (status !== 'selesai') needs('--verified-by', '--status selesai');
  return [['verified', { by: verifiedBy, date: today }]];
}

function givingUp(item: Recommendation, status: RecommendationStatus, said: Said): Fields {
  if (status !== 'tidak-dapat') return [];
  const { reasonCode, reason } = said;
  if (reasonCode !== undefined && reason === undefined) needs('--reason-code', '--reason');
  if (reasonCode === undefined && reason !== undefined) needs('--reason', '--reason-code');
  if (reasonCode === undefined && item.reason === undefined) needs('--status tidak-dapat', '--reason-code', '--reason');
  if (said.approvedBy === undefined && item.accepted === undefined) needs('--status tidak-dapat', '--approved-by');
  return reasonCode === undefined || reason === undefined ? [] : [['reason', { code: reasonCode, note: reason }]];
}

/** The new deadline; of a proposal that becomes binding the end of its term, counted from today. */
function promise(item: Recommendation, status: RecommendationStatus, said: Settled, context: PlanContext): Fields {
  if (said.successor !== undefined) return [];
  if (said.deadline === undefined) {
    const starts = item.status === 'usulan' && isOpen(status) && item.deadline === undefined;
    const deadline = starts && item.term !== undefined ? context.deadlineOf(item.term) : undefined;
    return deadline === undefined ? [] : [['deadline', deadline]];
  }
  if (!isOpen(status) && status !== 'usulan') {
    unusable({ code: 'conflict', option: '--deadline', other: `status ${status}` });
  }
  if (said.deadline === item.deadline) unusable({ code: 'deadline-same', deadline: said.deadline });
  return [['deadline', said.deadline]];
}

/** The record of a deadline that moved. */
function extension(item: Recommendation, status: RecommendationStatus, said: Settled, { today }: PlanContext): Fields {
  const { deadline, reason, by = '', successor } = said;
  if (successor !== undefined || status === 'tidak-dapat') return [];
  if (deadline === undefined) {
    if (reason !== undefined)
      unusable({ code: 'needs-one', what: '--reason', options: ['--deadline', '--reason-code'] });
    return [];
  }
  if (item.deadline === undefined) return [];
  if (reason === undefined) return needs('--deadline', '--reason');
  return [['extensions', { from: item.deadline, to: deadline, date: today, reason, by }]];
}

function finishedWith(
  { evidence: known }: Recommendation,
  status: RecommendationStatus,
  { evidence }: Settled,
): Fields {
  if (status !== 'selesai') return [];
  return evidence.filter((it) => !known.includes(it)).map((it) => ['evidence', it] as const);
}

/** Evidence of what is not finished goes with the progress that it shows. */
function log(status: RecommendationStatus, { note, by = '', evidence }: Settled, { today }: PlanContext): Fields {
  const shown = status === 'selesai' ? [] : evidence;
  if (note !== undefined) return [['updates', { date: today, by, note, ...(shown.length > 0 && { evidence: shown }) }]];
  if (shown.length > 0) unusable({ code: 'needs-one', what: '--evidence', options: ['--note', '--status selesai'] });
  return [];
}

function needs(what: string, ...options: readonly string[]): never {
  return unusable({ code: 'needs-all', what, options });
}
