import { atValue, finding } from '../diagnostics/diagnostic.ts';
import { countAttendance } from '../notes/attendance.ts';
import type { NoteRule } from './rule.ts';

/** The declared total must be what the list of attendees adds up to; delegations without a count stand for one or more. */
export const attendanceMismatch: NoteRule = {
  code: 'attendance-mismatch',
  scope: 'note',
  wrong: {
    frontmatter: `attendees:
  - {organization: komisi-ii, count: 7}
  - {organization: dinas-pupr, count: 3}
  - {name: Rahmat, position: Camat Tanjung, presence: izin}
attendance: 12`,
    at: '12',
  },
  right: {
    frontmatter: `attendees:
  - {organization: komisi-ii, count: 7}
  - {organization: dinas-pupr, count: 3}
  - {name: Rahmat, position: Camat Tanjung, presence: izin}
attendance: 10`,
  },
  *check({ note, isUnread }) {
    const { attendance: declared, attendees, status } = note.data;
    if (declared === undefined || attendees.length === 0 || status === 'batal') return;
    if (isUnread(note, ['attendees'])) return;
    const { counted: known, uncounted } = countAttendance(attendees);
    const counted = known + uncounted;
    const atLeast = uncounted > 0;
    if (atLeast ? declared >= counted : declared === counted) return;
    yield finding('attendance-mismatch', note.file, atValue('attendance'), { declared, counted, atLeast });
  },
};
