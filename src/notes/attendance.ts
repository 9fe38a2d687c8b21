import type { Attendee } from './schema.ts';

/** Who was present, counted. */
export interface AttendanceCount {
  /** Persons present plus the counts of delegations. */
  readonly counted: number;
  /** Delegations present whose number was not written down. */
  readonly uncounted: number;
}

/** Whether the person or delegation took part, in the room or by wire. */
export function isPresent({ presence }: Attendee): boolean {
  return presence === 'hadir' || presence === 'daring';
}

export function countAttendance(attendees: readonly Attendee[]): AttendanceCount {
  const present = attendees.filter(isPresent);
  const counted = present.reduce((sum, { name, count }) => sum + (name === undefined ? (count ?? 0) : 1), 0);
  return { counted, uncounted: present.filter(({ name, count }) => name === undefined && count === undefined).length };
}

/** The total present: as declared, else as counted when nothing is missing. */
export function totalPresent(data: {
  attendance?: number | undefined;
  attendees: readonly Attendee[];
}): number | undefined {
  const { counted, uncounted } = countAttendance(data.attendees);
  return data.attendance ?? (uncounted === 0 ? counted : undefined);
}
