import { type Finding, type Location, wholeFile } from '../diagnostics/diagnostic.ts';
import { type Note, refOf } from '../notes/note.ts';
import type { NoteData, Recommendation } from '../notes/schema.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { bodyRange } from './text/passages.ts';

/** What rules across the notebook may know of a note: little enough to be kept for all notes at once. */
export interface NoteFacts extends Pick<Note, 'id' | 'file' | 'dropped'> {
  readonly data: Pick<
    NoteData,
    'type' | 'title' | 'date' | 'body' | 'status' | 'access' | 'number' | 'follows' | 'archive' | 'ignore'
  >;
  readonly items: readonly ItemFacts[];
  /** Refs of other notes' items that its texts name, in full or by the date: `2026-01-06#R1`. */
  readonly mentions: readonly string[];
  /** Where matters arising belong. */
  readonly arisingAt: Location;
}

export interface ItemFacts
  extends Pick<Recommendation, 'id' | 'status' | 'deadline' | 'term' | 'approved' | 'successor'> {
  readonly ref: string;
  /** Day of the last entry of its log or move of its deadline. */
  readonly touched: IsoDate | undefined;
}

/** A note file once every rule on notes was asked. Plain data: it can be kept and read again. */
export interface CheckedNote {
  readonly file: string;
  readonly id: string;
  /** Undefined when not even type, title and date can be read. */
  readonly facts: NoteFacts | undefined;
  /** Mistakes of reading and shape. */
  readonly findings: readonly Finding[];
  /** What the rules found. */
  readonly found: readonly Finding[];
}

export function factsOf(note: Note): NoteFacts {
  const { id, file, dropped, data } = note;
  const { type, title, date, body, status, access, number, follows, archive, ignore } = data;
  return {
    id,
    file,
    dropped,
    data: { type, title, date, body, status, access, number, follows, archive, ignore },
    items: data.recommendations.map((item) => itemFacts(note, item)),
    mentions: mentionsIn(note),
    arisingAt: arisingAt(note),
  };
}

function itemFacts(note: Note, item: Recommendation): ItemFacts {
  const { id, status, deadline, term, approved, successor } = item;
  const days = [...item.updates, ...item.extensions].map((entry) => entry.date);
  const touched = days.sort().at(-1);
  return { id, status, deadline, term, approved, successor, ref: refOf(note, item), touched };
}

function mentionsIn({ body, data }: Note): string[] {
  const texts = [body, ...data.agenda, ...data.decisions, ...data.recommendations.map(({ text = '' }) => text)];
  return texts.flatMap((text) => (/R\d/.test(text) ? text.split('\n').flatMap(refsIn) : []));
}

/** More notes and items than a line may name. */
const mostNamed = 50;

/** Refs in full, and those of a line that names a note, as a link to its file does, and items: `[…](2026-01-06-rdp.md): R1, R2`. */
function refsIn(line: string): string[] {
  if (!/\d{4}-\d{2}-\d{2}/.test(line) || !/R\d/.test(line)) return [];
  const full = line.match(/\d{4}-\d{2}-\d{2}[^\s#]{0,200}#R\d+/g) ?? [];
  const notes = (line.match(/\d{4}-\d{2}-\d{2}-[a-z\d-]{1,200}/g) ?? []).slice(0, mostNamed);
  const items = (line.match(/(?<![\p{L}\d#])R\d{1,4}(?!\d)/gu) ?? []).slice(0, mostNamed);
  return [...full, ...new Set(notes.flatMap((note) => items.map((item) => `${note}#${item}`)))];
}

function arisingAt(note: Note): Location {
  const heading = /^##[ \t]+Tindak Lanjut Rapat Sebelumnya[ \t]*$/im.exec(note.body);
  return heading === null ? wholeFile : bodyRange(note, heading.index, heading.index + heading[0].length);
}
