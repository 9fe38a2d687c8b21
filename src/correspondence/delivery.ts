import type { Config } from '../config/config.ts';
import { meetingKind } from '../documents/head-rows.ts';
import { marksOf } from '../documents/marks.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Party } from '../notes/directory.ts';
import type { Note } from '../notes/note.ts';
import type { Channel, Role } from '../notes/receivers.ts';
import { oneLine } from '../render/report-content.ts';
import type { IsoDate } from '../shared/iso-date.ts';

/** A note on its way to one receiver. Everything in it may be shown to that receiver. */
export interface DeliveryInput {
  /** As the edition shows it. */
  readonly note: Note;
  readonly edition: 'internal' | 'public';
  readonly receiver: Party;
  readonly role: Role;
  readonly channel: Channel;
  /** Recommendations of the note that the receiver owns and that are not finished, as the edition shows them. */
  readonly items: readonly FollowUp[];
  /** Those of others that the receiver supports. */
  readonly supporting: readonly FollowUp[];
  /** Whether the receiver has nothing of it, an earlier version, or a note of a meeting that was called off since. */
  readonly standing: 'first' | 'correction' | 'withdrawal';
  /** Day on which the version before was sent. */
  readonly previous: IsoDate | undefined;
  /** What changed since, in sentences; undefined where it cannot be told. */
  readonly changes: readonly string[] | undefined;
  /** Of a secret note: which of how many copies. */
  readonly copy: { readonly number: number; readonly of: number } | undefined;
  /** The day on which it is sent. */
  readonly asOf: IsoDate;
  readonly config: Config;
  readonly catalogue: Catalogue;
}

/** Kind and day of the meeting. */
export function meetingOf({ note, config, catalogue }: DeliveryInput): string {
  return catalogue.correspondence.meeting(meetingKind(note.data, config), note.data.date);
}

/** What the receiver must know of the version before; undefined where there is none. */
export function noticeOf({ standing, previous, catalogue }: DeliveryInput): string | undefined {
  return standing === 'first' ? undefined : catalogue.correspondence.notices[standing](previous);
}

/** What the new version changed; a note that was called off changed as a whole. */
export function changesOf({ standing, changes = [] }: DeliveryInput): readonly string[] {
  return standing === 'correction' ? changes : [];
}

/** Says that the changes cannot be told, where that is so. */
export function unknownChangesOf({ standing, changes, catalogue }: DeliveryInput): string | undefined {
  const isUnknown = standing === 'correction' && changes === undefined;
  return isUnknown ? catalogue.correspondence.unknownChanges : undefined;
}

/** The marks of the note for what goes along with it: it is neither a draft nor called off itself. */
export function companionMarks({ note, catalogue }: DeliveryInput): ReturnType<typeof marksOf> {
  return marksOf({ ...note.data, status: 'final' }, catalogue.documents);
}

/** The marks as one line; undefined for what anyone at the office may read. */
export function markOf(input: DeliveryInput): string | undefined {
  const { title, top = [] } = companionMarks(input);
  const marks = [...new Set([title, top].flat())];
  return marks.length === 0 ? undefined : marks.join(' – ');
}

/** Text of a note in one line, without signs that take no room and hide what they stand between. */
export function plain(text: string): string {
  return oneLine(text.replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g, ''));
}
