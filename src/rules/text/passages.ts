import { atValue, type DataPath, type Location } from '../../diagnostics/diagnostic.ts';
import type { Note } from '../../notes/note.ts';

/** Something written in sentences, in the frontmatter or the body. */
export interface Passage {
  readonly text: string;
  /** Where a stretch of the text stands: a value of the frontmatter is pointed at as a whole. */
  at(start: number, end: number): Location;
}

/** Every text of a note that a person wrote to be read, the body last; `prose` is the body without what is no prose. */
export function passagesOf(note: Note, prose: string): Passage[] {
  const passages: Passage[] = [];
  for (const [path, text] of textsOf(note.data)) passages.push({ text, at: () => atValue(...path) });
  passages.push({ text: prose, at: (start, end) => bodyRange(note, start, end) });
  return passages;
}

/** A stretch of the body as a stretch of the file. */
export function bodyRange({ bodyStart }: Note, start: number, end: number): Location {
  return { kind: 'range', start: bodyStart + start, end: bodyStart + end };
}

type Text = readonly [path: DataPath, text: string];

function textsOf(data: Note['data']): Text[] {
  const texts: Text[] = [];
  const add = (text: string | undefined, ...path: DataPath) => {
    if (text !== undefined) texts.push([path, text]);
  };
  for (const field of ['title', 'session', 'place'] as const) add(data[field], field);
  for (const field of ['agenda', 'decisions'] as const) {
    for (const [index, text] of data[field].entries()) add(text, field, index);
  }
  for (const [index, attendee] of data.attendees.entries()) {
    for (const field of ['name', 'position', 'organization', 'representing'] as const) {
      add(attendee[field], 'attendees', index, field);
    }
  }
  for (const [index, item] of data.recommendations.entries()) addItem(item, ['recommendations', index], add);
  for (const [index, { title }] of data.attachments.entries()) add(title, 'attachments', index, 'title');
  for (const [index, { what, reason }] of data.corrections.entries()) {
    add(what, 'corrections', index, 'what');
    add(reason, 'corrections', index, 'reason');
  }
  return texts;
}

type Add = (text: string | undefined, ...path: DataPath) => void;

function addItem(item: Note['data']['recommendations'][number], at: DataPath, add: Add): void {
  for (const field of ['text', 'program', 'impact'] as const) add(item[field], ...at, field);
  add(item.reason?.note, ...at, 'reason', 'note');
  for (const [index, { note }] of item.updates.entries()) add(note, ...at, 'updates', index, 'note');
  for (const [index, { reason }] of item.extensions.entries()) add(reason, ...at, 'extensions', index, 'reason');
}
