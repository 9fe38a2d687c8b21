import type { DocumentTexts } from '../i18n/id/documents.ts';
import { countAttendance, isPresent } from '../notes/attendance.ts';
import type { Directory } from '../notes/directory.ts';
import type { Attendee, NoteData } from '../notes/schema.ts';
import { type NoteEdition, noteOf } from './edition.ts';

export interface AttendanceView {
  /** Whether anyone has a position: else the column is left out. */
  readonly positions: boolean;
  /** Whether there are delegations: the column of names then holds their numbers too. */
  readonly delegations: boolean;
  readonly rows: readonly {
    readonly number: number;
    readonly name: string;
    readonly position: string | undefined;
    readonly organization: string | undefined;
    readonly presence: string;
    readonly isEndless: boolean;
  }[];
  /** Totals, quorum and who is counted without being named. */
  readonly remarks: readonly string[];
}

export function attendanceView(edition: NoteEdition, directory: Directory, texts: DocumentTexts): AttendanceView {
  const { data } = noteOf(edition);
  const unnamed = edition.kind === 'public' ? edition.edition.unnamed : 0;
  return {
    positions: data.attendees.some(({ position }) => position !== undefined),
    delegations: data.attendees.some(({ name }) => name === undefined),
    rows: data.attendees.map((attendee, index) => {
      const name = attendee.name ?? (attendee.count === undefined ? texts.uncounted : texts.people(attendee.count));
      const { position } = attendee;
      const organization = organizationOf(attendee, directory, texts);
      const presence = texts.presences[attendee.presence];
      return {
        number: index + 1,
        name,
        position,
        organization,
        presence,
        isEndless: isEndless(name, position, organization),
      };
    }),
    remarks: remarks(data, unnamed, texts),
  };
}

/** Whether a word is too long for its column, which is otherwise as wide as its longest word at least. */
export function isEndless(...texts: readonly (string | undefined)[]): boolean {
  return texts.some((text) => text !== undefined && /[^\s-]{22}|\p{Lu}{16}/u.test(text));
}

/** Whom someone speaks for. */
export function organizationOf(
  { organization, representing }: Partial<Attendee>,
  directory: Directory,
  texts: DocumentTexts,
  form: 'name' | 'short' = 'name',
): string | undefined {
  const nameOf = (keyOrText: string) => directory.party(keyOrText)[form];
  const name = organization === undefined ? undefined : nameOf(organization);
  const parts = [name, representing === undefined ? undefined : texts.representing(nameOf(representing))];
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

function remarks(data: NoteData, unnamed: number, texts: DocumentTexts): string[] {
  const hidden = unnamed === 0 ? [] : [`${texts.unnamed(unnamed)}.`];
  if (data.status === 'batal') return hidden;
  const { total, least } = presentOf(data, unnamed);
  const present = total === undefined ? texts.totalAtLeast(least) : texts.total(total);
  return [...hidden, `${[present, ...absences(data, texts)].join('; ')}.`, ...quorumRemark(data, total, texts)];
}

/** The total as declared, else as counted when nobody's number is missing; and how many there were at least. */
export function presentOf(
  { attendance, attendees }: NoteData,
  unnamed: number,
): { total: number | undefined; least: number } {
  const { counted, uncounted } = countAttendance(attendees);
  const known = counted + unnamed;
  return { total: attendance ?? (uncounted === 0 ? known : undefined), least: known + uncounted };
}

function absences({ attendees }: NoteData, texts: DocumentTexts): string[] {
  const absent = attendees.filter((attendee) => !isPresent(attendee));
  const delegations = absent.filter(({ name, count }) => name === undefined && count === undefined).length;
  const people = absent.reduce((sum, { name, count }) => sum + (name === undefined ? (count ?? 0) : 1), 0);
  return [
    ...(people === 0 ? [] : [texts.absent(people)]),
    ...(delegations === 0 ? [] : [texts.absentDelegations(delegations)]),
  ];
}

function quorumRemark({ quorum }: NoteData, present: number | undefined, texts: DocumentTexts): string[] {
  if (quorum === undefined) return [];
  const statement = texts.quorum(present, quorum.members, quorum.rule);
  if (present === undefined) return [`${statement}.`];
  return [`${statement}: ${texts.quorumMet(isQuorate(present, quorum.members, quorum.rule))}.`];
}

/** More than half, at least two thirds, at least three quarters (UU 23/2014 Article 183). */
function isQuorate(present: number, members: number, rule: '1/2' | '2/3' | '3/4'): boolean {
  if (rule === '1/2') return present * 2 > members;
  return rule === '2/3' ? present * 3 >= members * 2 : present * 4 >= members * 3;
}
