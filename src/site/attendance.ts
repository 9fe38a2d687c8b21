import { countAttendance, isPresent, totalPresent } from '../notes/attendance.ts';
import type { Attendee } from '../notes/schema.ts';
import type { PublicEdition } from '../publication/gate.ts';
import { groupBy } from '../shared/group-by.ts';
import type { SiteView } from './view.ts';

export interface AttendanceTable {
  /** Sentences: the total, who is not named, the quorum. */
  readonly remarks: readonly string[];
  readonly rows: readonly AttendanceRow[];
}

interface AttendanceRow {
  readonly organization: string;
  /** Number present. */
  readonly present: string;
  readonly people: readonly { readonly name: string; readonly details: string }[];
}

/** Who took part, by organization, as far as the gate tells it. */
export function attendanceTable({ note, unnamed }: PublicEdition, view: SiteView): AttendanceTable {
  const { texts } = view;
  const { attendees, quorum } = note.data;
  const remarks = [
    texts.totalPresent(totalText(note.data, unnamed, view)),
    ...(unnamed === 0 ? [] : [texts.unnamed(unnamed)]),
    ...(quorum === undefined ? [] : [texts.quorum(quorum.members, quorum.rule)]),
  ];
  const groups = groupBy(attendees, ({ organization = '' }) => organization);
  return { remarks, rows: [...groups].map(([organization, members]) => attendanceRow(organization, members, view)) };
}

/** The total with those whom the gate counts without a name. */
function totalText(
  data: { attendance?: number | undefined; attendees: readonly Attendee[] },
  unnamed: number,
  { texts }: SiteView,
): string {
  const present = presentOf(data, unnamed);
  if (present === undefined) return texts.atLeast(countAttendance(data.attendees).counted + unnamed);
  return texts.people(present);
}

/** How many were present, with those whom the gate counts without a name; undefined where that was not written down. */
export function presentOf(
  data: { attendance?: number | undefined; attendees: readonly Attendee[] },
  unnamed: number,
): number | undefined {
  const total = totalPresent(data);
  return data.attendance === undefined && total !== undefined ? total + unnamed : total;
}

function attendanceRow(organization: string, members: readonly Attendee[], view: SiteView): AttendanceRow {
  const people = members.flatMap(({ name, ...rest }) => (name === undefined ? [] : [{ name, ...rest }]));
  return {
    organization: view.directory.party(organization).name,
    present: presentText(members, view),
    people: people.map((person) => ({ name: person.name, details: detailsOf(person, view) })),
  };
}

function presentText(members: readonly Attendee[], { texts }: SiteView): string {
  const { counted, uncounted } = countAttendance(members);
  if (!members.some(isPresent)) return texts.absentOnly;
  if (uncounted === 0) return texts.people(counted);
  return counted === 0 ? texts.uncounted : texts.atLeast(counted);
}

function detailsOf({ position, representing, presence }: Omit<Attendee, 'name'>, { texts }: SiteView): string {
  const known: Readonly<Record<string, string>> = texts.presence;
  const details = [
    position,
    representing === undefined ? undefined : texts.representing(representing),
    known[presence],
  ];
  return details.filter((detail) => detail !== undefined && detail !== '').join(', ');
}
