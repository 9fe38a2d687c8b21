import type { Access } from '../../config/meeting-types.ts';
import type { Attendee, Person } from '../../notes/schema.ts';
import type { IsoDate } from '../../shared/iso-date.ts';

/** A person or delegation as the new note will hold it; `presence` only where it is not `hadir`. */
export type NewAttendee = Partial<Attendee>;

export interface NewRecommendation {
  readonly text: string;
  /** Key of a stakeholder; undefined while nobody was named. */
  readonly owner: string | undefined;
  readonly deadline: IsoDate | undefined;
  /** `14 hari kerja`, where the deadline was said so. */
  readonly term: string | undefined;
}

/** Everything that is known of a meeting before its note is written; empty lists and undefined for what is not. */
export interface Meeting {
  readonly type: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly body: string | undefined;
  readonly access: Access | undefined;
  readonly session: string | undefined;
  readonly letterhead: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly place: string | undefined;
  readonly chair: Person | undefined;
  readonly secretary: Person | undefined;
  readonly agenda: readonly string[];
  readonly attendees: readonly NewAttendee[];
  readonly decisions: readonly string[];
  readonly recommendations: readonly NewRecommendation[];
}

/** What options and `--from` said; undefined where they said nothing. */
export type Given = { readonly [K in Exclude<keyof Meeting, 'recommendations'>]: Meeting[K] | undefined } & {
  /** Terms are counted from the day of the meeting, which may still have to be asked. */
  readonly recommendations: ((meeting: IsoDate) => readonly NewRecommendation[]) | undefined;
};
