import { atValue, finding } from '../diagnostics/diagnostic.ts';
import { totalPresent } from '../notes/attendance.ts';
import type { NoteData } from '../notes/schema.ts';
import type { NoteRule } from './rule.ts';

type Quorum = NonNullable<NoteData['quorum']>;

/** Decisions need a quorum; without decisions a meeting may have been held for information only. */
export const quorumNotMet: NoteRule = {
  code: 'quorum-not-met',
  scope: 'note',
  wrong: {
    frontmatter: `quorum: {members: 25, rule: 2/3}
attendance: 16
attendees: [{organization: dprd, count: 16}]
decisions: [Menyetujui rancangan peraturan daerah.]`,
    at: '{members: 25, rule: 2/3}',
  },
  right: {
    frontmatter: `quorum: {members: 25, rule: 2/3}
attendance: 17
attendees: [{organization: dprd, count: 17}]
decisions: [Menyetujui rancangan peraturan daerah.]`,
  },
  *check({ note, isUnread }) {
    const { quorum, attendance, attendees, decisions, status } = note.data;
    if (quorum === undefined || status === 'batal') return;
    if (attendance === undefined && (attendees.length === 0 || isUnread(note, ['attendees']))) return;
    const present = totalPresent(note.data);
    const needed = neededPresent(quorum);
    if (present === undefined || present >= needed) return;
    const severity = decisions.length === 0 ? 'warning' : undefined;
    yield finding('quorum-not-met', note.file, atValue('quorum'), { present, needed, ...quorum }, severity);
  },
};

/** More than half, or at least two thirds or three quarters of the members (UU 23/2014, Article 183). */
export function neededPresent({ members, rule }: Quorum): number {
  switch (rule) {
    case '1/2':
      return Math.floor(members / 2) + 1;
    case '2/3':
      return Math.ceil((members * 2) / 3);
    case '3/4':
      return Math.ceil((members * 3) / 4);
  }
}
