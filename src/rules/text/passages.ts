import type { DataPath, Location } from '../../diagnostics/diagnostic.ts';
import { atValue } from '../../diagnostics/diagnostic.ts';
import type { Note } from '../../notes/note.ts';
import type { NoteContext } from '../rule.ts';

/** Something written in sentences, in the frontmatter or the body. */
export interface Passage {
  readonly text: string;
  /** Where a stretch of the text stands: a value of the frontmatter is pointed at as a whole. */
  at(start: number, end: number): Location;
}

/** Every text of a note that a person wrote to be read, the body last. */
export function* passagesOf({ note, prose }: Pick<NoteContext, 'note' | 'prose'>): Generator<Passage> {
  for (const [path, text] of textsOf(note.data)) yield { text, at: () => atValue(...path) };
  yield { text: prose(), at: (start, end) => bodyRange(note, start, end) };
}

/** A stretch of the body as a stretch of the file. */
export function bodyRange({ bodyStart }: Note, start: number, end: number): Location {
  return { kind: 'range', start: bodyStart + start, end: bodyStart + end };
}

type Text = readonly [path: DataPath, text: string];

function* textsOf(data: Note['data']): Generator<Text> {
  for (const field of ['title', 'session', 'place'] as const) yield* one([field], data[field]);
  yield* list(['agenda'], data.agenda);
  yield* list(['decisions'], data.decisions);
  for (const [index, { name, position, organization, representing }] of data.attendees.entries()) {
    for (const [field, text] of Object.entries({ name, position, organization, representing })) {
      yield* one(['attendees', index, field], text);
    }
  }
  for (const [index, item] of data.recommendations.entries()) yield* textsOfItem(['recommendations', index], item);
  for (const [index, { title }] of data.attachments.entries()) yield* one(['attachments', index, 'title'], title);
  for (const [index, { what, reason }] of data.corrections.entries()) {
    yield [['corrections', index, 'what'], what];
    yield [['corrections', index, 'reason'], reason];
  }
}

function* textsOfItem(at: DataPath, item: Note['data']['recommendations'][number]): Generator<Text> {
  yield* one([...at, 'text'], item.text);
  yield* one([...at, 'program'], item.program);
  yield* one([...at, 'impact'], item.impact);
  yield* one([...at, 'reason', 'note'], item.reason?.note);
  for (const [index, { note }] of item.updates.entries()) yield [[...at, 'updates', index, 'note'], note];
  for (const [index, { reason }] of item.extensions.entries()) yield [[...at, 'extensions', index, 'reason'], reason];
}

function* one(path: DataPath, text: string | undefined): Generator<Text> {
  if (text !== undefined) yield [path, text];
}

function* list(path: DataPath, texts: readonly string[]): Generator<Text> {
  for (const [index, text] of texts.entries()) yield [[...path, index], text];
}
