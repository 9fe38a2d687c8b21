import { type FollowUp, isOpen } from '../../follow-ups/follow-up.ts';
import type { Templates } from '../../markup/templates.ts';
import { slugOf } from '../../notes/identity.ts';
import type { Person } from '../../notes/schema.ts';
import { usualSections } from '../../notes/vocabulary/sections.ts';
import { yamlBlock, yamlScalar } from '../../reading/yaml.ts';
import { padEnd } from '../../shared/wrap.ts';
import type { Meeting, NewRecommendation } from './meeting.ts';

/** Column of the explanations beside the keys. */
const commentColumn = 29;

/** End of the name of the new note's file, without `.md`. */
export function newSlug({ title }: Pick<Meeting, 'title'>): string {
  return slugOf(title) || 'rapat';
}

/** Path of the new note in the notebook. */
export function newNotePath({ date }: Pick<Meeting, 'date'>, slug: string): string {
  return `${date.slice(0, 4)}/${date}-${slug}.md`;
}

/** What the template needs beside the meeting itself. */
export interface ScaffoldFrame {
  /** Headings that the type asks for. */
  readonly sections: readonly string[];
  /** Access that holds unless the note says otherwise. */
  readonly usualAccess: string;
  /** The body's recommendations that are still open. */
  readonly arising: readonly FollowUp[];
  /** Id of the note named by `--from`. */
  readonly source: string | undefined;
}

/** Text of the new note: a draft that `check` accepts, with an explanation beside each key. */
export function renderScaffold(meeting: Meeting, frame: ScaffoldFrame, templates: Templates): string {
  const { usualAccess, source } = frame;
  const line = (key: string, value: string | undefined) => padEnd(`${key}: ${value ?? ''}`, commentColumn - 1);
  const text = (key: string, value: string | undefined) => line(key, value === undefined ? '' : yamlScalar(value));
  const list = (items: readonly unknown[]) => (items.length === 0 ? undefined : yamlBlock(items));
  return templates.render('scaffolds/note.md.hbs', {
    type: line('type', meeting.type),
    title: text('title', meeting.title),
    date: line('date', meeting.date),
    body: meeting.body && text('body', meeting.body),
    access: meeting.access && text('access', meeting.access),
    usualAccess: line('# access', usualAccess),
    letterhead: meeting.letterhead && text('letterhead', meeting.letterhead),
    session: meeting.session && text('session', meeting.session),
    source,
    time: meeting.start && line('time', timeOf(meeting.start, meeting.end)),
    place: text('place', meeting.place),
    chair: personOf(meeting.chair),
    secretary: personOf(meeting.secretary),
    agenda: list(meeting.agenda),
    attendees: list(meeting.attendees),
    decisions: list(meeting.decisions),
    recommendations: list(meeting.recommendations.map(recommendationOf)),
    sections: frame.sections.filter((section) => !usualSections.includes(section)),
    arising: frame.arising.length === 0 ? undefined : arisingTable(frame.arising),
  });
}

function timeOf(start: string, end: string | undefined): string {
  return end === undefined ? `{start: "${start}"}` : `{start: "${start}", end: "${end}"}`;
}

/** A person as lines below the key; undefined where nobody is known. */
function personOf(person: Person | undefined): string | undefined {
  return person && yamlBlock(person);
}

function recommendationOf({ text, owner, deadline, term }: NewRecommendation, index: number): object {
  return { id: `R${index + 1}`, text, owner: owner ?? null, deadline: deadline ?? null, ...(term && { term }) };
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
    '| Rujukan | Tindakan | Penanggung jawab | Tenggat | Keadaan |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** Text as one cell, with nothing in it that Markdown would take for markup. */
function tableCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|`*_[\]<>]/g, '\\$&');
}
