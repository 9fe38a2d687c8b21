import type { FollowUp } from '../../follow-ups/follow-up.ts';
import { isOpen } from '../../follow-ups/follow-up.ts';
import type { Templates } from '../../markup/templates.ts';
import { slugOf } from '../../notes/identity.ts';
import type { Note } from '../../notes/note.ts';
import { yamlList, yamlScalar } from '../../reading/yaml.ts';

/** What is known of a meeting before its note is written. */
export interface NewNote {
  readonly type: string;
  readonly title: string;
  readonly date: string;
  readonly body: string | undefined;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly chair: string;
  readonly secretary: string;
  readonly agenda: readonly string[];
  readonly attendees: readonly object[];
  /** Headings that the type asks for beyond the usual ones. */
  readonly sections: readonly string[];
}

const usualSections = ['Pembukaan', 'Pembahasan', 'Kesimpulan', 'Penutup'];

/** Path of the new note in the notebook. */
export function newNotePath({ date, title }: Pick<NewNote, 'date' | 'title'>, slug: string | undefined): string {
  return `${date.slice(0, 4)}/${date}-${slugOf(slug ?? title) || 'rapat'}.md`;
}

/** Text of the new note: a draft that `check` accepts with warnings for what is still empty. */
export function renderScaffold(note: NewNote, arising: readonly FollowUp[], templates: Templates): string {
  return templates.render('scaffolds/note.md.hbs', {
    ...note,
    title: yamlScalar(note.title),
    start: yamlTime(note.start),
    end: yamlTime(note.end),
    place: yamlScalar(note.place),
    chair: yamlScalar(note.chair),
    secretary: yamlScalar(note.secretary),
    agenda: note.agenda.length === 0 ? undefined : yamlList(note.agenda),
    attendees: note.attendees.length === 0 ? undefined : yamlList(note.attendees),
    sections: note.sections.filter((section) => !usualSections.includes(section)),
    arising: arising.length === 0 ? undefined : arisingTable(arising),
  });
}

function yamlTime(time: string): string {
  return time === '' ? 'null' : `"${time}"`;
}

/** The body's recommendations that are still open, as the table of matters arising. */
export function mattersArising(items: readonly FollowUp[], body: string | undefined): readonly FollowUp[] {
  if (body === undefined) return [];
  return items.filter(({ note, status }) => note.data.body === body && isOpen(status));
}

function arisingTable(items: readonly FollowUp[]): string {
  const rows = items.map(({ ref, text, owner, deadline, status }) =>
    [ref, text, owner?.name ?? '–', deadline ?? '–', status].map(tableCell).join(' | '),
  );
  return [
    '| Rekomendasi | Isi | Penanggung jawab | Tenggat | Status |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function tableCell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

/** People of an earlier meeting, all counted as present again. */
export function attendeesOf({ data }: Note): object[] {
  return data.attendees.map((attendee) => {
    const entries = Object.entries(attendee).filter(([key, value]) => key !== 'presence' && value !== undefined);
    return Object.fromEntries(entries);
  });
}
